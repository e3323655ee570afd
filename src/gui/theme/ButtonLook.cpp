#include "gui/theme/ButtonLook.h"

#include "gui/theme/Theme.h"

#include <QAbstractButton>
#include <QToolButton>
#include <QVariant>

namespace seatkeeper::gui {

namespace {
constexpr const char *lookProperty = "seatkeeperLook";
constexpr const char *smallProperty = "seatkeeperSmall";
} // namespace

void setButtonLook(QAbstractButton *button, ButtonLook look) {
    button->setProperty(lookProperty, static_cast<int>(look));
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonLook buttonLook(const QWidget *button) {
    const auto value = button ? button->property(lookProperty) : QVariant();
    if (value.isValid())
        return static_cast<ButtonLook>(value.toInt());
    return qobject_cast<const QToolButton *>(button) ? ButtonLook::Quiet : ButtonLook::Plain;
}

void setSmallButton(QAbstractButton *button) {
    button->setProperty(smallProperty, true);
    button->setIconSize({Size::iconSmall, Size::iconSmall});
    button->updateGeometry();
}

bool isSmallButton(const QWidget *button) { return button && button->property(smallProperty).toBool(); }

} // namespace seatkeeper::gui
