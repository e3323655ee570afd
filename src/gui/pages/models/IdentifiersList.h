#pragma once

#include "domain/SoftwareModel.h"
#include "gui/pages/lists/FeedList.h"

#include <optional>

namespace seatkeeper::gui {

//! Subscription identifiers; unrecognized ones first need a model.
class IdentifiersList final : public FeedList {
    Q_OBJECT
public:
    IdentifiersList(WindowContext &context, std::optional<ProfileId> profile, bool unrecognizedOnly,
                    PageHead::Kind kind, QWidget *parent = nullptr);

private:
    static ListPageSpec spec(PageHead::Kind kind, bool unrecognizedOnly, IdentifiersList *self);
    void map(const SubscriptionIdentifier &identifier);
    bool m_unrecognizedOnly;
};

} // namespace seatkeeper::gui
