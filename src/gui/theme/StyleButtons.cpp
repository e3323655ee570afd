#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/theme/StyleParts.h"

#include <QAbstractButton>
#include <QFontMetrics>

namespace seatkeeper::gui::Parts {

namespace {

struct ButtonColors {
    QColor fill, border, words;
};

QColor quietFill(const QStyleOption &option, const Theme &theme, const QColor &rest) {
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return option.state & QStyle::State_On ? theme.accentSoft : theme.press;
    return option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled ? theme.hover : rest;
}

ButtonColors buttonColors(const QStyleOption &option, ButtonLook look) {
    const auto &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!enabled) {
        const bool bare = look == ButtonLook::Quiet || look == ButtonLook::Link || look == ButtonLook::Warn;
        return {bare ? QColor() : theme.window, bare ? QColor() : theme.line2, theme.disabled};
    }
    switch (look) {
    case ButtonLook::Primary: {
        const auto fill = active ? theme.accentHover : theme.accent;
        return {fill, fill, theme.onAccent};
    }
    case ButtonLook::Danger: {
        const auto fill = active ? theme.dangerFill.darker(theme.dark ? 92 : 112) : theme.dangerFill;
        return {fill, fill, theme.onDanger};
    }
    case ButtonLook::Link: return {{}, {}, theme.link};
    case ButtonLook::Warn: return {quietFill(option, theme, {}), {}, theme.tone(Tone::Warn).word};
    case ButtonLook::Quiet: {
        const auto words = option.state & QStyle::State_On ? theme.link : theme.text;
        return {quietFill(option, theme, {}), {}, words};
    }
    case ButtonLook::Plain: break;
    }
    const bool on = option.state & QStyle::State_On;
    return {quietFill(option, theme, theme.button), on ? theme.accent : theme.line2, on ? theme.link : theme.text};
}

void panel(const QStyleOption &option, QPainter *painter, ButtonLook look) {
    const auto colors = buttonColors(option, look);
    const QRectF rect(option.rect);
    if (colors.fill.isValid() || colors.border.isValid())
        Draw::box(painter, rect, Radius::box, colors.fill, colors.border);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        const bool filled = look == ButtonLook::Primary || look == ButtonLook::Danger;
        if (filled)
            Draw::box(painter, rect.adjusted(2, 2, -2, -2), Radius::box - 2, {}, colors.words, 2);
        else
            Draw::focusRing(painter, rect, Radius::box);
    }
}

//! Our icons take the colour of the words beside them, whatever ink they were made with.
QPixmap tinted(const QIcon &icon, const QSize &size, const QColor &color, qreal ratio) {
    QPixmap picture = icon.pixmap(size, ratio, QIcon::Normal);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), picture.size()), color);
    return picture;
}

struct Label {
    QString text;
    QIcon icon;
    QSize iconSize;
    bool menu = false;
    Qt::Alignment alignment = Qt::AlignCenter;
};

void drawLabel(const QStyleOption &option, QPainter *painter, const Label &label, const QColor &color) {
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const QFontMetrics metrics(painter->font());
    const int gap = iconWidth && !label.text.isEmpty() ? Space::s : 0;
    const int arrow = label.menu ? Size::iconTiny + 6 : 0;
    const int room = option.rect.width() - iconWidth - gap - arrow - 2;
    const int textWidth = label.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, label.text).width();
    const int total = iconWidth + gap + qMin(textWidth, room) + arrow;
    const QRect area =
        QStyle::alignedRect(option.direction, label.alignment, {total, option.rect.height()}, option.rect);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, area, logical); };
    if (iconWidth) {
        const QRect spot = place({area.left(), area.top(), iconWidth, area.height()});
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, label.iconSize, spot).topLeft(),
                            tinted(label.icon, label.iconSize, color, ratio));
    }
    if (label.menu)
        Draw::icon(painter, Icon::ChevronDown,
                   place({area.right() - Size::iconTiny + 1, area.top(), Size::iconTiny, area.height()}),
                   Size::iconTiny, color);
    if (label.text.isEmpty())
        return;
    painter->setPen(color);
    const QRect words =
        place({area.left() + iconWidth + gap, area.top(), total - iconWidth - gap - arrow, area.height()});
    const auto shown =
        textWidth > room ? metrics.elidedText(label.text, Qt::ElideRight, room, Qt::TextShowMnemonic) : label.text;
    const int mnemonics =
        option.state & QStyle::State_KeyboardFocusChange ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(words, Qt::AlignCenter | mnemonics | Qt::TextDontClip, shown);
}

} // namespace

void pushButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget) {
    panel(option, painter, buttonLook(widget));
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) {
    const auto look = buttonLook(widget);
    painter->save();
    QFont font = widget ? widget->font() : painter->font();
    if (look == ButtonLook::Primary || look == ButtonLook::Danger)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    drawLabel(option, painter, {option.text, option.icon, option.iconSize, menu, Qt::AlignCenter},
              buttonColors(option, look).words);
    painter->restore();
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget) {
    panel(option, painter, buttonLook(widget));
}

void toolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) {
    const auto look = buttonLook(widget);
    const bool icon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool text = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu && text;
    painter->save();
    painter->setFont(option.font);
    const auto color = buttonColors(option, look).words;
    drawLabel(option, painter,
              {text ? option.text : QString(), icon ? option.icon : QIcon(), option.iconSize, menu, Qt::AlignCenter},
              color);
    painter->restore();
}

} // namespace seatkeeper::gui::Parts
