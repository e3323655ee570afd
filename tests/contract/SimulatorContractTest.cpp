// Holds the simulator's answers against Zendesk's published OpenAPI description, given by path and never copied here.
#include "contract/OpenApiDocument.h"
#include "integration/simulator/TestClient.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <iostream>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

//! Where the description is stricter than, or silent about, what was recorded at the real service.
struct Deviation {
    const char *operations; //!< regular expression
    const char *complaint;  //!< regular expression
    const char *reason;
};

const Deviation deviations[] = {
    {".*",
     "(/users/\\*|/user)/(alias|default_group_id|details|notes|signature|phone|photo|organization_id|"
     "shared_phone_number|last_login_at|custom_role_id|role_type|external_id|ticket_restriction|"
     "two_factor_auth_enabled|email|suspension_details): null",
     "recorded answers hold null here"},
    {".*", "/(meta|links|count|next_page|previous_page): is not described",
     "the description leaves out the paging of this list; recorded answers have it"},
    {"(ListCustomRoles|ShowCustomRoleById)", ".*/configuration/(manage_roles|manage_team_members): is not described",
     "recorded answers have manage_roles, the documentation names manage_team_members"},
    {"ListUsers", "/roles: is not described", "recorded sideload of include=roles"},
    {"GetUserEntitlementsFull", "/entitlements/[a-z]+/name: null",
     "no example shows a product without a role; a client has to bear null"},
    {"(ListAuditLogs|ShowAuditLog)", ".*/ip_address: null", "recorded rows of Zendesk's own changes have no address"},
    {".*", "/users/\\*/role_type: is not of type integer", "documented as text in the article on system roles"},
};

QString sharedFolder() {
    const QString given = qEnvironmentVariable("SEATKEEPER_SHARED");
    return given.isEmpty() ? QStringLiteral(SEATKEEPER_SOURCE_DIR "/../shared") : given;
}

class SimulatorContract : public test::SimulatorTest {
protected:
    static void SetUpTestSuite() {
        s_document = test::OpenApiDocument::read(sharedFolder() + u"/zendesk/openapi-support.yaml"_s);
    }
    static void TearDownTestSuite() { s_document.reset(); }

    void SetUp() override {
        if (!s_document)
            GTEST_SKIP() << "no OpenAPI description in " << sharedFolder().toStdString() << "/zendesk";
        startWith({});
    }

    void hold(const QString &method, const QString &address, const test::Answer &answer, int status) {
        const QUrl url(address);
        ASSERT_EQ(answer.status, status) << method.toStdString() << " " << address.toStdString() << "\n"
                                         << answer.body.toStdString();
        const auto operation = s_document->operation(method, url.path());
        ASSERT_TRUE(operation) << method.toStdString() << " " << url.path().toStdString() << " is not described";
        m_operations.insert(operation->id);
        QStringList names;
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            names.append(name);
        for (const auto &name : s_document->unknownParameters(*operation, method, names))
            complain(operation->id, u"parameter %1: is not described"_s.arg(name));
        const QJsonValue body = answer.body.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(answer.json);
        if (answer.body.isEmpty()) {
            EXPECT_EQ(status, 204);
            return;
        }
        for (const auto &complaint : s_document->complaints(*operation, method, status, body))
            complain(operation->id, complaint);
    }

    void get(const QString &address) { hold(u"GET"_s, address, client->get(address), 200); }

    void complain(const QString &operation, const QString &complaint) {
        for (std::size_t i = 0; i < std::size(deviations); ++i) {
            const auto matches = [](const char *pattern, const QString &subject) {
                return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
                    .match(subject)
                    .hasMatch();
            };
            if (matches(deviations[i].operations, operation) && matches(deviations[i].complaint, complaint)) {
                m_used.insert(i);
                return;
            }
        }
        ADD_FAILURE() << operation.toStdString() << " " << complaint.toStdString();
    }

    void readEverything();
    void writeEverything();

