#include "OpenApiDocument.h"
#include "zendesk/AuditLogs.h"
#include "zendesk/CustomRoles.h"
#include "zendesk/Entitlements.h"
#include "zendesk/GroupMemberships.h"
#include "zendesk/Groups.h"
#include "zendesk/Me.h"
#include "zendesk/OAuthClients.h"
#include "zendesk/SearchCount.h"
#include "zendesk/Sessions.h"
#include "zendesk/Tokens.h"
#include "zendesk/Users.h"
#include "zendesk/ZendeskRequests.h"

#include <QMap>

#include <gtest/gtest.h>

#include <iostream>

using namespace seatkeeper;
using namespace seatkeeper::zendesk;
using namespace Qt::StringLiterals;

namespace {

// Parameters that the description lacks but Zendesk's pages document; each with where it stands.
const QMap<QString, QStringList> documentedElsewhere{
    {u"/api/v2/users"_s, {u"page[size]"_s, u"page[after]"_s, u"role[]"_s}},       // api-facts 2.1
    {u"/api/v2/users/count"_s, {u"role[]"_s}},                                    // api-facts 2.1
    {u"/api/v2/custom_roles"_s, {u"page[size]"_s, u"page[after]"_s}},             // recorded, zendesk-go
    {u"/api/v2/audit_logs"_s, {u"page[size]"_s, u"page[after]"_s}},               // api-facts 4
    {u"/api/v2/search"_s, {u"per_page"_s}},                                       // api-facts 2.1, offset pagination
    {u"/api/v2/sessions"_s, {u"page[size]"_s, u"page[after]"_s}},                 // api-facts 2.3
    {u"/api/v2/users/{user_id}/sessions"_s, {u"page[size]"_s, u"page[after]"_s}}, // api-facts 2.3
    {u"/api/v2/groups/{group_id}/memberships"_s, {u"page[size]"_s, u"page[after]"_s}}, // as group_memberships
    {u"/api/v2/users/{user_id}/group_memberships"_s,
     {u"page[size]"_s, u"page[after]"_s, u"include"_s}}, // side-loading page
};

std::vector<ApiRequest> reads() {
    return {listTeamMembers(u"c"_s),
            countTeamMembers(),
            showUser(u"42"_s),
            showMe(),
            listRoles(u"c"_s),
            showEntitlements(u"42"_s),
            listSessions(u"c"_s),
            probeAuditLogs(),
            listSessionsOf(u"42"_s, u"c"_s),
            listMemberships(u"42"_s, u"c"_s),
            listAllMemberships(u"c"_s),
            listMembersOf(u"70"_s, u"c"_s),
            listGroups(u"c"_s),
            listClients(u"c"_s),
            countOpenTickets(u"42"_s),
            findNewestTicket(u"42"_s),
            listSignIns(QDateTime::fromSecsSinceEpoch(1, Qt::UTC), QDateTime::fromSecsSinceEpoch(2, Qt::UTC), u"c"_s),
            showLastSignIn(u"42"_s),
            showCurrentToken(),
            revokeCurrentToken()};
}

std::vector<PlannedRequest> writes() {
    const SeatState agent{u"agent"_s, u"900"_s, {}, SeatKind::Agent, false};
    const SeatState endUser{u"end-user"_s, {}, {}, SeatKind::EndUser, true};
    SeatSnapshot was;
    was.person.id = u"42"_s;
    was.person.role = u"agent"_s;
    was.person.alias = u"a"_s;
    was.groups = {{u"1"_s, u"70"_s, {}, true}, {u"2"_s, u"71"_s, {}, false}};
    SeatSnapshot now = was;
    now.person.role = u"end-user"_s;
    now.person.suspended = true;
    now.person.alias.reset();
    now.groups = {{u"1"_s, u"70"_s, {}, false}};
    std::vector<PlannedRequest> all =
        ZendeskRequests().change(agent, endUser, u"42"_s).value_or(std::vector<PlannedRequest>());
    for (const PlannedRequest &one : ZendeskRequests().restore(was, now).value_or(std::vector<PlannedRequest>()))
        all.push_back(one);
    return all;
}

} // namespace

TEST(RequestsContractTest, EveryCallStandsInTheDescription) {
    const QString given = qEnvironmentVariable("SEATKEEPER_SHARED");
    const QString shared = given.isEmpty() ? QStringLiteral(SEATKEEPER_SOURCE_DIR "/../shared") : given;
    const auto document = test::OpenApiDocument::read(shared + u"/zendesk/openapi-support.yaml"_s);
    if (!document)
        GTEST_SKIP() << "no OpenAPI description in " << shared.toStdString() << "/zendesk";
    int checked = 0;
    for (const ApiRequest &request : reads()) {
        const QString method = QString::fromLatin1(request.method);
        const auto operation = document->operation(method, request.path);
        ASSERT_TRUE(operation.has_value()) << request.method.toStdString() << ' ' << request.path.toStdString();
        QStringList names;
        for (const auto &[name, value] : request.query.queryItems())
            names.append(name);
        for (const QString &unknown : document->unknownParameters(*operation, method, names))
            EXPECT_TRUE(documentedElsewhere.value(operation->pathTemplate).contains(unknown))
                << operation->pathTemplate.toStdString() << ' ' << unknown.toStdString();
        ++checked;
    }
    EXPECT_EQ(writes().size(), 7U);
    for (const PlannedRequest &request : writes()) {
        EXPECT_TRUE(document->operation(request.method, request.path).has_value())
            << request.method.toStdString() << ' ' << request.path.toStdString();
        ++checked;
    }
    std::cout << checked << " calls of Seatkeeper held against the description\n";
}
