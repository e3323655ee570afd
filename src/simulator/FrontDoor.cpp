#include "simulator/FrontDoor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

std::string withoutSuffix(const std::string &path) {
    constexpr std::string_view suffix = ".json";
    return path.ends_with(suffix) ? path.substr(0, path.size() - suffix.size()) : path;
}

std::vector<std::string_view> segments(std::string_view path) {
    std::vector<std::string_view> result;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        if (end > 0)
            result.push_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return result;
}

bool isNumber(std::string_view text) {
    return !text.empty() && text.size() < 19 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool matches(std::string_view pattern, const std::vector<std::string_view> &path, std::vector<std::string> &captured) {
    captured.clear();
    const auto parts = segments(pattern);
    if (parts.size() != path.size())
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == "#" ? !isNumber(path[i]) : parts[i] != "*" && parts[i] != path[i])
            return false;
        if (parts[i] == "#" || parts[i] == "*")
            captured.emplace_back(path[i]);
    }
    return true;
}

bool isSearch(const Route &route) { return route.handler == &endpoints::search; }

std::string limitHeader(const RateLimiter::Verdict &limit) {
    return "total=" + std::to_string(limit.total) + "; remaining=" + std::to_string(limit.remaining) +
           "; resets=" + std::to_string(limit.resetSeconds);
}

bool isUpdateUser(const Route &route) { return route.handler == &endpoints::updateUser; }

} // namespace

HttpResponse FrontDoor::answer(const HttpRequest &request) {
    RequestRecord record;
    record.method = QString::fromStdString(request.method);
    record.path = QString::fromStdString(request.path);
    record.query = QString::fromStdString(request.rawQuery);
    record.time = m_world.clock->now();
    Visit visit{request, withoutSuffix(request.path), m_world.log.arrived(std::move(record)), {}, false};
    wait(std::chrono::milliseconds(m_world.roundTripMs));
    const auto fault = m_world.faults.hit(request.method, request.path);
    if (fault && fault->kind == FaultKind::Slow)
        wait(fault->delay);
    if (fault && fault->kind == FaultKind::RevokeToken)
        m_world.tokens.revokeAll();
    HttpResponse answer = fault && replacesAnswer(fault->kind) ? faultAnswer(*fault) : work(visit);
    if (fault)
        spoil(*fault, answer);
    m_world.log.answered(visit.number,
                         answer.wire == Wire::Whole || answer.wire == Wire::CloseInside ? answer.status : 0,
                         fault.has_value());
    return answer;
}

void FrontDoor::wait(std::chrono::milliseconds onClock) const {
    if (onClock.count() > 0)
        m_pause(m_world.clock->realDuration(onClock));
}

std::string FrontDoor::baseOf(const HttpRequest &request) const {
    return std::string(m_world.options.tls ? "https://" : "http://") + std::string(request.header("host"));
}

HttpResponse FrontDoor::work(Visit &visit) {
    const auto &request = visit.request;
    const auto host = request.header("host");
    const auto hostName = QString::fromUtf8(host.data(), static_cast<qsizetype>(std::min(host.find(':'), host.size())));
    if (!m_world.options.knownHosts.isEmpty() && !m_world.options.knownHosts.contains(hostName))
        return answers::noHelpDesk(hostName.toStdString());
    if (visit.path == "/oauth/authorizations/new")
        return m_oauth.authorize(request);
    if (visit.path == "/oauth/authorizations" && request.method == "POST")
        return m_oauth.decide(request);
    if (visit.path == "/oauth/tokens" && request.method == "POST") {
        auto answer = m_oauth.token(request);
        if (auto saved = m_world.save(); !saved)
            return answers::plainError(500, "StateNotKept", saved.error().technical.toStdString());
        return answer;
    }
    if (visit.path.rfind("/api/v2/", 0) != 0)
        return answers::html(404, "<!DOCTYPE html><html><head><title>Not found</title></head><body><h1>Oops, page not "
                                  "found</h1></body></html>");
    auto answer = api(visit);
    finish(visit, answer);
    return answer;
}

HttpResponse FrontDoor::tooManyRequests(const RateLimiter::Verdict &rate) const {
    const auto &unknowns = m_world.options.unknowns;
    auto answer =
        answers::plainError(429, "APIRateLimitExceeded", "Number of allowed API requests per minute exceeded");
    if (unknowns.generalLimitBodyIsText) {
        answer.contentType = "text/plain; charset=utf-8";
        answer.body = "Number of allowed API requests per minute exceeded";
    }
    if (unknowns.generalLimitHasRetryAfter)
        answer.setHeader("Retry-After", std::to_string(rate.resetSeconds));
    return answer;
}

HttpResponse FrontDoor::unauthenticated(const Visit &visit, bool bearer) const {
    if (bearer)
        return answers::invalidToken();
    if (visit.path == "/api/v2/users/me" && visit.request.method == "GET")
        return answers::json(200,
                             R"({"user":{"id":null,"url":null,"name":"Anonymous user","email":"invalid@example.com",)"
                             R"("role":"end-user","active":false,"authenticity_token":")" +
                                 randomToken(24) + R"("}})");
    return answers::notAuthenticated();
}

