#pragma once

#include "simulator/Answers.h"
#include "simulator/World.h"

#include <QJsonObject>

namespace seatkeeper::simulator {

//! One authenticated API request on its way through an endpoint. The account's lock is held: alone for writes, shared
//! for reads.
struct Call {
    World &world;
    const HttpRequest &request;
    std::string base; //!< scheme and host, as the client addressed them
    std::string path; //!< without `.json`
    std::vector<std::string> captured;
    TokenRecord token;
    Person actor;
    std::int64_t now = 0;

    std::int64_t id(std::size_t which) const { return std::strtoll(captured.at(which).c_str(), nullptr, 10); }
    Account &account() const { return world.account; }
    //! The body as a JSON object; empty when it is none.
    QJsonObject body() const;
    //! The person of the captured id, if he exists.
    std::optional<Person> person(std::size_t which) const;
};

//! Who may call an endpoint.
enum class Access { AnyToken, Agent, Admin };

struct Route {
    const char *method;
    const char *pattern;  //!< below /api/v2/; `#` stands for a number, `*` for any segment
    const char *resource; //!< of the granular scope; empty: plain read or write alone; "-": no scope needed
    Access access;
    HttpResponse (*handler)(const Call &);
};

//! All endpoints below /api/v2.
const std::vector<Route> &allRoutes();

namespace endpoints {
// UserEndpoints.cpp
HttpResponse listUsers(const Call &call);
HttpResponse countUsers(const Call &call);
HttpResponse showManyUsers(const Call &call);
HttpResponse showCurrentUser(const Call &call);
HttpResponse showUser(const Call &call);
HttpResponse userRelated(const Call &call);
HttpResponse userIdentities(const Call &call);
HttpResponse userEntitlements(const Call &call);
// SearchEndpoints.cpp
HttpResponse search(const Call &call);
HttpResponse searchCount(const Call &call);
// UserWriteEndpoints.cpp
HttpResponse updateUser(const Call &call);
HttpResponse deleteUser(const Call &call);
HttpResponse updateManyUsers(const Call &call);
HttpResponse listJobs(const Call &call);
HttpResponse showJob(const Call &call);
HttpResponse showManyJobs(const Call &call);
// GroupEndpoints.cpp
HttpResponse listGroups(const Call &call);
HttpResponse showGroup(const Call &call);
HttpResponse listMemberships(const Call &call);
HttpResponse listUserMemberships(const Call &call);
HttpResponse listGroupMemberships(const Call &call);
HttpResponse showMembership(const Call &call);
HttpResponse createMembership(const Call &call);
HttpResponse createUserMembership(const Call &call);
HttpResponse deleteMembership(const Call &call);
HttpResponse deleteUserMembership(const Call &call);
HttpResponse makeDefaultMembership(const Call &call);
// AccountEndpoints.cpp
HttpResponse listCustomRoles(const Call &call);
HttpResponse showCustomRole(const Call &call);
HttpResponse showSettings(const Call &call);
HttpResponse listSessions(const Call &call);
HttpResponse listUserSessions(const Call &call);
HttpResponse endUserSessions(const Call &call);
HttpResponse listAuditLogs(const Call &call);
HttpResponse showAuditLog(const Call &call);
// TokenEndpoints.cpp
HttpResponse showCurrentToken(const Call &call);
HttpResponse revokeCurrentToken(const Call &call);
HttpResponse listTokens(const Call &call);
HttpResponse revokeToken(const Call &call);
HttpResponse listClients(const Call &call);
HttpResponse showClient(const Call &call);
} // namespace endpoints

} // namespace seatkeeper::simulator
