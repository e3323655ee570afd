#pragma once

#include "vendor/VendorAccount.h"
#include "zendesk/ApiRequest.h"

namespace seatkeeper::zendesk {

ApiRequest showCurrentToken();
ApiRequest revokeCurrentToken();
Result<TokenFacts> parseToken(const QByteArray &body);

} // namespace seatkeeper::zendesk
