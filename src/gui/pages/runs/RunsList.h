#pragma once

#include "domain/ReclaimRun.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Runs of reclaims and undos; a double click opens one.
class RunsList final : public FeedList {
    Q_OBJECT
public:
    RunsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(seatkeeper::RunId run);
    void undoRequested(seatkeeper::RunId run, const std::vector<seatkeeper::CandidateId> &only);

private:
    static ListPageSpec spec(PageHead::Kind kind, RunsList *self);
    void recover();
};

} // namespace seatkeeper::gui
