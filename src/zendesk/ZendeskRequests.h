#pragma once

#include "vendor/VendorAccount.h"

namespace seatkeeper::zendesk {

//! The writes that Seatkeeper sends to Zendesk, as values (api-facts 2.5). Pure; any thread.
class ZendeskRequests final : public VendorRequests {
public:
    //! Role first, then suspension: a suspended agent keeps the seat. BadInput when an id is no number.
    Result<std::vector<PlannedRequest>> change(const SeatState &from, const SeatState &to,
                                               const ExternalId &person) const override;
    //! Role with custom role, suspension, groups (the default one first), default group, alias and signature.
    Result<std::vector<PlannedRequest>> restore(const SeatSnapshot &was, const SeatSnapshot &now) const override;
    QUrl personPage(const QUrl &account, const ExternalId &person) const override;
};

} // namespace seatkeeper::zendesk
