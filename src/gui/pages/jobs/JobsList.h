#pragma once

#include "domain/Job.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Scheduled jobs: run now, change the time, pause.
class JobsList final : public FeedList {
    Q_OBJECT
public:
    JobsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);
    //! Shows what belongs to one profile, or to all.
    void setProfile(std::optional<ProfileId> profile);

private:
    static ListPageSpec spec(PageHead::Kind kind, JobsList *self);
    void runNow(const std::vector<ScheduledJob> &jobs);
    void setActive(const std::vector<ScheduledJob> &jobs, bool active);
    void changeTime(const ScheduledJob &job);
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
