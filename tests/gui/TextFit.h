#pragma once

#include <QStringList>

class QWidget;

namespace seatkeeper::test {

//! Every visible text under @p root that does not fit where it stands, a sentence each: labels, buttons, fields,
//! tabs, heads of columns, rows of trees; what its surroundings cut off, what overlaps, and scroll bars where a page
//! should have stretched.
QStringList unfitTexts(const QWidget *root);

//! Lets texts that came last take their room: wrapped ones do so in two steps, scroll areas follow.
void settleLayout();

//! Fails the test for each text that does not fit once the layout is settled.
void expectTextFits(const QWidget *root);

} // namespace seatkeeper::test
