#pragma once

#include "domain/Audit.h"
#include "gui/context/ProfileScoped.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! The tamper-evident log, newest first.
class AuditList final : public FeedList, public ProfileScoped {
    Q_OBJECT
public:
    AuditList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);
    void setProfile(std::optional<ProfileId> profile) override;

private:
    static ListPageSpec spec(PageHead::Kind kind, AuditList *self);
    void verify();
    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
