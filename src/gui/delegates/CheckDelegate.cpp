#include "gui/delegates/CheckDelegate.h"

#include "gui/listpage/RecordModel.h"
#include "gui/listpage/RecordView.h"
#include "gui/theme/Draw.h"

#include <QApplication>

namespace seatkeeper::gui {

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &theme = Theme::current();
    if (index.data(RecordModel::GroupRole).isValid()) {
        painter->fillRect(option.rect, theme.alt);
        Draw::bottomLine(painter, option.rect, theme.line);
        return;
    }
    const auto *view = qobject_cast<const RecordView *>(option.widget);
    const bool selected = index.data(RecordModel::SelectedRole).toBool();
    const bool hovered = view && view->hoveredRow() == index.row();
    painter->fillRect(option.rect, selected ? theme.accentSoft : hovered ? theme.hover : theme.base);
    Draw::bottomLine(painter, option.rect, selected ? theme.selLine : theme.line);
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionButton box;
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QRect logical(option.rect.left() + Space::l, option.rect.top() + (option.rect.height() - 1 - Size::icon) / 2,
                        Size::icon, Size::icon);
    box.rect = QStyle::visualRect(option.direction, option.rect, logical);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, nullptr);
}

bool CheckDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) {
    return false;
}

} // namespace seatkeeper::gui
