#pragma once

#include "domain/SoftwareModel.h"
#include "gui/pages/lists/FeedList.h"
#include "services/Models.h"

#include <optional>

namespace seatkeeper::gui {

//! Subscription identifiers; unrecognized ones first need a model. The list of all of them also splits custom roles off
//! and joins them again.
class IdentifiersList final : public FeedList {
    Q_OBJECT
public:
    //! @param profile needed to split a role off
    IdentifiersList(WindowContext &context, std::optional<ProfileId> profile, bool unrecognizedOnly,
                    PageHead::Kind kind, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, bool unrecognizedOnly, IdentifiersList *self);
    static Command mapCommand(IdentifiersList *self);
    static QVector<Command> roleCommands(IdentifiersList *self);
    void map(const SubscriptionIdentifier &identifier);
    void split();
    void join(const SubscriptionIdentifier &identifier);
    void tell(const Models::RoleChange &change, bool split);

    std::optional<ProfileId> m_profile;
};

} // namespace seatkeeper::gui
