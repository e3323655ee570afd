#pragma once

#include <QFormLayout>

class QLabel;

namespace seatkeeper::gui {

//! A form of the program: muted labels at the right edge of their column, fields of one width, 8 between rows.
QFormLayout *makeForm();

//! Adds a row; the label becomes the field's accessible name unless it has one.
//! @return the label, so that a page can hide the row.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field);
//! The same for a field with something beside or under it; @p named is the widget that the label describes.
QLabel *addFormRow(QFormLayout *form, const QString &label, QLayout *content, QWidget *named);

} // namespace seatkeeper::gui
