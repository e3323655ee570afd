#include "integration/simulator/TestClient.h"

#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

class Endpoints : public test::SimulatorTest {
protected:
    test::Answer user(qint64 id, const QString &rest = {}) {
        return client->get(u"/api/v2/users/%1%2"_s.arg(id).arg(rest));
    }
};

TEST_F(Endpoints, SuffixUnknownPathsAndUnknownPeople) {
    startWith({});
    const auto id = account->idOf(7);
    EXPECT_EQ(user(id).json, user(id, u".json"_s).json);
    const auto unknown = client->get(u"/api/v2/seats.json"_s);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.json.value(u"error"_s).toString(), u"InvalidEndpoint"_s);
    EXPECT_EQ(user(id + 1).json.value(u"error"_s).toString(), u"RecordNotFound"_s);
    EXPECT_EQ(client->get(u"/somewhere"_s).status, 404);
}

TEST_F(Endpoints, AnotherHostIsNoHelpDesk) {
    SimulatorOptions options;
    options.knownHosts = {u"localhost"_s};
    startWith(options);
    const auto answer = client->get(u"/api/v2/users/me.json"_s);
    EXPECT_EQ(answer.status, 404);
    EXPECT_TRUE(answer.json.value(u"error"_s)[u"title"_s].toString().startsWith(u"No help desk at"_s));
}

TEST_F(Endpoints, MembershipsAreCreatedOnceMadeDefaultAndDeleted) {
    startWith({});
    const auto person = first(PersonKind::Active);
    qint64 other = 0;
    for (const QJsonArray groups = client->get(u"/api/v2/groups"_s).json.value(u"groups"_s).toArray();
         const auto &group : groups) {
        if (!person.groupIds.contains(group[u"id"_s].toInteger()))
            other = group[u"id"_s].toInteger();
    }
    const QJsonObject wanted{{u"group_membership"_s, QJsonObject{{u"user_id"_s, person.id}, {u"group_id"_s, other}}}};
    const auto created = client->post(u"/api/v2/group_memberships.json"_s, wanted);
    ASSERT_EQ(created.status, 201);
    EXPECT_FALSE(created.header("location").isEmpty());
    const auto twice = client->post(u"/api/v2/group_memberships.json"_s, wanted);
    EXPECT_EQ(twice.status, 422);
    EXPECT_TRUE(twice.body.contains("DuplicateValue"));
    const auto id = created.json.value(u"group_membership"_s)[u"id"_s].toInteger();
    const auto base = u"/api/v2/users/%1/group_memberships"_s.arg(person.id);
    EXPECT_EQ(client->put(base + u"/%1/make_default"_s.arg(id), {}).status, 200);
    EXPECT_EQ(read(person.id).defaultGroupId, other);
    EXPECT_EQ(client->get(base).json.value(u"group_memberships"_s).toArray().size(), person.groupIds.size() + 1);
    EXPECT_EQ(client->get(u"/api/v2/group_memberships/%1"_s.arg(id)).status, 200);
    EXPECT_EQ(client->remove(u"/api/v2/group_memberships/%1"_s.arg(id)).status, 204);
    EXPECT_EQ(client->remove(u"/api/v2/group_memberships/%1"_s.arg(id)).status, 404);
    EXPECT_EQ(read(person.id).defaultGroupId, person.groupIds.first());
}

TEST_F(Endpoints, AnEndUserCannotJoinAGroup) {
    startWith({});
    const auto group = read(account->idOf(0)).groupIds.first();
    const auto refused = client->post(
        u"/api/v2/group_memberships"_s,
        {{u"group_membership"_s, QJsonObject{{u"user_id"_s, account->idOf(481)}, {u"group_id"_s, group}}}});
    EXPECT_EQ(refused.status, 422);
}

TEST_F(Endpoints, ReadsAboutOnePersonAgree) {
    startWith({});
    const auto paidLight = first(PersonKind::LightAgentPaid);
    const auto entitlements = user(paidLight.id, u"/entitlements/full"_s).json.value(u"entitlements"_s).toObject();
    int active = 0;
    for (const auto &product : entitlements)
        active += product[u"is_active"_s].toBool() ? 1 : 0;
    EXPECT_EQ(entitlements.size(), 4);
    EXPECT_EQ(active, 1);
    EXPECT_EQ(user(account->idOf(481), u"/entitlements/full"_s).status, 404);
    EXPECT_EQ(user(paidLight.id, u"/related"_s).json.value(u"user_related"_s).toObject().size(), 4);
    EXPECT_EQ(user(paidLight.id, u"/identities"_s).json.value(u"identities"_s).toArray().size(), 1);
    const auto many = client->get(u"/api/v2/users/show_many?ids=%1,%2,999"_s.arg(paidLight.id).arg(account->idOf(0)));
    EXPECT_EQ(many.json.value(u"count"_s).toInt(), 2);
}

