#include "gui/pages/rules/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace seatkeeper::gui {

void WheelGuard::watch(QWidget *field) {
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace seatkeeper::gui
