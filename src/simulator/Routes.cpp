#include "simulator/Call.h"

#include <QJsonDocument>

namespace seatkeeper::simulator {

const std::vector<Route> &allRoutes() {
    using namespace endpoints;
    static const std::vector<Route> routes{
        {"GET", "users", "users", Access::Agent, listUsers},
        {"GET", "users/count", "users", Access::Agent, countUsers},
        {"GET", "users/show_many", "users", Access::Agent, showManyUsers},
        {"GET", "users/me", "users", Access::AnyToken, showCurrentUser},
        {"PUT", "users/update_many", "users", Access::Admin, updateManyUsers},
        {"GET", "users/#", "users", Access::Agent, showUser},
        {"PUT", "users/#", "users", Access::Agent, updateUser},
        {"DELETE", "users/#", "users", Access::Admin, deleteUser},
        {"GET", "users/#/related", "users", Access::Agent, userRelated},
        {"GET", "users/#/identities", "users", Access::Agent, userIdentities},
        {"GET", "users/#/entitlements/full", "users", Access::Admin, userEntitlements},
        {"GET", "users/#/group_memberships", "", Access::Agent, listUserMemberships},
        {"POST", "users/#/group_memberships", "", Access::Admin, createUserMembership},
        {"GET", "users/#/group_memberships/#", "", Access::Agent, showMembership},
        {"DELETE", "users/#/group_memberships/#", "", Access::Admin, deleteUserMembership},
        {"PUT", "users/#/group_memberships/#/make_default", "", Access::Admin, makeDefaultMembership},
        {"GET", "users/#/sessions", "", Access::Admin, listUserSessions},
        {"DELETE", "users/#/sessions", "", Access::Admin, endUserSessions},
        {"GET", "group_memberships", "", Access::Agent, listMemberships},
        {"POST", "group_memberships", "", Access::Admin, createMembership},
        {"GET", "group_memberships/#", "", Access::Agent, showMembership},
        {"DELETE", "group_memberships/#", "", Access::Admin, deleteMembership},
        {"GET", "groups", "", Access::Agent, listGroups},
        {"GET", "groups/#", "", Access::Agent, showGroup},
        {"GET", "groups/#/memberships", "", Access::Agent, listGroupMemberships},
        {"GET", "custom_roles", "", Access::Agent, listCustomRoles},
        {"GET", "custom_roles/#", "", Access::Agent, showCustomRole},
        {"GET", "sessions", "", Access::Admin, listSessions},
        {"GET", "search", "tickets", Access::Agent, search},
        {"GET", "search/count", "tickets", Access::Agent, searchCount},
        {"GET", "audit_logs", "auditlogs", Access::Admin, listAuditLogs},
        {"GET", "audit_logs/#", "auditlogs", Access::Admin, showAuditLog},
        {"GET", "account/settings", "", Access::Agent, showSettings},
        {"GET", "job_statuses", "", Access::Agent, listJobs},
        {"GET", "job_statuses/show_many", "", Access::Agent, showManyJobs},
        {"GET", "job_statuses/*", "", Access::Agent, showJob},
        {"GET", "oauth/tokens/current", "-", Access::AnyToken, showCurrentToken},
        {"DELETE", "oauth/tokens/current", "-", Access::AnyToken, revokeCurrentToken},
        {"GET", "oauth/tokens", "", Access::Admin, listTokens},
        {"DELETE", "oauth/tokens/#", "", Access::Admin, revokeToken},
        {"GET", "oauth/clients", "", Access::Admin, listClients},
        {"GET", "oauth/clients/#", "", Access::Admin, showClient},
    };
    return routes;
}

QJsonObject Call::body() const { return QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object(); }

std::optional<Person> Call::person(std::size_t which) const {
    const int index = account().indexOf(id(which));
    return index < 0 ? std::nullopt : std::optional(account().person(index));
}

} // namespace seatkeeper::simulator
