#pragma once

#include "simulator/HttpMessage.h"
#include "simulator/JsonWriter.h"

#include <string>
#include <string_view>

//! The error bodies of the API, each in the envelope in which it was documented or recorded.
namespace seatkeeper::simulator::answers {

HttpResponse json(int status, std::string body);
inline HttpResponse ok(JsonWriter &writer) { return json(200, writer.take()); }
HttpResponse noContent();
HttpResponse html(int status, std::string body);

//! `{"error":code,"description":…}`
HttpResponse plainError(int status, std::string_view code, std::string_view description);
//! `{"error":{"title":…,"message":…}}`
HttpResponse titledError(int status, std::string_view title, std::string_view message);
//! `{"errors":[{"code":…,"title":…,"detail":…}]}`
HttpResponse listedError(int status, std::string_view code, std::string_view title, std::string_view detail);
//! `{"error":…,"error_description":…}` of OAuth.
HttpResponse oauthError(int status, std::string_view code, std::string_view description);
//! 422 RecordInvalid with one entry; an empty @p code is left out.
HttpResponse recordInvalid(int status, std::string_view field, std::string_view description, std::string_view code);

HttpResponse recordNotFound();
HttpResponse invalidEndpoint();
HttpResponse forbidden();
HttpResponse forbidden(std::string_view message);
HttpResponse missingScope(std::string_view scope);
HttpResponse notAuthenticated();
HttpResponse invalidToken();
HttpResponse noHelpDesk(std::string_view host);
HttpResponse invalidAttribute(std::string_view attribute);

} // namespace seatkeeper::simulator::answers
