#include "gui/theme/SeatkeeperStyle.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/theme/StyleParts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>

namespace seatkeeper::gui {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int sliderHandle = 18;
constexpr int leastScrollHandle = 32;

bool isReadOnly(const QWidget *widget) {
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && edit->isReadOnly();
}

//! Line edits inside combo and spin boxes have the frame of their owner.
bool hasOwnFrame(const QWidget *widget) {
    const auto *owner = widget ? widget->parentWidget() : nullptr;
    return !qobject_cast<const QComboBox *>(owner) && !qobject_cast<const QAbstractSpinBox *>(owner);
}

void frame(const QStyleOption &option, QPainter *painter) {
    Draw::box(painter, option.rect, Radius::box, {}, Theme::current().line);
}

} // namespace

SeatkeeperStyle::SeatkeeperStyle(QStyle *base) : QProxyStyle(base) {}

void SeatkeeperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const {
    switch (element) {
    case PE_PanelButtonCommand: Parts::pushButtonPanel(*option, painter, widget); return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool: Parts::toolButtonPanel(*option, painter, widget); return;
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: return; // the label paints its own arrow after the word
    case PE_PanelLineEdit:
        if (const auto *frameOption = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frameOption && frameOption->lineWidth > 0 && hasOwnFrame(widget))
            Parts::fieldFrame(*option, painter, widget, isReadOnly(widget));
        return;
    case PE_FrameLineEdit: Parts::fieldFrame(*option, painter, widget, isReadOnly(widget)); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: Parts::checkIndicator(*option, painter); return;
    case PE_IndicatorRadioButton: Parts::radioIndicator(*option, painter); return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            Draw::focusRing(painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), Radius::tag);
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, Theme::current().base); return;
    case PE_FrameMenu: return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: Parts::popupPanel(*option, painter); return;
    case PE_Frame:
    case PE_FrameGroupBox: frame(*option, painter); return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorArrowDown:
        Draw::icon(painter, Icon::ChevronDown, option->rect, Size::iconTiny, Theme::current().muted);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SeatkeeperStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const {
    switch (element) {
    case CE_PushButtonBevel: Parts::pushButtonPanel(*option, painter, widget); return;
    case CE_PushButtonLabel:
        Parts::pushButtonLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), painter, widget);
        return;
    case CE_ToolButtonLabel:
        Parts::toolButtonLabel(*qstyleoption_cast<const QStyleOptionToolButton *>(option), painter, widget);
        return;
    case CE_MenuItem: Parts::menuItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter); return;
    case CE_MenuBarItem: Parts::menuBarItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, Theme::current().rail); return;
    case CE_MenuEmptyArea: return;
    case CE_TabBarTabShape: Parts::tabShape(*qstyleoption_cast<const QStyleOptionTab *>(option), painter); return;
    case CE_TabBarTabLabel: {
        const auto text = subElementRect(SE_TabBarTabText, option, widget);
        Parts::tabLabel(*qstyleoption_cast<const QStyleOptionTab *>(option), painter, text);
        return;
    }
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            Parts::headerSection(*header, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            Parts::headerLabel(*header, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::current().alt);
        Draw::bottomLine(painter, option->rect, Theme::current().line2);
        return;
    case CE_Splitter: painter->fillRect(option->rect, Theme::current().line); return;
    case CE_ProgressBarGroove: Parts::progressGroove(*option, painter); return;
    case CE_ProgressBarContents:
        Parts::progressContents(*qstyleoption_cast<const QStyleOptionProgressBar *>(option), painter);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void SeatkeeperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                         const QWidget *widget) const {
    switch (control) {
    case CC_ComboBox:
        Parts::comboBox(*qstyleoption_cast<const QStyleOptionComboBox *>(option), painter, *this, widget);
        return;
    case CC_SpinBox:
        Parts::spinBox(*qstyleoption_cast<const QStyleOptionSpinBox *>(option), painter, *this, widget);
        return;
    case CC_Slider:
        Parts::slider(*qstyleoption_cast<const QStyleOptionSlider *>(option), painter, *this, widget);
        return;
    case CC_ScrollBar:
        Parts::scrollBar(*qstyleoption_cast<const QStyleOptionSlider *>(option), painter, *this, widget);
        return;
    case CC_ToolButton: {
        Parts::toolButtonPanel(*option, painter, widget);
        drawControl(CE_ToolButtonLabel, option, painter, widget);
        return;
    }
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int SeatkeeperStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return Space::m;
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Size::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Space::s;
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return leastScrollHandle;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return sliderHandle;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize: return Size::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return Space::xs;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return Space::xs;
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth: return 0;
    case PM_HeaderMargin: return Space::s;
    case PM_ComboBoxFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SeatkeeperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected: return 0;
    case SH_UnderlineShortcut: return option && option->state & State_KeyboardFocusChange ? 1 : 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Table_GridLineColor: return static_cast<int>(Theme::current().line.rgb());
    case SH_ScrollBar_ContextMenu: return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_FormLayoutLabelAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize SeatkeeperStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const {
    const auto control = [&] {
        return Theme::controlHeight(isSmallButton(widget) ? Size::smallControl : Size::control);
    };
    switch (type) {
    case CT_PushButton: {
        const auto look = buttonLook(widget);
        const int side = look == ButtonLook::Link ? 2 : isSmallButton(widget) ? 10 : Space::m;
        const bool bold = look == ButtonLook::Primary || look == ButtonLook::Danger;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() ? Space::xs : 0;
        const int menu = button && button->features & QStyleOptionButton::HasMenu ? Size::iconTiny + 6 : 0;
        return {size.width() + (bold ? size.width() / 16 + 2 : 0) + gap + menu + 2 * side,
                qMax(control(), size.height() + 6)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool bare = button && button->toolButtonStyle == Qt::ToolButtonIconOnly;
        const bool menu = button && !bare && button->features & QStyleOptionToolButton::HasMenu;
        if (bare)
            return {control(), control()};
        return {size.width() + 2 * Space::s + (menu ? Size::iconTiny + 6 : 0), control()};
    }
    case CT_LineEdit: return {size.width() + 2 * Space::xs, Theme::controlHeight()};
    case CT_ComboBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + Space::s, Theme::controlHeight()};
    case CT_SpinBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + Space::s, Theme::controlHeight()};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), Space::s + 1};
        const auto words = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {words.width() + Space::xl, qMax(Size::rowCompact, size.height() + Space::s)};
    }
    case CT_MenuBarItem: return {size.width() + 2 * Space::s, qMax(Size::statusBar, size.height() + Space::s)};
    case CT_TabBarTab: return {size.width() + Space::m, qMax(Size::cardHead, size.height() + Space::s)};
    case CT_HeaderSection: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), Theme::controlHeight(Size::listHead)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect SeatkeeperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                      const QWidget *widget) const {
    const QRect all = option->rect;
    const auto visual = [&](const QRect &logical) { return visualRect(option->direction, all, logical); };
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visual({all.right() - 25, all.top(), 22, all.height()});
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visual(all.adjusted(Space::s, 1, -26, -1));
    if (control == CC_SpinBox) {
        const bool buttons =
            qstyleoption_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = all.height() / 2;
        if (subControl == SC_SpinBoxUp)
            return visual({all.right() - 22, all.top() + 2, 20, half - 2});
        if (subControl == SC_SpinBoxDown)
            return visual({all.right() - 22, all.top() + half, 20, half - 2});
        if (subControl == SC_SpinBoxEditField)
            return visual(all.adjusted(Space::xs, 1, buttons ? -24 : -Space::xs, -1));
    }
    if (control == CC_ScrollBar) {
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? all.width() : all.height();
        const qint64 span = qint64(bar->maximum) - bar->minimum + bar->pageStep;
        const int knob = span > 0 ? qMax(leastScrollHandle, int(qint64(length) * bar->pageStep / span)) : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - knob, bar->upsideDown);
        const QRect handle = horizontal ? QRect(start, 0, knob, all.height()) : QRect(0, start, all.width(), knob);
        const QRect before = horizontal ? QRect(0, 0, start, all.height()) : QRect(0, 0, all.width(), start);
        const QRect after = horizontal ? QRect(start + knob, 0, length - start - knob, all.height())
                                       : QRect(0, start + knob, all.width(), length - start - knob);
        switch (subControl) {
        case SC_ScrollBarSlider: return visual(handle);
        case SC_ScrollBarSubPage: return visual(before);
        case SC_ScrollBarAddPage: return visual(after);
        default: return all;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect SeatkeeperStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    switch (element) {
    case SE_LineEditContents: {
        if (!hasOwnFrame(widget))
            return option->rect.adjusted(2, 0, -2, 0);
        return option->rect.adjusted(6, 1, -6, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_PushButtonContents: {
        const int side = buttonLook(widget) == ButtonLook::Link ? 0 : Space::xs;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_PushButtonFocusRect: return {};
    case SE_HeaderLabel: return option->rect.adjusted(Space::s, 0, -Space::s, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

void SeatkeeperStyle::polish(QWidget *widget) {
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
    QProxyStyle::polish(widget);
}

} // namespace seatkeeper::gui