TEST_F(Endpoints, SessionsAndTicketCountsFollowTheKinds) {
    startWith({});
    const auto session = first(PersonKind::LongSession);
    EXPECT_EQ(user(session.id, u"/sessions"_s).json.value(u"sessions"_s).toArray().size(), 1);
    EXPECT_EQ(client->remove(u"/api/v2/users/%1/sessions"_s.arg(session.id)).status, 204);
    EXPECT_TRUE(user(session.id, u"/sessions"_s).json.value(u"sessions"_s).toArray().isEmpty());
    const auto count = [&](qint64 id, const QString &more) {
        const auto query = u"type:ticket assignee:%1 %2"_s.arg(id).arg(more);
        return client->get(u"/api/v2/search/count.json?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)))
            .json.value(u"count"_s)
            .toInt(-1);
    };
    const auto since = u"updated>="_s + clock->now().date().addDays(-30).toString(Qt::ISODate);
    EXPECT_GT(count(session.id, since), 0);
    EXPECT_EQ(count(first(PersonKind::ApiTokenUser).id, since), 0);
    EXPECT_EQ(count(session.id, u"status<closed"_s), session.openTickets);
}

TEST_F(Endpoints, AuditLogHasSignInsButNoneOfApiTokens) {
    startWith({});
    const auto logins = [&](qint64 id) {
        return client
            ->get(
                u"/api/v2/audit_logs?filter[source_type]=user&filter[source_id]=%1&filter[action]=login&page[size]=5"_s
                    .arg(id))
            .json.value(u"audit_logs"_s)
            .toArray();
    };
    const auto idle = first(PersonKind::Idle);
    ASSERT_EQ(logins(idle.id).size(), 1);
    EXPECT_EQ(fromIsoUtc(logins(idle.id)[0][u"created_at"_s].toString()), *idle.lastLogin);
    EXPECT_TRUE(logins(first(PersonKind::ApiTokenUser).id).isEmpty());
    const auto from = toIsoUtc(clock->now().addDays(-10));
    const auto to = toIsoUtc(clock->now());
    const auto recent = client->get(
        u"/api/v2/audit_logs?filter[created_at]=%1&filter[created_at]=%2&filter[action]=login&page[size]=100"_s.arg(
            from, to));
    const auto rows = recent.json.value(u"audit_logs"_s).toArray();
    ASSERT_GT(rows.size(), 10);
    for (qsizetype i = 1; i < rows.size(); ++i)
        EXPECT_GE(rows[i - 1][u"created_at"_s].toString(), rows[i][u"created_at"_s].toString());
    EXPECT_GE(rows.last()[u"created_at"_s].toString(), from);
    const auto account1 = client->get(u"/api/v2/audit_logs?filter[source_type]=account"_s);
    EXPECT_TRUE(account1.body.contains("Max agents changed from"));
    EXPECT_EQ(client->get(u"/api/v2/audit_logs?filter[source_id]=1"_s).status, 400);
}

TEST_F(Endpoints, BulkUpdateIsAJobThatMayFailInPart) {
    startWith({});
    const auto agents = account->peopleOfKind(PersonKind::Idle, 2);
    const auto ids = u"%1,%2,%3"_s.arg(agents[0].id).arg(account->account().ownerId).arg(agents[1].id);
    const QJsonObject change{{u"user"_s, QJsonObject{{u"role"_s, u"end-user"_s}}}};
    const auto started = client->put(u"/api/v2/users/update_many.json?ids="_s + ids, change);
    ASSERT_EQ(started.status, 200);
    const auto job = started.json.value(u"job_status"_s).toObject();
    EXPECT_EQ(job.value(u"status"_s).toString(), u"queued"_s);
    EXPECT_TRUE(job.value(u"id"_s).toString().startsWith(u"V3-"_s));
    EXPECT_TRUE(job.value(u"results"_s).isNull());
    const auto status = [&] {
        return client->get(u"/api/v2/job_statuses/"_s + job.value(u"id"_s).toString() + u".json"_s)
            .json.value(u"job_status"_s)
            .toObject();
    };
    clock->advance(std::chrono::milliseconds(500));
    EXPECT_EQ(status().value(u"status"_s).toString(), u"working"_s);
    clock->advance(std::chrono::seconds(1));
    EXPECT_EQ(status().value(u"status"_s).toString(), u"completed"_s);
    const auto results = status().value(u"results"_s).toArray();
    ASSERT_EQ(results.size(), 3);
    EXPECT_TRUE(results[0][u"success"_s].toBool());
    EXPECT_FALSE(results[1][u"success"_s].toBool(true));
    EXPECT_EQ(read(agents[1].id).role, u"end-user"_s);
    EXPECT_EQ(client->get(u"/api/v2/job_statuses"_s).json.value(u"job_statuses"_s).toArray().size(), 1);
    QStringList many;
    for (int i = 0; i < 101; ++i)
        many.append(QString::number(account->idOf(i)));
    EXPECT_TRUE(
        client->put(u"/api/v2/users/update_many?ids="_s + many.join(u','), change).body.contains("TooManyValues"));
}

TEST_F(Endpoints, DeletedPeopleStayReadableAndUncounted) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    const auto deleted = client->remove(u"/api/v2/users/%1.json"_s.arg(agent.id));
    EXPECT_EQ(deleted.status, 200);
    EXPECT_FALSE(deleted.user().value(u"active"_s).toBool(true));
    EXPECT_EQ(user(agent.id).status, 200);
    EXPECT_EQ(account->account().teamMembers, 479);
    EXPECT_EQ(client->remove(u"/api/v2/users/%1"_s.arg(account->account().ownerId)).status, 403);
}