HttpResponse FrontDoor::api(Visit &visit) {
    visit.rate = m_world.limiter.request();
    visit.counted = true;
    if (!visit.rate.allowed)
        return tooManyRequests(visit.rate);
    const auto authorization = visit.request.header("authorization");
    const bool bearer = authorization.rfind("Bearer ", 0) == 0;
    const auto token = bearer ? m_world.tokens.find(authorization.substr(7)) : std::nullopt;
    if (!token)
        return unauthenticated(visit, bearer);
    QStringList scopes;
    for (const auto &scope : token->scopes)
        scopes.append(QString::fromStdString(scope));
    m_world.log.identified(visit.number, token->userId, scopes);
    const auto path = segments(std::string_view(visit.path).substr(8));
    std::vector<std::string> captured;
    for (const auto &route : allRoutes()) {
        if (visit.request.method == route.method && matches(route.pattern, path, captured))
            return run(visit, route, std::move(captured), *token);
    }
    return answers::invalidEndpoint();
}

std::optional<HttpResponse> FrontDoor::checkScope(const Route &route, const TokenRecord &token) const {
    const std::string verb = route.method == std::string_view("GET") ? "read" : "write";
    std::string resource = route.resource;
    if (resource == "-" || token.hasScope(verb))
        return std::nullopt;
    if (resource.empty() && m_world.options.unknowns.granularScopesCoverAll)
        resource = "users";
    if (!resource.empty() && token.hasScope(resource + ":" + verb))
        return std::nullopt;
    return answers::missingScope(verb);
}

std::optional<HttpResponse> FrontDoor::checkAccess(const Route &route, const Person &actor) const {
    if (!actor.active || actor.suspended)
        return answers::invalidToken();
    const bool refused = (route.access == Access::Agent && actor.role == Role::EndUser) ||
                         (route.access == Access::Admin && actor.role != Role::Admin);
    return refused ? std::optional(answers::forbidden()) : std::nullopt;
}

HttpResponse FrontDoor::run(const Visit &visit, const Route &route, std::vector<std::string> captured,
                            const TokenRecord &token) {
    if (auto refusal = checkScope(route, token))
        return *refusal;
    if (isSearch(route))
        return runSearch(visit, route, token);
    std::optional<RateLimiter::Verdict> update;
    if (isUpdateUser(route) && m_world.options.updateLimits) {
        update = m_world.limiter.update(std::strtoll(captured.front().c_str(), nullptr, 10));
        if (!update->allowed) {
            auto answer = answers::plainError(429, "APIRateLimitExceeded",
                                              "Number of allowed user update API requests per minute exceeded");
            answer.setHeader("Retry-After", std::to_string(update->resetSeconds));
            answer.setHeader("Zendesk-RateLimit-create-update-user", limitHeader(*update));
            return answer;
        }
    }
    if (m_world.options.unknowns.bearerUpdatesLastLogin)
        noteUse(token);
    auto answer = call(visit, route, std::move(captured), token);
    if (update)
        answer.setHeader("Zendesk-RateLimit-create-update-user", limitHeader(*update));
    return answer;
}

HttpResponse FrontDoor::runSearch(const Visit &visit, const Route &route, const TokenRecord &token) {
    const auto limit = m_world.limiter.search();
    auto answer = limit.allowed ? call(visit, route, {}, token)
                                : answers::plainError(429, "APIRateLimitExceeded",
                                                      "Number of allowed search API requests per minute exceeded");
    if (!limit.allowed)
        answer.setHeader("Retry-After", std::to_string(limit.resetSeconds));
    answer.setHeader("Zendesk-RateLimit-search-index", limitHeader(limit));
    return answer;
}

HttpResponse FrontDoor::call(const Visit &visit, const Route &route, std::vector<std::string> captured,
                             const TokenRecord &token) {
    const bool reads = visit.request.method == "GET";
    std::shared_lock readLock(m_world.account.mutex(), std::defer_lock);
    std::unique_lock writeLock(m_world.account.mutex(), std::defer_lock);
    reads ? readLock.lock() : writeLock.lock();
    const int index = m_world.account.indexOf(token.userId);
    if (index < 0)
        return answers::invalidToken();
    Call each{m_world,
              visit.request,
              baseOf(visit.request),
              visit.path,
              std::move(captured),
              token,
              m_world.account.person(index),
              m_world.now()};
    if (auto refusal = checkAccess(route, each.actor))
        return *refusal;
    auto answer = route.handler(each);
    if (reads || answer.status >= 300)
        return answer;
    writeLock.unlock();
    if (auto saved = m_world.save(); !saved)
        return answers::plainError(500, "StateNotKept", saved.error().technical.toStdString());
    return answer;
}

void FrontDoor::noteUse(const TokenRecord &token) {
    const std::unique_lock lock(m_world.account.mutex());
    const int index = m_world.account.indexOf(token.userId);
    if (index < 0)
        return;
    auto person = m_world.account.person(index);
    person.lastLogin = m_world.now();
    m_world.account.store(std::move(person));
}

void FrontDoor::finish(const Visit &visit, HttpResponse &answer) const {
    if (visit.counted) {
        const auto total = std::to_string(visit.rate.total);
        const auto remaining = std::to_string(visit.rate.remaining);
        answer.setHeader("X-Rate-Limit", total);
        answer.setHeader("X-Rate-Limit-Remaining", remaining);
        answer.setHeader("ratelimit-limit", total);
        answer.setHeader("ratelimit-remaining", remaining);
        answer.setHeader("ratelimit-reset", std::to_string(visit.rate.resetSeconds));
    }
    answer.setHeader("X-Zendesk-API-Version", "v2");
    answer.setHeader("X-Request-Id", "sim-" + std::to_string(visit.number));
    answer.setHeader("Cache-Control", "max-age=0, private, must-revalidate");
}

} // namespace seatkeeper::simulator
