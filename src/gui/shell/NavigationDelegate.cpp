#include "gui/shell/NavigationDelegate.h"

#include "gui/shell/Navigation.h"
#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

namespace {
constexpr int iconLeft = 16;
constexpr int wordsLeft = 42;
constexpr int markWidth = 3;
} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &theme = Theme::current();
    const auto *view = qobject_cast<const Navigation *>(option.widget);
    const bool collapsed = view && view->isCollapsed();
    const bool current = view && view->currentIndex() == index;
    const QRect row(0, option.rect.top(), option.widget->width(), option.rect.height());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, row, QRect(x, row.top(), width, row.height()));
    };
    painter->fillRect(row, theme.rail);
    const auto shape = row.adjusted(Space::s, 0, -Space::s, 0);
    if (current)
        Draw::box(painter, shape, Radius::box, theme.accentSoft, {});
    else if (option.state & QStyle::State_MouseOver)
        Draw::box(painter, shape, Radius::box, theme.press, {});
    if (current)
        painter->fillRect(place(0, markWidth), theme.accent);
    if (current && view->hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        Draw::focusRing(painter, shape, Radius::box);
    const auto color = current ? theme.link : theme.text;
    const auto icon = static_cast<Icon>(index.data(Navigation::IconRole).toInt());
    Draw::icon(painter, icon, collapsed ? row : place(iconLeft, Size::icon), Size::icon,
               current ? theme.link : theme.muted);
    if (collapsed)
        return;
    const auto count = index.data(Navigation::CountRole);
    const auto number = count.isValid() ? Format::number(count.toLongLong()) : QString();
    painter->setFont(Theme::font(current ? TextRole::BodyBold : TextRole::Small));
    const int numberWidth = number.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(number);
    painter->setPen(current ? theme.link : theme.muted);
    const int left = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->drawText(place(row.width() - Space::l - numberWidth, numberWidth + 1), left, number);
    if (index.model()->hasChildren(index))
        Draw::icon(painter, view && view->isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight,
                   place(row.width() - Space::l - Size::iconTiny, Size::iconTiny), Size::iconTiny, theme.muted);
    painter->setFont(Theme::font(current ? TextRole::BodyBold : TextRole::Body));
    painter->setPen(color);
    const int room =
        titleRoom(row.width(), index, QFontMetrics(Theme::font(current ? TextRole::BodyBold : TextRole::Small)));
    painter->drawText(place(wordsLeft, room), left,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

int NavigationDelegate::titleRoom(int width, const QModelIndex &index, const QFontMetrics &metrics) {
    const auto count = index.data(Navigation::CountRole);
    const int number = count.isValid() ? metrics.horizontalAdvance(Format::number(count.toLongLong())) : 0;
    return width - wordsLeft - Space::xl - number;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const int base = index.parent().isValid() ? Size::navigationChild : Size::navigationEntry;
    return {100, Theme::controlHeight(base) + 1};
}

} // namespace seatkeeper::gui
