#include "gui/listpage/RecordView.h"

#include "gui/delegates/CellDelegate.h"
#include "gui/delegates/CheckDelegate.h"
#include "gui/listpage/ListText.h"
#include "gui/listpage/RecordHeader.h"
#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace seatkeeper::gui {

RecordView::RecordView(QWidget *parent) : QTableView(parent), m_header(new RecordHeader(this)) {
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setAccessibleName(tr("List"));
    connect(m_header, &QHeaderView::sectionResized, this, [this] { stretchColumn(); });
    connect(m_header, &RecordHeader::fitRequested, this, &RecordView::fitColumns);
}

void RecordView::setRecords(RecordModel *model, int lines, bool selectable) {
    m_records = model;
    setModel(model);
    m_header->setRecordModel(model);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(lines > 1 ? Size::rowTwoLines : Size::row, lines));
    setItemDelegateForColumn(0, new CheckDelegate(this));
    m_header->setSectionResizeMode(0, QHeaderView::Fixed);
    m_header->resizeSection(0, selectable ? RecordHeader::checkWidth() : Space::s);
    m_header->setSectionHidden(0, false);
    for (int i = 0; i < model->columns().size(); ++i)
        setItemDelegateForColumn(i + 1,
                                 makeDelegate(model->columns().at(i).kind, model->columns().at(i).middleElide, this));
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RecordView::rememberCurrent);
    connect(model, &RecordModel::refreshed, this, &RecordView::restoreCurrent);
    connect(model, &RecordModel::refreshed, this, &RecordView::sizeGroupRows);
}

const Record *RecordView::currentRecord() const {
    return m_records ? m_records->recordAt(currentIndex().row()) : nullptr;
}

void RecordView::setCurrentKey(const RecordKey &key) {
    const int row = m_records->rowOf(key);
    if (row < 0)
        return;
    setCurrentIndex(m_records->index(row, 1));
    scrollTo(currentIndex());
}

void RecordView::enterList() {
    setFocus(Qt::OtherFocusReason);
    if (currentRecord() || m_records->rowCount() == 0)
        return;
    const int first = m_records->groupAt(0) && m_records->rowCount() > 1 ? 1 : 0;
    setCurrentIndex(m_records->index(first, 1));
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (const auto *record = currentRecord())
        m_currentKey = record->key;
    viewport()->update();
    Q_EMIT currentRecordChanged();
}

void RecordView::rememberCurrent() {
    if (const auto *record = currentRecord())
        m_currentKey = record->key;
}

void RecordView::restoreCurrent() {
    // Removing the current row lets Qt choose a neighbour; the key brings the row back when it is still there.
    const int row = m_currentKey.isValid() ? m_records->rowOf(m_currentKey) : -1;
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_records->index(row, 1));
    Q_EMIT currentRecordChanged();
}

void RecordView::sizeGroupRows() {
    const int usual = verticalHeader()->defaultSectionSize();
    if (!m_records->isGrouped() && m_records->totals().groups.isEmpty())
        return;
    for (int row = 0; row < m_records->rowCount(); ++row) {
        const int wanted = m_records->groupAt(row) ? Theme::controlHeight(Size::listHead) : usual;
        if (rowHeight(row) != wanted)
            verticalHeader()->resizeSection(row, wanted);
    }
}

void RecordView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    if (!m_records)
        return;
    QPainter painter(viewport());
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1) < 0 ? m_records->rowCount() - 1 : rowAt(viewport()->height() - 1);
    for (int row = first; row <= last && m_records->isGrouped(); ++row) {
        if (const auto *group = m_records->groupAt(row))
            paintGroup(painter, row, *group);
    }
    paintCurrentMark(painter);
}

void RecordView::paintGroup(QPainter &painter, int row, const GroupTotal &group) const {
    const auto &theme = Theme::current();
    const QRect line(0, rowViewportPosition(row), qMin(viewport()->width(), m_header->length()), rowHeight(row) - 1);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(x, line.top(), width, line.height()));
    };
    const bool closed = m_records->isCollapsed(group.key);
    const auto side = isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight;
    Draw::icon(&painter, closed ? side : Icon::ChevronDown, place(Space::l, Size::icon), Size::iconTiny, theme.muted);
    int x = Space::l + Size::icon + Space::xs;
    const auto pill = Draw::pill(&painter, place(x, line.width() - x), group.title, group.tone,
                                 Theme::toneIcon(group.tone), layoutDirection());
    x += pill.width() + 10;
    const int left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto count = Format::number(group.count);
    painter.setFont(Theme::font(TextRole::BodyBold));
    painter.setPen(theme.text);
    painter.drawText(place(x, line.width()), left, count);
    x += painter.fontMetrics().horizontalAdvance(count) + Space::s;
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme.muted);
    painter.drawText(place(x, line.width()), left, m_groupNoun);
    const int money = moneyColumn(m_records->columns());
    if (money < 0 || group.sum.isEmpty() || isColumnHidden(money + 1))
        return;
    painter.setPen(theme.text);
    const QRect cell(columnViewportPosition(money + 1), line.top(), columnWidth(money + 1), line.height());
    painter.drawText(cell.adjusted(-cell.width(), 0, -Space::s, 0), int(Qt::AlignRight) | Qt::AlignVCenter,
                     ListText::amounts(group.sum));
}

void RecordView::paintCurrentMark(QPainter &painter) const {
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const auto &theme = Theme::current();
    const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    if (m_records->recordAt(row))
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, line.top(), 3, line.height() - 1)),
            theme.accent);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        Draw::box(&painter, QRectF(line).adjusted(1, 1, -1, -2), Radius::tag, {}, theme.focus, 2);
}

