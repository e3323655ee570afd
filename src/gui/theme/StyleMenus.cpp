#include "gui/theme/Draw.h"
#include "gui/theme/StyleParts.h"

#include <QFontMetrics>

namespace seatkeeper::gui::Parts {

namespace {

constexpr int iconColumn = Space::s + Size::icon + Space::s;

void separator(const QStyleOptionMenuItem &option, QPainter *painter) {
    const int middle = option.rect.center().y();
    painter->fillRect(QRect(option.rect.left(), middle, option.rect.width(), 1), Theme::current().line);
}

void leadingMark(const QStyleOptionMenuItem &option, QPainter *painter, const QColor &color) {
    const QRect logical(option.rect.left() + Space::s, option.rect.top(), Size::icon, option.rect.height());
    const auto spot = QStyle::visualRect(option.direction, option.rect, logical);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            Draw::icon(painter, option.checkType == QStyleOptionMenuItem::Exclusive ? Icon::Dot : Icon::Tick, spot,
                       Size::icon, color);
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(painter, spot, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter) {
    const auto &theme = Theme::current();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        separator(option, painter);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected)
        Draw::box(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), Radius::tag, theme.hover, {});
    const auto color = enabled ? theme.text : theme.disabled;
    leadingMark(option, painter, color);
    const auto parts = option.text.split(u'\t');
    const auto inner = option.rect.adjusted(iconColumn, 0, -Space::l, 0);
    const auto words = QStyle::visualRect(option.direction, option.rect, inner);
    const int left = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int right = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(words, left | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(enabled ? theme.muted : theme.disabled);
        painter->drawText(words, right | Qt::AlignVCenter | Qt::TextSingleLine, parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect spot(option.rect.right() - Space::l, option.rect.top(), Size::iconTiny, option.rect.height());
        const bool mirrored = option.direction == Qt::RightToLeft;
        Draw::icon(painter, mirrored ? Icon::ChevronLeft : Icon::ChevronRight,
                   QStyle::visualRect(option.direction, option.rect, spot), Size::iconTiny, theme.muted);
    }
    painter->restore();
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter) {
    const auto &theme = Theme::current();
    painter->fillRect(option.rect, theme.rail);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        Draw::box(painter, QRectF(option.rect).adjusted(0, 2, 0, -3), Radius::tag, theme.press, {});
    painter->setPen(option.state & QStyle::State_Enabled ? theme.text : theme.disabled);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

void popupPanel(const QStyleOption &option, QPainter *painter) {
    const auto &theme = Theme::current();
    painter->fillRect(option.rect, theme.base);
    painter->save();
    painter->setPen(theme.line2);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace seatkeeper::gui::Parts
