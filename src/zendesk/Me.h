#pragma once

#include "vendor/VendorAccount.h"
#include "zendesk/ApiRequest.h"

namespace seatkeeper::zendesk {

ApiRequest showMe();
//! Who the token belongs to. Without authentication Zendesk answers 200 with an anonymous user whose id is null
//! (api-facts 1.6): that is ReauthRequired, arg "reason" = anonymous.
Result<VendorIdentity> parseMe(const QByteArray &body);

} // namespace seatkeeper::zendesk
