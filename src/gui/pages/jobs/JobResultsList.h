#pragma once

#include "domain/Job.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Job results with message and log.
class JobResultsList final : public FeedList {
    Q_OBJECT
public:
    JobResultsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                   QWidget *parent = nullptr);
    //! Shows what belongs to one profile, or to all.
    void setProfile(std::optional<ProfileId> profile);

private:
    static ListPageSpec spec(PageHead::Kind kind, JobResultsList *self);
    void open(const JobResult &result);
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
