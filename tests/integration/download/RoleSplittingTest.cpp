#include "DownloadWorkspace.h"

#include "services/CandidateUpdate.h"
#include "services/ListPrices.h"
#include "storage/CandidateRepository.h"
#include "storage/Lease.h"
#include "storage/SeatFacts.h"

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"Team lead"_s;

class RoleSplittingTest : public ::testing::Test {
protected:
    RoleSplittingTest() : m_workspace(options()) {}
    void SetUp() override {
        ASSERT_TRUE(isOk(
            m_workspace.run(u"INSERT INTO reclamation_rule (name, threshold_days, grace_days, never_used, "
                            u"counting_signals) VALUES ('idle', 60, 30, 'propose', '[\"sign_in\",\"session\"]')"_s)));
        ASSERT_TRUE(isOk(m_workspace.refresh()));
        const auto roles = waitFor(m_workspace.models().customRoles(m_workspace.profile()));
        ASSERT_TRUE(isOk(roles));
        const auto found = std::find_if(roles->begin(), roles->end(), [](const auto &one) { return one.name == lead; });
        ASSERT_NE(found, roles->end());
        m_role = *found;
        ASSERT_GT(m_role.people, 0);
        m_identifier = u"zendesk.role."_s + m_role.id;
    }
    Result<Models::RoleChange> split(const QString &model = {}) {
        return waitFor(m_workspace.models().split(m_workspace.profile(), lead, model));
    }
    Result<Models::RoleChange> join() {
        return waitFor(m_workspace.models().join(m_workspace.profile(), m_identifier));
    }
    qint64 rows(const QString &condition) {
        return m_workspace.number(u"SELECT count(*) FROM subscription WHERE current = 1 AND "_s + condition);
    }
    qint64 open(const QString &condition) {
        return m_workspace.number(u"SELECT count(*) FROM removal_candidate WHERE closed_at IS NULL AND "_s + condition);
    }
    QString ofRole() const { return u"custom_role_id = '%1'"_s.arg(m_role.id); }
    QString withIdentifier(const QString &identifier) const { return u"identifier = '%1'"_s.arg(identifier); }
    //! Nothing that points to a row or a person points to nothing.
    void expectNobodyOrphaned() {
        EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM removal_candidate AS c WHERE c.closed_at IS NULL "
                                     u"AND NOT EXISTS (SELECT 1 FROM subscription AS s WHERE s.id = c.subscription_id "
                                     u"AND s.profile_id = c.profile_id AND s.external_id = c.external_id "
                                     u"AND s.identifier = c.identifier)"_s),
                  0);
        EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM (SELECT 1 FROM subscription WHERE current = 1 "
                                     u"GROUP BY profile_id, external_id HAVING count(*) > 1)"_s),
                  0)
            << "nobody holds two seats";
    }

    static simulator::SimulatorOptions options() {
        simulator::SimulatorOptions options;
        options.agents = 300;
        return options;
    }
    DownloadWorkspace m_workspace;
    CustomRole m_role;
    QString m_identifier;
};

} // namespace

TEST_F(RoleSplittingTest, EveryRowFollowsAtOnceAndKeepsItsId) {
    const qint64 agents = rows(withIdentifier(u"zendesk.agent"_s));
    const qint64 ids = m_workspace.number(u"SELECT sum(id) FROM subscription WHERE "_s + ofRole());
    const auto change = split();
    ASSERT_TRUE(isOk(change));
    EXPECT_EQ(change->identifier, m_identifier);
    EXPECT_EQ(change->subscriptions, m_role.people);
    EXPECT_EQ(rows(withIdentifier(m_identifier)), m_role.people);
    EXPECT_EQ(rows(withIdentifier(u"zendesk.agent"_s)), agents - m_role.people);
    EXPECT_EQ(m_workspace.number(u"SELECT sum(id) FROM subscription WHERE "_s + withIdentifier(m_identifier)), ids);
    EXPECT_EQ(change->modelName, u"Zendesk Agent: Team lead"_s);
    ListQuery query;
    query.where = u"identifier = "_s + m_identifier;
    for (const Subscription &row : m_workspace.all(query)) {
        EXPECT_EQ(row.modelName, change->modelName);
        EXPECT_EQ(row.seatKind, SeatKind::Agent) << "what it is did not change, only what it is called";
    }
    expectNobodyOrphaned();
}

TEST_F(RoleSplittingTest, ItLastsThroughTheNextRefreshWithoutWritingARow) {
    ASSERT_TRUE(isOk(split()));
    const qint64 candidates = open(u"1"_s);
    const auto again = m_workspace.refresh();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->added + again->changed + again->removed, 0);
    EXPECT_EQ(rows(withIdentifier(m_identifier)), m_role.people);
    EXPECT_EQ(open(u"1"_s), candidates) << "no candidate was lost or doubled";
    EXPECT_EQ(again->result.counters.value(u"unrecognized"_s), rows(u"model_id IS NULL AND excluded_by IS NULL"_s));
    expectNobodyOrphaned();
}

