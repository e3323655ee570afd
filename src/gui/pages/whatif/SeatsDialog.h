#pragma once

#include "domain/WhatIf.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

namespace seatkeeper::gui {

class ListPage;
class MemorySource;

//! The seats behind one number of a what-if, as a list to sort, filter and export. Deletes itself when closed.
class SeatsDialog final : public DialogFrame {
    Q_OBJECT
public:
    static constexpr std::size_t most = 10000; //!< the rest is said in the foot

    //! @param count how many there are, also those that are not in @p seats
    SeatsDialog(WindowContext &context, const QString &title, const std::vector<WhatIfSeat> &seats, qint64 count,
                QWidget *owner);
    ListPage *list() const { return m_list; }

private:
    void load(const std::vector<WhatIfSeat> &seats);

    WindowContext &m_context;
    MemorySource *m_source;
    ListPage *m_list;
};

} // namespace seatkeeper::gui
