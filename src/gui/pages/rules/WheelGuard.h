#pragma once

#include <QObject>

namespace seatkeeper::gui {

//! Keeps the wheel from changing fields that nobody is in: inside something that scrolls it would change values
//! unseen. The surroundings scroll instead.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace seatkeeper::gui
