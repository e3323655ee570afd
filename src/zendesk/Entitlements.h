#pragma once

#include "base/Result.h"
#include "domain/Subscription.h"
#include "zendesk/ApiRequest.h"

namespace seatkeeper::zendesk {

//! The only public read of a person's product roles (api-facts 2.3).
ApiRequest showEntitlements(const ExternalId &user);
//! Product roles sorted by product; products without a role are left out.
Result<std::vector<ProductRole>> parseEntitlements(const QByteArray &body);

} // namespace seatkeeper::zendesk
