#pragma once

#include "gui/context/ProfileScoped.h"
#include "gui/context/WindowContext.h"

#include <QWidget>

namespace seatkeeper::gui {

class JobResultsList;
class JobsList;

//! Scheduled jobs above, their results below.
class JobsPage final : public QWidget, public ProfileScoped {
    Q_OBJECT
public:
    explicit JobsPage(WindowContext &context, QWidget *parent = nullptr);
    void setProfile(std::optional<ProfileId> profile) override;
    //! Shows the results that the status bar counts as warnings.
    void showWarnings();

private:
    JobsList *m_jobs;
    JobResultsList *m_results;
};

} // namespace seatkeeper::gui
