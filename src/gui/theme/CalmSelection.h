#pragma once

class QAbstractItemView;

namespace seatkeeper::gui {

//! Lists in dialogs show the chosen row as the program's own lists do: a soft fill under unchanged words.
void calmSelection(QAbstractItemView *view);

} // namespace seatkeeper::gui