    static std::unique_ptr<test::OpenApiDocument> s_document;
    QSet<QString> m_operations;
    QSet<std::size_t> m_used;
};

std::unique_ptr<test::OpenApiDocument> SimulatorContract::s_document;

void SimulatorContract::readEverything() {
    const auto id = account->idOf(7);
    const auto user = u"/api/v2/users/%1"_s.arg(id);
    const auto roleId = account->account().lightAgentRoleId;
    for (const auto &address :
         {u"/api/v2/users.json?role[]=agent&role[]=admin&page[size]=100&include=roles"_s,
          u"/api/v2/users.json?role=agent&page=1&per_page=100"_s,
          u"/api/v2/users.json?permission_set=%1"_s.arg(roleId),
          u"/api/v2/users/count.json?role[]=agent"_s,
          u"/api/v2/users/me.json"_s,
          u"/api/v2/users/show_many.json?ids=%1"_s.arg(id),
          user,
          user + u"/related"_s,
          user + u"/identities"_s,
          user + u"/entitlements/full"_s,
          user + u"/group_memberships"_s,
          user + u"/sessions"_s,
          u"/api/v2/group_memberships.json?page[size]=100"_s,
          u"/api/v2/groups.json"_s,
          u"/api/v2/groups.json?page[size]=10"_s,
          u"/api/v2/custom_roles.json"_s,
          u"/api/v2/custom_roles/%1"_s.arg(roleId),
          u"/api/v2/sessions.json"_s,
          u"/api/v2/search/count.json?query=type:ticket"_s,
          u"/api/v2/account/settings.json"_s,
          u"/api/v2/audit_logs.json?page[size]=50&filter[source_type]=user&filter[action]=login"_s,
          u"/api/v2/job_statuses.json"_s,
          u"/api/v2/oauth/clients.json"_s,
          u"/api/v2/oauth/tokens.json"_s,
          u"/api/v2/oauth/tokens/current.json"_s,
          u"/api/v2/oauth/clients/223443"_s})
        get(address);
    const auto group = client->get(u"/api/v2/groups"_s).json.value(u"groups"_s)[0][u"id"_s].toInteger();
    get(u"/api/v2/groups/%1"_s.arg(group));
    const auto row = client->get(u"/api/v2/audit_logs"_s).json.value(u"audit_logs"_s)[0][u"id"_s].toInteger();
    get(u"/api/v2/audit_logs/%1"_s.arg(row));
}

void SimulatorContract::writeEverything() {
    const auto agent = first(simulator::PersonKind::Idle);
    const auto user = u"/api/v2/users/%1"_s.arg(agent.id);
    hold(u"PUT"_s, user, update(agent.id, {{u"custom_role_id"_s, account->account().lightAgentRoleId}}), 200);
    qint64 group = 0;
    for (const QJsonArray groups = client->get(u"/api/v2/groups"_s).json.value(u"groups"_s).toArray();
         const auto &each : groups)
        group = agent.groupIds.contains(each[u"id"_s].toInteger()) ? group : each[u"id"_s].toInteger();
    const auto memberships = u"/api/v2/group_memberships"_s;
    const QJsonObject wanted{{u"group_membership"_s, QJsonObject{{u"user_id"_s, agent.id}, {u"group_id"_s, group}}}};
    auto created = client->post(memberships, wanted);
    hold(u"POST"_s, memberships, created, 201);
    auto id = created.json.value(u"group_membership"_s)[u"id"_s].toInteger();
    get(memberships + u"/%1"_s.arg(id));
    get(user + u"/group_memberships/%1"_s.arg(id));
    const auto makeDefault = user + u"/group_memberships/%1/make_default"_s.arg(id);
    hold(u"PUT"_s, makeDefault, client->put(makeDefault, {}), 200);
    const auto first = memberships + u"/%1"_s.arg(id);
    hold(u"DELETE"_s, first, client->remove(first), 204);
    created = client->post(user + u"/group_memberships"_s, wanted);
    hold(u"POST"_s, user + u"/group_memberships"_s, created, 201);
    id = created.json.value(u"group_membership"_s)[u"id"_s].toInteger();
    const auto second = user + u"/group_memberships/%1"_s.arg(id);
    hold(u"DELETE"_s, second, client->remove(second), 204);

    const auto bulk = u"/api/v2/users/update_many?ids=%1"_s.arg(agent.id);
    const auto started = client->put(bulk, {{u"user"_s, QJsonObject{{u"alias"_s, u"A"_s}}}});
    hold(u"PUT"_s, bulk, started, 200);
    clock->advance(std::chrono::minutes(1));
    const auto job = started.json.value(u"job_status"_s)[u"id"_s].toString();
    get(u"/api/v2/job_statuses/"_s + job);
    get(u"/api/v2/job_statuses/show_many?ids="_s + job);
    hold(u"DELETE"_s, user + u"/sessions"_s, client->remove(user + u"/sessions"_s), 204);
    hold(u"DELETE"_s, user, client->remove(user), 200);
}

