#include "gui/listpage/RecordHeader.h"

#include "gui/listpage/RecordModel.h"
#include "gui/theme/Draw.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

namespace seatkeeper::gui {

RecordHeader::RecordHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setSortIndicator(-1, Qt::AscendingOrder);
    setAccessibleName(tr("Columns"));
}

int RecordHeader::checkWidth() { return Space::l + Size::icon + Space::m; }

void RecordHeader::setRecordModel(RecordModel *model) {
    m_records = model;
    connect(&model->selection(), &RecordSelection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(model, &RecordModel::refreshed, viewport(), qOverload<>(&QWidget::update));
}

void RecordHeader::sortBy(int section, Qt::SortOrder order) {
    setSortIndicator(section, order);
    m_records->sort(section, order);
}

void RecordHeader::nextOrder(int section) {
    if (section <= 0 || !m_records->columns().at(section - 1).sortable)
        return;
    if (sortIndicatorSection() != section)
        sortBy(section, Qt::AscendingOrder);
    else if (sortIndicatorOrder() == Qt::AscendingOrder)
        sortBy(section, Qt::DescendingOrder);
    else
        sortBy(-1, Qt::AscendingOrder);
    Q_EMIT layoutChangedByPerson();
}

void RecordHeader::mousePressEvent(QMouseEvent *event) {
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->pos()) : -1;
    m_pressedAt = event->pos();
    QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event) {
    const bool clicked = m_pressed >= 0 && logicalIndexAt(event->pos()) == m_pressed &&
                         cursor().shape() != Qt::SplitHCursor &&
                         (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    QHeaderView::mouseReleaseEvent(event);
    if (!clicked || !m_records)
        return;
    if (m_pressed > 0) {
        nextOrder(m_pressed);
    } else if (m_records->allShownState() == Qt::Unchecked) {
        m_records->selectAllShown();
    } else {
        m_records->selection().clear();
    }
}

void RecordHeader::contextMenuEvent(QContextMenuEvent *event) { showColumnMenu(event->globalPos()); }

void RecordHeader::showColumnMenu(const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &columns = m_records->columns();
    for (int i = 0; i < columns.size(); ++i) {
        auto *action = menu->addAction(columns.at(i).title);
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(i + 1));
        // The first column says which row it is; a list without it says nothing.
        action->setEnabled(i > 0);
        connect(action, &QAction::toggled, this, [this, i](bool visible) {
            setSectionHidden(i + 1, !visible);
            Q_EMIT layoutChangedByPerson();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit to contents")), &QAction::triggered, this, &RecordHeader::fitRequested);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RecordHeader::resetRequested);
    menu->popup(globalPosition);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const {
    if (section != 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const auto &theme = Theme::current();
    painter->fillRect(rect, theme.alt);
    Draw::bottomLine(painter, rect, theme.line2);
    if (!m_records)
        return;
    const auto state = m_records->allShownState();
    QStyleOptionButton box;
    box.state = QStyle::State_Enabled;
    box.state |= state == Qt::Checked            ? QStyle::State_On
                 : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                 : QStyle::State_Off;
    const QRect logical(rect.left() + Space::l, rect.top() + (rect.height() - Size::icon) / 2, Size::icon, Size::icon);
    box.rect = QStyle::visualRect(layoutDirection(), rect, logical);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, nullptr);
}

} // namespace seatkeeper::gui
