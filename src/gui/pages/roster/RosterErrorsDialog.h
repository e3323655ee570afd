#pragma once

#include "domain/RosterColumns.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

namespace seatkeeper::gui {

class FeedList;

//! The rows of the last import that could not be taken: mend them, leave them out, or export them.
//! Deletes itself when closed.
class RosterErrorsDialog final : public DialogFrame {
    Q_OBJECT
public:
    RosterErrorsDialog(WindowContext &context, QWidget *owner);

private:
    void mend(const RosterError &error);
    void dismiss(const std::vector<RosterError> &errors);
    WindowContext &m_context;
    FeedList *m_list = nullptr;
};

} // namespace seatkeeper::gui