void RecordView::toggle(int row) {
    if (const auto *record = m_records->recordAt(row); record && record->selectable)
        m_records->selection().set(m_records->keyedAmount(*record), !m_records->selection().contains(record->key));
}

void RecordView::selectRange(int from, int to) {
    QVector<KeyedAmount> rows;
    for (int row = qMin(from, to); row <= qMax(from, to); ++row) {
        if (const auto *record = m_records->recordAt(row); record && record->selectable)
            rows.append(m_records->keyedAmount(*record));
    }
    m_records->selection().assign(rows);
}

void RecordView::mousePressEvent(QMouseEvent *event) {
    const auto index = indexAt(event->pos());
    const int before = currentIndex().row();
    if (!index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (const auto *group = m_records->groupAt(index.row()); group && event->button() == Qt::LeftButton) {
        m_records->toggleGroup(group->key);
        return;
    }
    QTableView::mousePressEvent(event);
    setCurrentIndex(index.siblingAtColumn(1));
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        selectRange(m_anchor >= 0 ? m_anchor : qMax(0, before), index.row());
        return;
    }
    m_anchor = index.row();
    if (index.column() == 0 || event->modifiers() & Qt::ControlModifier)
        toggle(index.row());
}

void RecordView::mouseDoubleClickEvent(QMouseEvent *event) {
    const auto index = indexAt(event->pos());
    if (index.isValid() && index.column() > 0 && m_records->recordAt(index.row()))
        Q_EMIT activatedRecord();
    else
        mousePressEvent(event);
}

void RecordView::setHovered(int row) {
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RecordView::mouseMoveEvent(QMouseEvent *event) {
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->pos().y()));
}

void RecordView::leaveEvent(QEvent *event) {
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void RecordView::contextMenuEvent(QContextMenuEvent *event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto *record = m_records->recordAt(rowAt(event->pos().y()));
        if (!record)
            return;
        if (!m_records->selection().contains(record->key))
            m_records->selection().clear();
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    if (currentRecord())
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void RecordView::keyPressEvent(QKeyEvent *event) {
    if (handleSelectionKey(event) || handleGroupKey(event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        copyToClipboard();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentRecord())
            Q_EMIT activatedRecord();
        return;
    }
    const auto held = event->modifiers() & ~Qt::ShiftModifier;
    const bool printable = !event->text().isEmpty() && event->text().front().isPrint() && held == Qt::NoModifier;
    if (printable) {
        Q_EMIT typed(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordView::handleSelectionKey(QKeyEvent *event) {
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::SelectAll)) {
        m_records->selectAllShown();
        return true;
    }
    if (event->key() == Qt::Key_Space) {
        toggle(row);
        m_anchor = row;
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_records->selection().count() > 0) {
        m_records->selection().clear();
        return true;
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && event->modifiers() & Qt::ShiftModifier && row >= 0) {
        if (m_anchor < 0)
            m_anchor = row;
        const int next = qBound(0, row + step, m_records->rowCount() - 1);
        setCurrentIndex(m_records->index(next, 1));
        selectRange(m_anchor, next);
        return true;
    }
    if (step != 0)
        m_anchor = -1;
    return false;
}

bool RecordView::handleGroupKey(QKeyEvent *event) {
    const auto *group = m_records->groupAt(currentIndex().row());
    if (!group)
        return false;
    const bool closed = m_records->isCollapsed(group->key);
    const int open = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int close = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool turn =
        event->key() == Qt::Key_Return || (event->key() == open && closed) || (event->key() == close && !closed);
    if (turn)
        m_records->toggleGroup(group->key);
    return turn;
}

QString RecordView::copyText() const {
    QVector<int> rows;
    for (int row = 0; row < m_records->rowCount(); ++row) {
        const auto *record = m_records->selection().count() > 0 ? m_records->recordAt(row) : nullptr;
        if (record && m_records->selection().contains(record->key))
            rows.append(row);
    }
    if (rows.isEmpty() && currentRecord())
        rows.append(currentIndex().row());
    QVector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (logical > 0 && !m_header->isSectionHidden(logical))
            columns.append(logical - 1);
    }
    return ListText::tsv(*m_records, rows, columns);
}

void RecordView::copyToClipboard() const { QApplication::clipboard()->setText(copyText()); }

void RecordView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    stretchColumn();
}

void RecordView::stretchColumn() {
    if (!m_records || m_stretching)
        return;
    const auto &columns = m_records->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).stretch || m_header->isSectionHidden(i + 1))
            continue;
        m_stretching = true;
        const int others = m_header->length() - m_header->sectionSize(i + 1);
        m_header->resizeSection(i + 1, qMax(columns.at(i).width * 3 / 5, viewport()->width() - others));
        m_stretching = false;
    }
}

void RecordView::fitColumns() {
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    const int first = qMax(0, rowAt(0));
    for (int i = 0; i < m_records->columns().size(); ++i) {
        int width = QFontMetrics(Theme::font(TextRole::SmallBold)).horizontalAdvance(m_records->columns().at(i).title) +
                    Size::icon;
        for (int row = first; row < qMin(first + 200, m_records->rowCount()); ++row) {
            const auto index = m_records->index(row, i + 1);
            const auto cell = index.data(RecordModel::CellRole).value<Cell>();
            const auto words = index.data(Qt::DisplayRole).toString();
            width = qMax(width, qMax(metrics.horizontalAdvance(words), metrics.horizontalAdvance(cell.second)) +
                                    (cell.icon == Icon::None ? 0 : Space::xl));
        }
        m_header->resizeSection(i + 1, width + 2 * Space::s + Space::xs);
    }
}

} // namespace seatkeeper::gui
