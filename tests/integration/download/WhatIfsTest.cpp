#include "DownloadWorkspace.h"

#include "services/Rules.h"
#include "services/SeatScan.h"
#include "services/WhatIfs.h"
#include "storage/EvidenceRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

class WhatIfsTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(isOk(workspace.refresh()));
        ReclamationRule rule;
        rule.profile = workspace.profile();
        rule.name = u"Idle"_s;
        auto saved = waitFor(workspace.core().database->write<ReclamationRule>(
            [rule](Session &session) { return RuleRepository(session).save(rule); }));
        ASSERT_TRUE(isOk(saved));
        stored = *saved;
    }

    WhatIfs::BasisPointer load(const WhatIfs::Request &request) {
        auto basis = waitFor(WhatIfs(workspace.core()).load(request).result, 60000);
        EXPECT_TRUE(isOk(basis));
        return basis ? *basis : nullptr;
    }

    //! Ids of those that the rule engine proposes, read the way the candidates are found.
    std::vector<SubscriptionId> proposedBy(const ReclamationRule &rule, const QDateTime &now) {
        using Ids = std::vector<SubscriptionId>;
        auto ids = waitFor(workspace.core().database->read<Ids>([&](Session &session) -> Result<Ids> {
            EvidenceRepository evidence(session);
            SK_TRY(basis, evidence.basis(workspace.profile()));
            SK_TRY(found, evidence.all(workspace.profile()));
            RuleContext context;
            context.now = now;
            context.evidenceOf = [&](const Subscription &seat) {
                return composeEvidence(seat, basis, found.value(seat.externalId));
            };
            const RuleEngine engine({rule});
            Ids proposed;
            SK_CHECK(SubscriptionRepository(session).forEachCurrent(workspace.profile(), [&](const Subscription &seat) {
                const Verdict verdict = engine.evaluate(seat, context).verdict;
                // A what-if counts those whose evidence was not read and says so.
                if (verdict == Verdict::Candidate || verdict == Verdict::EvidenceNotRead)
                    proposed.push_back(seat.id);
                return ok();
            }));
            return proposed;
        }));
        EXPECT_TRUE(isOk(ids));
        std::sort(ids->begin(), ids->end());
        return *ids;
    }

    DownloadWorkspace workspace;
    ReclamationRule stored;
};

