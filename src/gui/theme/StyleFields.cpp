#include "gui/theme/Draw.h"
#include "gui/theme/StyleParts.h"

namespace seatkeeper::gui::Parts {

namespace {

constexpr int chevronRoom = 12;

QColor arrowColor(const QStyleOption &option) {
    const auto &theme = Theme::current();
    return option.state & QStyle::State_Enabled ? theme.muted : theme.disabled;
}

QRectF squareIn(const QRect &rect) {
    const int edge = qMin(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2, edge, edge);
}

} // namespace

void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *, bool readOnly) {
    const auto &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect(option.rect);
    if (!enabled)
        Draw::box(painter, rect, Radius::box, theme.window, theme.line2);
    else if (option.state & QStyle::State_HasFocus)
        Draw::box(painter, rect, Radius::box, readOnly ? theme.alt : theme.base, theme.focus, 2);
    else
        Draw::box(painter, rect, Radius::box, readOnly ? theme.alt : theme.base,
                  readOnly ? theme.line2 : theme.outline);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QStyle &style, const QWidget *widget) {
    fieldFrame(option, painter, widget, false);
    const auto arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    Draw::icon(painter, Icon::ChevronDown, arrow, Size::iconTiny, arrowColor(option));
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle &style, const QWidget *widget) {
    fieldFrame(option, painter, widget, false);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](QStyle::SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const auto rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool can = option.stepEnabled & step && option.state & QStyle::State_Enabled;
        Draw::icon(painter, icon, rect, chevronRoom - 2, can ? Theme::current().muted : Theme::current().disabled);
    };
    draw(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    draw(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void checkIndicator(const QStyleOption &option, QPainter *painter) {
    const auto &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto rect = squareIn(option.rect);
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const auto fill = enabled ? theme.accent : theme.line2;
    if (!filled) {
        Draw::box(painter, rect, Radius::tag, enabled ? theme.base : theme.window,
                  enabled ? theme.outline : theme.line2);
    } else {
        Draw::box(painter, rect, Radius::tag, fill, fill);
        const auto mark = option.state & QStyle::State_NoChange ? Icon::Minus : Icon::Tick;
        Draw::icon(painter, mark, rect, Size::iconTiny, enabled ? theme.onAccent : theme.muted);
    }
}

void radioIndicator(const QStyleOption &option, QPainter *painter) {
    const auto &theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto rect = squareIn(option.rect);
    const bool on = option.state & QStyle::State_On;
    const auto accent = enabled ? theme.accent : theme.line2;
    Draw::box(painter, rect, rect.width() / 2, on ? accent : (enabled ? theme.base : theme.window),
              on ? accent : (enabled ? theme.outline : theme.line2));
    if (on)
        Draw::box(painter, rect.adjusted(5, 5, -5, -5), rect.width(), enabled ? theme.onAccent : theme.muted, {});
}

} // namespace seatkeeper::gui::Parts