TEST_F(Endpoints, TheStateFileKeepsChangesAndTokensButNoSecret) {
    QTemporaryDir folder;
    SimulatorOptions options;
    options.stateFile = folder.filePath(u"demo.json"_s);
    options.accessTokenLifetime.reset();
    startWith(options);
    const auto agent = first(PersonKind::Idle);
    const auto token = client->token;
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"end-user"_s}}).status, 200);
    const auto idle = read(account->idOf(6));
    account.reset();
    QFile file(options.stateFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(token));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    startDay = startDay.addDays(3);
    startWith(options);
    EXPECT_EQ(read(agent.id).role, u"end-user"_s);
    EXPECT_EQ(read(idle.id), idle) << "ages count from the first start";
    client->token = token;
    EXPECT_EQ(client->get(u"/api/v2/oauth/tokens/current"_s).status, 200);
    account.reset();
    options.seed = 9;
    options.clock = clock;
    EXPECT_TRUE(Simulator::start(options).error().code == ErrorCode::BadInput);
}

TEST_F(Endpoints, TheControlPortShowsAndChanges) {
    SimulatorOptions options;
    options.controlPort = true;
    startWith(options);
    test::TestClient control(QUrl(u"http://127.0.0.1:%1"_s.arg(account->controlPort())));
    const auto agent = first(PersonKind::Active);
    const auto changed =
        control.post(u"/people/%1"_s.arg(agent.id), {{u"role"_s, u"end-user"_s}, {u"open_tickets"_s, 0}});
    EXPECT_EQ(changed.status, 200) << changed.body.toStdString();
    EXPECT_EQ(user(agent.id).user().value(u"role"_s).toString(), u"end-user"_s);
    EXPECT_EQ(control.get(u"/people/%1"_s.arg(agent.id)).json.value(u"paid"_s).toBool(true), false);
    EXPECT_EQ(control.post(u"/faults"_s, {{u"rule"_s, u"503@/users"_s}}).status, 200);
    EXPECT_EQ(user(agent.id).status, 503);
    EXPECT_EQ(control.post(u"/faults"_s, {{u"rule"_s, u"nonsense"_s}}).status, 400);
    EXPECT_EQ(control.get(u"/requests"_s).json.value(u"requests"_s).toArray().size(), 2);
    EXPECT_EQ(control.get(u"/account"_s).json.value(u"team_members"_s).toInt(), 479);
    EXPECT_FALSE(control.get(u"/kinds/idle"_s).json.value(u"people"_s).toArray().isEmpty());
    EXPECT_EQ(control.post(u"/limits"_s, {{u"rate_per_minute"_s, 1}}).status, 200);
    EXPECT_EQ(user(agent.id).status, 429);
    EXPECT_EQ(control.post(u"/approve-all"_s, {{u"on"_s, true}}).status, 200);
    EXPECT_EQ(control.get(u"/people/5"_s).status, 404);
}

TEST_F(Endpoints, BadOptionsAndTakenPortsAreRefused) {
    startWith({});
    SimulatorOptions taken;
    taken.port = account->url().port();
    EXPECT_TRUE(Simulator::start(taken).failedWith(ErrorCode::Unreachable));
    SimulatorOptions few;
    few.agents = 9;
    EXPECT_TRUE(Simulator::start(few).failedWith(ErrorCode::Usage));
    SimulatorOptions tls;
    tls.tls = true;
    tls.certificatePath = tls.privateKeyPath = u"/nowhere.pem"_s;
    EXPECT_TRUE(Simulator::start(tls).failedWith(ErrorCode::BadInput));
}

TEST_F(Endpoints, LatencyIsWaitedOnTheClock) {
    SimulatorOptions options;
    options.roundTrip = std::chrono::hours(1); // which a standing clock passes at once
    startWith(options);
    EXPECT_EQ(client->get(u"/api/v2/groups"_s).status, 200);
}

} // namespace
