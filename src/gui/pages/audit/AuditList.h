#pragma once

#include "domain/Audit.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! The tamper-evident log, newest first.
class AuditList final : public FeedList {
    Q_OBJECT
public:
    AuditList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, AuditList *self);
    void verify();
};

} // namespace seatkeeper::gui