TEST_F(RoleSplittingTest, OpenCandidatesMoveAlongWithTheirHistory) {
    const QString condition = u"external_id IN (SELECT external_id FROM subscription WHERE "_s + ofRole() + u')';
    const qint64 before = open(condition);
    ASSERT_GT(before, 0) << "the account must have an idle team lead";
    const qint64 events = m_workspace.number(u"SELECT count(*) FROM candidate_event"_s);
    const auto change = split();
    ASSERT_TRUE(isOk(change));
    EXPECT_EQ(change->openCandidates, before);
    EXPECT_EQ(open(withIdentifier(m_identifier)), before);
    EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM candidate_event"_s), events);
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    EXPECT_EQ(open(withIdentifier(m_identifier)), before);
    expectNobodyOrphaned();
}

TEST_F(RoleSplittingTest, ASeatThatIsReadAtTheVendorIsKnownByItsOwnIdentifier) {
    ASSERT_TRUE(isOk(split()));
    const qint64 before = open(withIdentifier(m_identifier));
    ASSERT_GT(before, 0);
    // As if the rows were missing: the daily look reads the people, who hold what they held.
    ASSERT_TRUE(isOk(m_workspace.run(u"UPDATE subscription SET current = 0 WHERE "_s + withIdentifier(m_identifier))));
    Core &core = m_workspace.core();
    const auto updated = waitFor(launch<QMap<QString, qint64>>(
        core.sync, [&core, profile = m_workspace.profile()]() -> Task<QMap<QString, qint64>> {
            return updateOpenCandidates(core, profile, {});
        }));
    ASSERT_TRUE(isOk(updated));
    EXPECT_EQ(updated->value(u"candidatesSkipped"_s), 0);
    EXPECT_EQ(open(withIdentifier(m_identifier)), before);
}

TEST_F(RoleSplittingTest, RulesThatNameTheAgentsGoOnToHold) {
    ASSERT_TRUE(isOk(m_workspace.run(u"INSERT INTO rule_model (rule_id, model_id) SELECT r.id, m.id "
                                     u"FROM reclamation_rule AS r, software_model AS m "
                                     u"WHERE m.display_name = 'Zendesk Agent'"_s)));
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    const qint64 candidates = open(u"1"_s);
    ASSERT_TRUE(isOk(split()));
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    EXPECT_EQ(open(u"1"_s), candidates);
    EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM rule_model"_s), 2);
}

TEST_F(RoleSplittingTest, ThePriceCanBeChosenApart) {
    ListPrice price;
    price.name = u"Lead"_s;
    price.perMonth = {20900, u"USD"_s};
    price.asOf = QDate(2026, 11, 1);
    const auto stored = waitFor(ListPrices(m_workspace.core()).save(price));
    ASSERT_TRUE(isOk(stored));
    const auto change = split(u"Leads"_s);
    ASSERT_TRUE(isOk(change));
    ASSERT_TRUE(isOk(waitFor(ListPrices(m_workspace.core()).chooseForModel(u"Leads"_s, stored->plan))));
    ListQuery query;
    query.profile = m_workspace.profile();
    const auto totals = waitFor(m_workspace.subscriptions().totals(query));
    ASSERT_TRUE(isOk(totals));
    const qint64 paid = rows(withIdentifier(m_identifier) + u" AND paid = 1"_s);
    EXPECT_EQ(totals->costPerYear, (Money{20900 * 12 * paid, u"USD"_s}));
}

TEST_F(RoleSplittingTest, ExclusionsFollowTheIdentifierInBothDirections) {
    ExclusionRule agents;
    agents.kind = ExclusionKind::Identifier;
    agents.pattern = u"zendesk.agent"_s;
    agents.reason = u"test"_s;
    ASSERT_TRUE(isOk(waitFor(m_workspace.exclusions().save(agents))));
    const auto out = split();
    ASSERT_TRUE(isOk(out));
    EXPECT_EQ(out->broughtBack, m_role.people) << "the rule names another identifier";
    EXPECT_EQ(rows(ofRole() + u" AND excluded_by IS NOT NULL"_s), 0);
    const auto back = join();
    ASSERT_TRUE(isOk(back));
    EXPECT_EQ(back->excluded, m_role.people);
    EXPECT_EQ(rows(ofRole() + u" AND excluded_by IS NULL"_s), 0);
}

TEST_F(RoleSplittingTest, JoiningGivesEverythingBack) {
    const QString everything = u"SELECT group_concat(id || ':' || identifier || ':' || ifnull(model_id, '')) FROM "
                               u"(SELECT id, identifier, model_id FROM subscription ORDER BY id)"_s;
    const auto text = [&] {
        return waitFor(m_workspace.core().database->read<QString>([&](Session &session) -> Result<QString> {
            SK_TRY(row, session.first(everything));
            return row->text(0);
        }));
    };
    const auto before = text();
    const qint64 candidates = open(withIdentifier(u"zendesk.agent"_s));
    ASSERT_TRUE(isOk(split()));
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    const auto change = join();
    ASSERT_TRUE(isOk(change));
    EXPECT_EQ(change->subscriptions, m_role.people);
    const auto after = text();
    ASSERT_TRUE(isOk(before) && isOk(after));
    EXPECT_EQ(*after, *before);
    EXPECT_EQ(open(withIdentifier(u"zendesk.agent"_s)), candidates);
    EXPECT_EQ(
        m_workspace.number(u"SELECT count(*) FROM subscription_identifier WHERE "_s + withIdentifier(m_identifier)), 0);
    const auto again = m_workspace.refresh();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->added + again->changed + again->removed, 0);
    expectNobodyOrphaned();
}

