#pragma once

class QAbstractButton;
class QWidget;

namespace seatkeeper::gui {

//! How loud a button is. Quiet, Link and Warn have no frame; Warn has the words of a warning. One Primary on a page;
//! Danger only where the customer's account changes or data is deleted.
enum class ButtonLook { Plain, Primary, Danger, Quiet, Link, Warn };

//! Sets the look of a push button or a tool button and repaints it.
void setButtonLook(QAbstractButton *button, ButtonLook look);
//! The look that was set; Plain for push buttons and Quiet for tool buttons without one.
ButtonLook buttonLook(const QWidget *button);
//! The lower button of bars, cards and drawers.
void setSmallButton(QAbstractButton *button);
bool isSmallButton(const QWidget *button);

} // namespace seatkeeper::gui
