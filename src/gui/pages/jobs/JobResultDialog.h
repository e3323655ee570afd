#pragma once

#include "domain/Job.h"
#include "gui/dialogs/DialogFrame.h"

namespace seatkeeper::gui {

//! One job result: message, counters, log. Deletes itself when closed.
class JobResultDialog final : public DialogFrame {
    Q_OBJECT
public:
    JobResultDialog(const JobResult &result, QWidget *owner);
};

} // namespace seatkeeper::gui
