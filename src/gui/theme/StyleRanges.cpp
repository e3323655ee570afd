#include "gui/theme/Draw.h"
#include "gui/theme/StyleParts.h"

#include <QFontMetrics>

namespace seatkeeper::gui::Parts {

void tabShape(const QStyleOptionTab &option, QPainter *painter) {
    const auto &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        const QRect bar(option.rect.left() + Space::xs, option.rect.bottom() - 1, option.rect.width() - Space::s, 2);
        painter->fillRect(bar, theme.accent);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Draw::focusRing(painter, option.rect, Radius::tag);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter, const QRect &text) {
    const auto &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(!enabled ? theme.disabled : selected ? theme.link : theme.muted);
    painter->drawText(text, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter->restore();
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter) {
    const auto &theme = Theme::current();
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter->fillRect(option.rect, hovered ? theme.hover : theme.alt);
    if (option.orientation == Qt::Horizontal)
        Draw::bottomLine(painter, option.rect, theme.line2);
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter) {
    const auto &theme = Theme::current();
    painter->save();
    painter->setFont(Theme::font(TextRole::SmallBold));
    painter->setPen(option.state & QStyle::State_Enabled ? theme.muted : theme.disabled);
    const QFontMetrics metrics(painter->font());
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? Size::iconTiny + 2 : 0;
    const auto text = metrics.elidedText(option.text, Qt::ElideRight, option.rect.width() - arrow);
    const QSize size(qMin(metrics.horizontalAdvance(text) + arrow, option.rect.width()), option.rect.height());
    const auto area = QStyle::alignedRect(option.direction, option.textAlignment | Qt::AlignVCenter, size, option.rect);
    const auto words = QStyle::visualRect(option.direction, area, area.adjusted(0, 0, -arrow, 0));
    painter->drawText(words, Qt::AlignCenter | Qt::TextDontClip, text);
    if (sorted) {
        const QRect logical(area.right() - Size::iconTiny + 1, area.top(), Size::iconTiny, area.height());
        const auto icon = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown;
        Draw::icon(painter, icon, QStyle::visualRect(option.direction, area, logical), Size::iconTiny, theme.muted);
    }
    painter->restore();
}

namespace {

QRectF slimBar(const QRect &rect) {
    constexpr int height = 6;
    return QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height);
}

} // namespace

void progressGroove(const QStyleOption &option, QPainter *painter) {
    Draw::box(painter, slimBar(option.rect), 3, Theme::current().line2, {});
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter) {
    auto bar = slimBar(option.rect);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0) {
        // Nobody knows the end: a standing part in the middle, because nothing moves without meaning.
        bar.adjust(bar.width() / 3, 0, -bar.width() / 3, 0);
    } else {
        const double share = double(option.progress - option.minimum) / double(span);
        const double width = bar.width() * qBound(0.0, share, 1.0);
        if (width <= 0)
            return;
        bar = option.direction == Qt::RightToLeft ? QRectF(bar.right() - width, bar.y(), width, bar.height())
                                                  : QRectF(bar.x(), bar.y(), width, bar.height());
    }
    Draw::box(painter, bar, 3, Theme::current().accent, {});
}

void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget) {
    const auto &theme = Theme::current();
    const auto handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const auto all = QRectF(option.rect);
    const auto middle = all.center();
    const QRectF groove = horizontal ? QRectF(all.x() + 2, middle.y() - 2, all.width() - 4, 4)
                                     : QRectF(middle.x() - 2, all.y() + 2, 4, all.height() - 4);
    const bool enabled = option.state & QStyle::State_Enabled;
    Draw::box(painter, groove, 2, theme.line2, {});
    auto fill = groove;
    // "invertedAppearance" says which side counts: a threshold counts everything above it.
    const bool upper = widget && widget->property("seatkeeperFillUpper").toBool();
    if (horizontal && upper != (option.direction == Qt::RightToLeft))
        fill.setLeft(handle.center().x());
    else if (horizontal)
        fill.setRight(handle.center().x());
    Draw::box(painter, fill, 2, enabled ? theme.accent : theme.disabled, {});
    const auto knob = QRectF(handle).adjusted(1, 1, -1, -1);
    Draw::box(painter, knob, knob.width(), theme.base, enabled ? theme.accent : theme.disabled, 2);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Draw::box(painter, knob.adjusted(4, 4, -4, -4), knob.width(), theme.focus, {});
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget) {
    const auto &theme = Theme::current();
    painter->fillRect(option.rect,
                      widget && widget->property("seatkeeperOnWindow").toBool() ? theme.window : theme.base);
    if (option.maximum <= option.minimum)
        return;
    const auto handle = QRectF(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget));
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    Draw::box(painter, handle.adjusted(3, 3, -3, -3), 4, hot ? theme.outline : theme.line2, {});
}

} // namespace seatkeeper::gui::Parts
