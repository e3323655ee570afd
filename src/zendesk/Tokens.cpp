#include "zendesk/Tokens.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest showCurrentToken() { return ApiRequest::get(u"/api/v2/oauth/tokens/current"_s); }

ApiRequest revokeCurrentToken() {
    auto request = showCurrentToken();
    request.method = QByteArrayLiteral("DELETE");
    return request;
}

Result<TokenFacts> parseToken(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    SK_TRY(token, objectIn(document, "token"_L1));
    JsonFields fields(token, u"token"_s);
    TokenFacts facts;
    facts.scopes = fields.texts("scopes"_L1);
    facts.expiresAt = fields.time("expires_at"_L1);
    facts.userId = fields.id("user_id"_L1).value_or(ExternalId());
    SK_CHECK(fields.check());
    return facts;
}

} // namespace seatkeeper::zendesk
