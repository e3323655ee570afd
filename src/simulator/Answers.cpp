#include "simulator/Answers.h"

namespace seatkeeper::simulator::answers {

HttpResponse json(int status, std::string body) {
    HttpResponse answer;
    answer.status = status;
    answer.body = std::move(body);
    return answer;
}

HttpResponse noContent() {
    HttpResponse answer;
    answer.status = 204;
    return answer;
}

HttpResponse html(int status, std::string body) {
    HttpResponse answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.setHeader("Content-Security-Policy",
                     "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    answer.setHeader("Cache-Control", "no-store");
    answer.body = std::move(body);
    return answer;
}

HttpResponse plainError(int status, std::string_view code, std::string_view description) {
    JsonWriter to;
    to.beginObject().member("error", code).member("description", description).endObject();
    return json(status, to.take());
}

HttpResponse titledError(int status, std::string_view title, std::string_view message) {
    JsonWriter to;
    to.beginObject().key("error").beginObject().member("title", title).member("message", message);
    to.endObject().endObject();
    return json(status, to.take());
}

HttpResponse listedError(int status, std::string_view code, std::string_view title, std::string_view detail) {
    JsonWriter to;
    to.beginObject().key("errors").beginArray().beginObject();
    to.member("code", code).member("title", title).member("detail", detail);
    to.endObject().endArray().endObject();
    return json(status, to.take());
}

HttpResponse oauthError(int status, std::string_view code, std::string_view description) {
    JsonWriter to;
    to.beginObject().member("error", code).member("error_description", description).endObject();
    return json(status, to.take());
}

HttpResponse recordInvalid(int status, std::string_view field, std::string_view description, std::string_view code) {
    JsonWriter to;
    to.beginObject().member("error", "RecordInvalid").member("description", "Record validation errors");
    to.key("details").beginObject().key(field).beginArray().beginObject();
    to.member("description", description);
    if (!code.empty())
        to.member("error", code);
    to.endObject().endArray().endObject().endObject();
    return json(status, to.take());
}

HttpResponse recordNotFound() { return plainError(404, "RecordNotFound", "Not found"); }

HttpResponse invalidEndpoint() { return plainError(404, "InvalidEndpoint", "Not found"); }

HttpResponse forbidden() {
    return forbidden("You do not have access to this page. Please contact the account owner of this help desk for "
                     "further help.");
}

HttpResponse forbidden(std::string_view message) { return titledError(403, "Forbidden", message); }

HttpResponse missingScope(std::string_view scope) {
    return plainError(403, "Forbidden", "You are missing the following required scopes: " + std::string(scope));
}

HttpResponse notAuthenticated() { return json(401, R"({"error":"Couldn't authenticate you"})"); }

HttpResponse invalidToken() {
    return oauthError(401, "invalid_token",
                      "The access token provided is expired, revoked, malformed or invalid for other reasons.");
}

HttpResponse noHelpDesk(std::string_view host) {
    return titledError(404, "No help desk at " + std::string(host),
                       "There is no help desk configured at this address. This means that the address is available and "
                       "that you can claim it at http://www.zendesk.com/signup");
}

HttpResponse invalidAttribute(std::string_view attribute) {
    return titledError(400, "Invalid attribute",
                       "You passed an invalid value for the " + std::string(attribute) +
                           " attribute. Invalid parameter: " + std::string(attribute) + " must be an integer");
}

} // namespace seatkeeper::simulator::answers