TEST_F(SimulatorContract, EveryAnswerHoldsAgainstTheDescription) {
    readEverything();
    writeEverything();
    const auto refresh = account->issueTokens(u"read"_s, account->account().adminId).refresh.reveal();
    hold(u"POST"_s, u"/oauth/tokens"_s,
         client->post(u"/oauth/tokens"_s, {{u"grant_type"_s, u"refresh_token"_s},
                                           {u"client_id"_s, account->clientId()},
                                           {u"refresh_token"_s, QString::fromLatin1(refresh)}}),
         201);
    const auto other = account->issueTokens(u"read"_s, account->account().adminId);
    const auto tokens = client->get(u"/api/v2/oauth/tokens"_s).json.value(u"tokens"_s).toArray();
    const auto token = u"/api/v2/oauth/tokens/%1"_s.arg(tokens.last()[u"id"_s].toInteger());
    hold(u"DELETE"_s, token, client->remove(token), 204);
    const auto current = u"/api/v2/oauth/tokens/current"_s;
    hold(u"DELETE"_s, current, client->remove(current), 204);

    EXPECT_GE(m_operations.size(), 38);
    std::cout << m_operations.size() << " operations of " << s_document->operationCount() << " checked; deviations:\n";
    for (std::size_t i = 0; i < std::size(deviations); ++i) {
        std::cout << "  " << deviations[i].operations << "  " << deviations[i].complaint << "  - "
                  << deviations[i].reason << "\n";
        EXPECT_TRUE(m_used.contains(i)) << "not needed any more: " << deviations[i].complaint;
    }
}

TEST(OpenApiDocument, FindsWhatIsWrong) {
    const auto document = test::OpenApiDocument::read(sharedFolder() + u"/zendesk/openapi-support.yaml"_s);
    if (!document)
        GTEST_SKIP() << "no OpenAPI description";
    const auto me = document->operation(u"GET"_s, u"/api/v2/users/me.json"_s);
    ASSERT_TRUE(me);
    EXPECT_EQ(me->id, u"ShowCurrentUser"_s);
    const auto list = document->operation(u"GET"_s, u"/api/v2/group_memberships"_s);
    ASSERT_TRUE(list);
    const QJsonObject wrong{{u"group_memberships"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"colour"_s, 1}}}}};
    const auto complaints = document->complaints(*list, u"GET"_s, 200, wrong);
    EXPECT_TRUE(complaints.contains(u"/group_memberships/*/id: is not of type integer"_s));
    EXPECT_TRUE(complaints.contains(u"/group_memberships/*/colour: is not described"_s));
    EXPECT_TRUE(complaints.contains(u"/group_memberships/*/user_id: is missing"_s));
    EXPECT_FALSE(document->complaints(*list, u"GET"_s, 418, wrong).isEmpty());
    EXPECT_EQ(document->unknownParameters(*list, u"GET"_s, {u"page[size]"_s, u"colour"_s}), QStringList(u"colour"_s));
}

} // namespace
