#pragma once

#include "simulator/HttpMessage.h"
#include "simulator/World.h"

namespace seatkeeper::simulator {

//! The sign-in of the account: the page that asks, and the token endpoint.
class OAuthEndpoints {
public:
    explicit OAuthEndpoints(World &world) : m_world(world) {}

    //! GET or POST /oauth/authorizations/new: the consent page, an error page, or a redirect back.
    HttpResponse authorize(const HttpRequest &request);
    //! POST /oauth/authorizations: somebody pressed Allow or Deny.
    HttpResponse decide(const HttpRequest &request);
    //! POST /oauth/tokens, JSON or form.
    HttpResponse token(const HttpRequest &request);

private:
    using Fields = std::map<std::string, std::string>;

    bool isRegistered(const std::string &redirectUri) const;
    std::optional<HttpResponse> refusedPage(const Fields &fields) const;
    std::optional<HttpResponse> refusedRedirect(const Fields &fields) const;
    HttpResponse allow(const Fields &fields, std::int64_t userId);
    std::optional<HttpResponse> checkClient(const Fields &fields) const;
    std::optional<HttpResponse> readLifetimes(const Fields &fields, Lifetimes &lifetimes) const;
    HttpResponse exchangeCode(const Fields &fields, const Lifetimes &lifetimes);
    HttpResponse refresh(const Fields &fields, const Lifetimes &lifetimes);
    HttpResponse clientCredentials(const Fields &fields, const Lifetimes &lifetimes);
    bool mayHave(const std::string &scope) const;

    World &m_world;
};

} // namespace seatkeeper::simulator