std::vector<SubscriptionId> idsOf(const std::vector<WhatIfSeat> &seats) {
    std::vector<SubscriptionId> ids;
    ids.reserve(seats.size() + 1);
    for (const auto &seat : seats)
        ids.push_back(seat.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_F(WhatIfsTest, ProposesWhomTheRulesWouldPropose) {
    WhatIfs::Request request;
    request.profile = workspace.profile();
    const auto basis = load(request);
    ASSERT_TRUE(basis);
    EXPECT_EQ(basis->profiles, 1);
    EXPECT_EQ(basis->whatIf.rules().saved->id, stored.id) << "the first active rule is asked";
    EXPECT_EQ(basis->facts->seats(), qint64(basis->whatIf.size()));
    for (const int days : {15, 60, 75, 120}) {
        auto settings = WhatIfSettings::of(stored);
        settings.thresholdDays = days;
        settings.graceDays = days / 2;
        auto rule = stored;
        settings.applyTo(rule);
        const auto expected = proposedBy(rule, workspace.clock().now());
        EXPECT_FALSE(expected.empty());
        const auto curve = basis->whatIf.curve(settings);
        EXPECT_EQ(idsOf(basis->whatIf.proposed(curve, days, 100000)), expected) << days;
        EXPECT_EQ(curve.at(days).candidates, qint64(expected.size()));
    }
}

TEST_F(WhatIfsTest, NamesThePeopleInTheOrderAskedFor) {
    const auto basis = load({});
    ASSERT_TRUE(basis);
    const auto settings = WhatIfSettings::of(stored);
    const auto seats = basis->whatIf.proposed(basis->whatIf.curve(settings), 60, 5);
    std::vector<SubscriptionId> ids;
    ids.reserve(seats.size() + 1);
    for (const auto &seat : seats)
        ids.push_back(seat.id);
    ids.push_back(SubscriptionId{987654321});
    const auto people = waitFor(WhatIfs(workspace.core()).people(ids));
    ASSERT_TRUE(isOk(people));
    ASSERT_EQ(people->size(), seats.size()) << "whoever is not there is missing";
    for (std::size_t i = 0; i < seats.size(); ++i)
        EXPECT_EQ((*people)[i].id, seats[i].id);
}

TEST_F(WhatIfsTest, AsksAboutARuleThatIsBeingWritten) {
    WhatIfs::Request request;
    request.asked = stored;
    request.asked->id = {};
    request.asked->name = u"New"_s;
    request.asked->condition = u"role = admin"_s;
    const auto basis = load(request);
    ASSERT_TRUE(basis);
    EXPECT_FALSE(basis->whatIf.rules().saved);
    EXPECT_EQ(basis->whatIf.rules().others.size(), 1U);
    EXPECT_GT(basis->facts->hits(), 0);
    EXPECT_LT(basis->facts->hits(), basis->facts->seats());
    const auto answer = basis->whatIf.curve(WhatIfSettings::of(*request.asked)).at(60);
    EXPECT_EQ(answer.enter, 0) << "the stored rule proposes idle admins already";
    EXPECT_EQ(answer.leave, 0);

    request.asked.reset();
    request.rule = RuleId{4711};
    EXPECT_TRUE(waitFor(WhatIfs(workspace.core()).load(request).result).failedWith(ErrorCode::NotFound));
}

TEST_F(WhatIfsTest, ReadsAllInPiecesAndAgainWhenARefreshCameInBetween) {
    // More than one piece: four thousand people beside those of the account.
    ASSERT_TRUE(isOk(workspace.run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
        u"INSERT INTO subscription (profile_id, external_id, identifier, display_name, seat_kind, role, paid, "
        u"assigned) "
        u"SELECT 7, 'x' || i, 'zendesk.agent', 'X ' || i, 'agent', 'agent', 1, '2020-01-01T00:00:00Z' FROM n"_s)));
    int begun = 0;
    QSet<qint64> seen;
    SeatReader reader;
    reader.begin = [&](qint64) {
        ++begun;
        seen.clear();
    };
    reader.seat = [&](const Subscription &seat, const RuleContext &) {
        EXPECT_FALSE(seen.contains(seat.id.value)) << "nobody twice";
        seen.insert(seat.id.value);
        if (begun > 1 || seen.size() > 1)
            return;
        workspace.core()
            .database
            ->write<qint64>([](Session &session) {
                return session.run(u"UPDATE profile SET last_refresh = '2030-01-01T00:00:00Z'"_s);
            })
            .waitForFinished();
    };
    const auto outcome = waitFor(launch<SeatScanOutcome>(workspace.core().sync,
                                                         [&]() -> Task<SeatScanOutcome> {
                                                             return scanSeats(workspace.core(), std::nullopt, reader,
                                                                              workspace.core().shutdown.token(),
                                                                              std::make_shared<ProgressFeed>());
                                                         }),
                                 60000);
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(begun, 2);
    EXPECT_EQ(seen.size(), workspace.number(u"SELECT count(*) FROM subscription WHERE current = 1"_s));
    EXPECT_EQ(outcome->subscriptions, seen.size());
}

TEST_F(WhatIfsTest, StopsWhenItIsTold) {
    const auto operation = WhatIfs(workspace.core()).load({});
    operation.cancel.cancel();
    EXPECT_TRUE(waitFor(operation.result).failedWith(ErrorCode::Cancelled));
}

TEST_F(WhatIfsTest, ReviewsARuleOnTheSavedData) {
    Rules rules(workspace.core());
    const auto draft = waitFor(rules.draft(
        u"Idle"_s, {{u"condition"_s, u"email ~ nowhere.invalid"_s}, {u"protected"_s, u"ghost@example.invalid"_s}}));
    ASSERT_TRUE(isOk(draft));
    const auto remarks = waitFor(rules.review(*draft), 60000);
    ASSERT_TRUE(isOk(remarks));
    QStringList problems;
    for (const auto &remark : *remarks)
        problems.append(ruleProblemName(remark.problem));
    EXPECT_EQ(problems, (QStringList{u"matches_nobody"_s, u"pattern_never_matches"_s, u"protected_unknown"_s}));
    const auto unchanged = waitFor(rules.find(u"Idle"_s));
    ASSERT_TRUE(isOk(unchanged));
    EXPECT_EQ(unchanged->condition, QString()) << "a draft stores nothing";
}

TEST_F(WhatIfsTest, OffersTheValuesThatSeatsHave) {
    const auto seats = workspace.all();
    ASSERT_FALSE(seats.empty());
    QSet<QString> roles;
    QSet<QString> groups;
    for (const Subscription &seat : seats) {
        roles.insert(seat.role);
        if (seat.defaultGroupId)
            groups.insert(*seat.defaultGroupId);
    }
    ASSERT_FALSE(groups.isEmpty());
    Rules rules(workspace.core());
    const auto found = waitFor(rules.conditionValues(workspace.profile()), 60000);
    ASSERT_TRUE(isOk(found));
    const auto valuesOf = [&](WhereField field) {
        QSet<QString> values;
        for (const ConditionValue &one : found->value(field))
            values.insert(one.value);
        return values;
    };
    EXPECT_EQ(valuesOf(WhereField::Role), roles);
    EXPECT_EQ(valuesOf(WhereField::Group), groups);
    for (const ConditionValue &group : found->value(WhereField::Group))
        EXPECT_FALSE(group.name.isEmpty()) << "the account names its groups";
    EXPECT_FALSE(found->contains(WhereField::Email)) << "as many as people: they are typed";
    EXPECT_TRUE(waitFor(rules.conditionValues(ProfileId{4711}), 60000).failedWith(ErrorCode::NotFound));

    // Of very many tags the most frequent ones are offered.
    ASSERT_TRUE(isOk(workspace.run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
        u"INSERT INTO subscription (profile_id, external_id, identifier, display_name, seat_kind, role, paid, "
        u"assigned, tags) SELECT %1, 'x' || i, 'zendesk.agent', 'X ' || i, 'agent', 'agent', 1, "
        u"'2020-01-01T00:00:00Z', '[\"everyones\", \"own' || i || '\"]' FROM n"_s.arg(workspace.profile().value))));
    const auto many = waitFor(rules.conditionValues(workspace.profile()), 60000);
    ASSERT_TRUE(isOk(many));
    EXPECT_EQ(many->value(WhereField::Tag).size(), 200U);
    const auto &tags = many->value(WhereField::Tag);
    EXPECT_TRUE(std::any_of(tags.begin(), tags.end(), [](const auto &tag) { return tag.value == u"everyones"; }));
}

} // namespace seatkeeper::test