TEST_F(RoleSplittingTest, ARowOfThePastDoesNotStandInTheWay) {
    // Somebody held the role, left it for another one, and both are in the past or present under one key.
    ASSERT_TRUE(isOk(split()));
    ListQuery query;
    query.where = u"identifier = "_s + m_identifier;
    const auto people = m_workspace.all(query);
    ASSERT_FALSE(people.empty());
    const QString person = people.front().externalId;
    ASSERT_TRUE(isOk(m_workspace.run(
        u"INSERT INTO subscription (profile_id, external_id, identifier, display_name, seat_kind, role, "
        u"custom_role_id, current, left_at) VALUES (7, '%1', 'zendesk.agent', 'old', 'agent', 'agent', '1', 0, "
        u"'2026-01-01T00:00:00Z')"_s.arg(person))));
    ASSERT_TRUE(isOk(m_workspace.run(u"INSERT INTO removal_candidate (profile_id, subscription_id, external_id, "
                                     u"user_principal_name, display_name, identifier, state, justification, action, "
                                     u"opened_at, closed_at) SELECT 7, id, external_id, '', '', identifier, "
                                     u"'closed_complete', 'low_usage', 'end_user', '2026-01-01T00:00:00Z', "
                                     u"'2026-01-02T00:00:00Z' FROM subscription WHERE display_name = 'old'"_s)));
    ASSERT_TRUE(isOk(join()));
    EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM subscription WHERE external_id = '%1'"_s.arg(person)), 1);
    EXPECT_EQ(rows(u"external_id = '%1'"_s.arg(person)), 1) << "the present one stays";
    EXPECT_EQ(m_workspace.number(u"SELECT count(*) FROM removal_candidate AS c JOIN subscription AS s "
                                 u"ON s.id = c.subscription_id WHERE c.state = 'closed_complete' "
                                 u"AND c.external_id = '%1'"_s.arg(person)),
              1)
        << "its history goes over to it";
    expectNobodyOrphaned();
}

TEST_F(RoleSplittingTest, TheGuardsStillCountTheRoleAmongTheAgents) {
    const auto members = [this] {
        return waitFor(m_workspace.core().database->read<QMap<QString, int>>(
            [this](Session &session) { return SeatFacts(session).membersPerIdentifier(m_workspace.profile()); }));
    };
    const auto before = members();
    ASSERT_TRUE(isOk(split()));
    const auto after = members();
    ASSERT_TRUE(isOk(before) && isOk(after));
    EXPECT_EQ(before->value(u"zendesk.agent"_s), after->value(u"zendesk.agent"_s));
}

TEST_F(RoleSplittingTest, ADownloadUnderWayAndBadNamesAreRefused) {
    {
        const auto lease = Lease::acquire(m_workspace.path(), m_workspace.profile());
        ASSERT_TRUE(isOk(lease));
        EXPECT_TRUE(split().failedWith(ErrorCode::Busy));
    }
    EXPECT_TRUE(
        waitFor(m_workspace.models().split(m_workspace.profile(), u"Nobody"_s, {})).failedWith(ErrorCode::NotFound));
    EXPECT_TRUE(waitFor(m_workspace.models().split(m_workspace.profile(), u"Light agent"_s, {}))
                    .failedWith(ErrorCode::NotFound))
        << "a light role is told apart already";
    EXPECT_TRUE(join().failedWith(ErrorCode::NotFound)) << "it was not split off";
    ASSERT_TRUE(isOk(split()));
    EXPECT_TRUE(split().failedWith(ErrorCode::AlreadyExists));
}

TEST_F(RoleSplittingTest, MappingAnUnrecognizedIdentifierLastsThroughTheNextRefresh) {
    const auto unknown = waitFor(m_workspace.models().identifiers(m_workspace.profile(), true));
    ASSERT_TRUE(isOk(unknown));
    ASSERT_FALSE(unknown->empty()) << "the account has a role type that nobody documented";
    const QString identifier = unknown->front().identifier;
    const auto mapped = waitFor(m_workspace.models().map(identifier, u"Zendesk Oddity"_s, true));
    ASSERT_TRUE(isOk(mapped));
    EXPECT_GT(*mapped, 0);
    EXPECT_EQ(rows(withIdentifier(identifier) + u" AND model_id IS NULL"_s), 0);
    const auto again = m_workspace.refresh();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->changed, 0);
    EXPECT_EQ(rows(withIdentifier(identifier) + u" AND model_id IS NULL"_s), 0);
    EXPECT_TRUE(waitFor(m_workspace.models().identifiers(m_workspace.profile(), true))->empty());
    EXPECT_TRUE(
        waitFor(m_workspace.models().map(identifier, u"No such model"_s, false)).failedWith(ErrorCode::NotFound));
}
