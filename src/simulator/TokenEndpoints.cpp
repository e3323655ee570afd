#include "simulator/Pages.h"

namespace seatkeeper::simulator::endpoints {
namespace {

constexpr std::int64_t clientNumber = 223443;

void writeToken(JsonWriter &to, const Call &call, const TokenRecord &token) {
    to.beginObject().member("id", token.id).member("user_id", token.userId).member("client_id", clientNumber);
    to.member("url", call.base + "/api/v2/oauth/tokens/" + std::to_string(token.id) + ".json");
    to.key("scopes").beginArray();
    for (const auto &scope : token.scopes)
        to.value(scope);
    to.endArray();
    to.timeMember("created_at", token.createdAt).timeMember("used_at", token.usedAt);
    to.timeMember("expires_at", token.expiresAt).member("refresh_token", token.refreshPrefix);
    to.timeMember("refresh_token_expires_at", token.refreshExpiresAt).member("token", token.prefix).endObject();
}

HttpResponse tokenAnswer(const Call &call, const TokenRecord &token) {
    JsonWriter to;
    to.beginObject().key("token");
    writeToken(to, call, token);
    to.endObject();
    return answers::ok(to);
}

void writeClient(JsonWriter &to, const Call &call) {
    const auto &options = call.world.options;
    const auto created = call.account().people().baseDay() - 10 * 86400;
    to.beginObject().member("id", clientNumber).member("identifier", options.clientId.toStdString());
    to.member("url", call.base + "/api/v2/oauth/clients/" + std::to_string(clientNumber) + ".json");
    to.member("name", "Seatkeeper").member("company", "Lindqvist").member("description", "");
    to.member("kind", options.clientKind == ClientKind::Public ? "public" : "confidential");
    to.member("user_id", People::idOf(KindDeck::clientOwner)).member("global", false);
    to.key("redirect_uri").beginArray();
    for (const auto &url : options.redirectUrls)
        to.value(url.toStdString());
    to.endArray();
    to.member("secret", options.clientSecret.reveal().left(9).toStdString() + "...");
    to.timeMember("created_at", created).timeMember("updated_at", created).endObject();
}

} // namespace

HttpResponse showCurrentToken(const Call &call) { return tokenAnswer(call, call.token); }

HttpResponse revokeCurrentToken(const Call &call) {
    call.world.tokens.revoke(call.token.id, call.world.options.unknowns.revokingKillsRefreshToken);
    return answers::noContent();
}

HttpResponse listTokens(const Call &call) {
    const auto tokens = call.world.tokens.living();
    ListSource source;
    source.name = "tokens";
    source.positions = static_cast<std::int64_t>(tokens.size());
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t at) { writeToken(to, call, tokens[static_cast<std::size_t>(at)]); };
    return listPage(call, source);
}

HttpResponse revokeToken(const Call &call) {
    const bool found = call.world.tokens.revoke(call.id(0), call.world.options.unknowns.revokingKillsRefreshToken);
    return found ? answers::noContent() : answers::recordNotFound();
}

HttpResponse listClients(const Call &call) {
    ListSource source;
    source.name = "clients";
    source.positions = 1;
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t) { writeClient(to, call); };
    return listPage(call, source);
}

HttpResponse showClient(const Call &call) {
    if (call.id(0) != clientNumber)
        return answers::recordNotFound();
    JsonWriter to;
    to.beginObject().key("client");
    writeClient(to, call);
    to.endObject();
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
