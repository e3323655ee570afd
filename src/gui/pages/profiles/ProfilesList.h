#pragma once

#include "domain/Profile.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Integration profiles; a double click opens the record.
class ProfilesList final : public FeedList {
    Q_OBJECT
public:
    ProfilesList(WindowContext &context, PageHead::Kind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(seatkeeper::ProfileId profile);
    void connectRequested();
    void resumeRequested(seatkeeper::ProfileId profile);
    void connectionsRequested();
    //! An export of team members is to be imported: into this profile, or as a new one.
    void importRequested(const std::optional<seatkeeper::Profile> &profile);

private:
    static ListPageSpec spec(PageHead::Kind kind, ProfilesList *self);
    void refresh(const std::vector<Profile> &profiles);
    void remove(const Profile &profile);
};

} // namespace seatkeeper::gui
