#pragma once

#include "simulator/Call.h"
#include "simulator/OAuthEndpoints.h"

#include <functional>

namespace seatkeeper::simulator {

//! What every request passes: log, latency, faults, rate limit, authentication, scope, endpoint, headers.
//! Called in many threads at once.
class FrontDoor {
public:
    //! @p pause waits in the calling thread and ends early when the server stops.
    FrontDoor(World &world, std::function<void(std::chrono::milliseconds)> pause)
        : m_world(world), m_oauth(world), m_pause(std::move(pause)) {}

    HttpResponse answer(const HttpRequest &request);

private:
    struct Visit {
        const HttpRequest &request;
        std::string path; //!< without `.json`
        qint64 number = 0;
        RateLimiter::Verdict rate;
        bool counted = false;
    };

    HttpResponse work(Visit &visit);
    HttpResponse api(Visit &visit);
    HttpResponse tooManyRequests(const RateLimiter::Verdict &rate) const;
    HttpResponse unauthenticated(const Visit &visit, bool bearer) const;
    HttpResponse run(const Visit &visit, const Route &route, std::vector<std::string> captured,
                     const TokenRecord &token);
    std::optional<HttpResponse> checkScope(const Route &route, const TokenRecord &token) const;
    std::optional<HttpResponse> checkAccess(const Route &route, const Person &actor) const;
    HttpResponse runSearch(const Visit &visit, const Route &route, const TokenRecord &token);
    HttpResponse call(const Visit &visit, const Route &route, std::vector<std::string> captured,
                      const TokenRecord &token);
    void noteUse(const TokenRecord &token);
    void finish(const Visit &visit, HttpResponse &answer) const;
    std::string baseOf(const HttpRequest &request) const;
    void wait(std::chrono::milliseconds onClock) const;

    World &m_world;
    OAuthEndpoints m_oauth;
    std::function<void(std::chrono::milliseconds)> m_pause;
};

} // namespace seatkeeper::simulator
