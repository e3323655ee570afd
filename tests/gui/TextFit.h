#pragma once

#include <QStringList>

class QWidget;

namespace seatkeeper::test {

//! Every visible text under @p root that does not fit where it stands, a sentence each: labels, buttons, fields,
//! tabs, heads of columns, rows of trees; what its surroundings cut off, what overlaps, and scroll bars where a page
//! should have stretched.
QStringList unfitTexts(const QWidget *root);

//! Fails the test for each of them.
void expectTextFits(const QWidget *root);

} // namespace seatkeeper::test
