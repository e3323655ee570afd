#pragma once

#include "domain/ReclaimRun.h"
#include "gui/context/ProfileScoped.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Runs of reclaims and undos; a double click opens one.
class RunsList final : public FeedList, public ProfileScoped {
    Q_OBJECT
public:
    RunsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);
    void setProfile(std::optional<ProfileId> profile) override;

Q_SIGNALS:
    void openRequested(seatkeeper::RunId run);
    void undoRequested(seatkeeper::RunId run, const std::vector<seatkeeper::CandidateId> &only);

private:
    static ListPageSpec spec(PageHead::Kind kind, RunsList *self);
    void recover();
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
