#include "integration/reclaim/ReclaimWorld.h"

#include "services/CandidateFinding.h"
#include "storage/AuditRepository.h"
#include "storage/CandidateRepository.h"
#include "storage/ExclusionRepository.h"

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;
using simulator::PersonChange;

namespace {

class Decisions : public testing::Test {
protected:
    ReclaimWorld world{ReclaimWorld::with(ProposedAction::EndUser)};
    OpenCore core{world.address()};
    QDate today = core.core().clock->now().toUTC().date();

    std::vector<RemovalCandidate> in(const QString &facet) {
        ListQuery query;
        query.profile = ProfileId{1};
        query.facet = facet;
        auto found = waitFor(core.candidates().list(query));
        EXPECT_TRUE(isOk(found));
        return found ? found->items : std::vector<RemovalCandidate>();
    }
    RemovalCandidate ready() {
        for (const auto &candidate : in(u"ready"_s)) {
            if (candidate.identifier == u"zendesk.agent"_s)
                return candidate;
        }
        ADD_FAILURE() << "nobody is ready";
        return {};
    }
    RemovalCandidate get(CandidateId id) {
        auto found =
            core.read<RemovalCandidate>([id](Session &session) { return CandidateRepository(session).get(id); });
        EXPECT_TRUE(isOk(found));
        return found.value_or(RemovalCandidate());
    }
    //! What the rules find now.
    QMap<QString, qint64> look() {
        auto found = core.inSync<QMap<QString, qint64>>(
            [this]() -> Task<QMap<QString, qint64>> { return findCandidates(core.core(), ProfileId{1}, {}); });
        EXPECT_TRUE(isOk(found));
        return found.value_or(QMap<QString, qint64>());
    }
    bool isProposed(const ExternalId &person) {
        for (const auto &candidate : in(u"open"_s)) {
            if (candidate.externalId == person)
                return true;
        }
        return false;
    }
    QStringList audited(CandidateId id) {
        auto entries =
            core.read<std::vector<AuditEntry>>([](Session &session) { return AuditRepository::all(session); });
        EXPECT_TRUE(isOk(entries));
        QStringList actions;
        for (const auto &entry : entries.value_or(std::vector<AuditEntry>())) {
            if (entry.object == u"candidate/"_s + id.toString())
                actions.append(entry.action);
        }
        return actions;
    }
    //! The account's clock runs fast, so that a midnight may lie between.
    static void expectDay(const std::optional<QDate> &day, const QDate &expected) {
        ASSERT_TRUE(day);
        EXPECT_TRUE(*day == expected || *day == expected.addDays(1)) << day->toString(Qt::ISODate).toStdString();
    }
    static void expectDone(const Result<Candidates::Decided> &decided, CandidateId id) {
        ASSERT_TRUE(isOk(decided));
        EXPECT_TRUE(decided->refused.empty());
        EXPECT_EQ(decided->done, std::vector<CandidateId>{id});
    }
    static void expectRefused(const Result<Candidates::Decided> &decided, ErrorCode code) {
        ASSERT_TRUE(isOk(decided));
        ASSERT_EQ(decided->refused.size(), 1U);
        EXPECT_EQ(decided->refused.front().second.code, code);
    }
};

} // namespace

TEST_F(Decisions, SkipClosesAndMayReturnAtTheNextLook) {
    const auto candidate = ready();
    expectDone(waitFor(core.candidates().skip({candidate.id}, u"not now"_s)), candidate.id);
    const auto closed = get(candidate.id);
    EXPECT_EQ(closed.state, CandidateState::ClosedSkipped);
    EXPECT_TRUE(closed.closedAt);
    EXPECT_FALSE(closed.coolDownUntil);
    EXPECT_TRUE(audited(candidate.id).contains(u"candidate.skip"_s));
    auto history = waitFor(core.candidates().history(candidate.id));
    ASSERT_TRUE(isOk(history));
    EXPECT_EQ(history->back().reason, u"not now"_s);
    EXPECT_FALSE(isProposed(candidate.externalId));
    look();
    EXPECT_TRUE(isProposed(candidate.externalId));
    expectRefused(waitFor(core.candidates().skip({candidate.id}, {})), ErrorCode::NotAllowed);
}

TEST_F(Decisions, KeepHoldsTheNextLookOffForNinetyDaysOrUntilADate) {
    const auto candidate = ready();
    expectDone(waitFor(core.candidates().keep({candidate.id}, std::nullopt, u"needs it"_s)), candidate.id);
    EXPECT_EQ(get(candidate.id).state, CandidateState::ClosedSkipped);
    expectDay(get(candidate.id).coolDownUntil, today.addDays(90));
    look();
    EXPECT_FALSE(isProposed(candidate.externalId));

    const auto other = ready();
    expectDone(waitFor(core.candidates().keep({other.id}, today.addDays(7), {})), other.id);
    EXPECT_EQ(get(other.id).coolDownUntil, today.addDays(7));
    EXPECT_TRUE(waitFor(core.candidates().keep({ready().id}, today, {})).failedWith(ErrorCode::Usage))
        << "a day that is no longer ahead holds nobody off";
}

TEST_F(Decisions, PostponedStaysReadyAndCannotBeApprovedBefore) {
    const auto candidate = ready();
    expectDone(waitFor(core.candidates().postpone({candidate.id}, today.addDays(5), u"holidays"_s)), candidate.id);
    EXPECT_EQ(get(candidate.id).state, CandidateState::Ready);
    EXPECT_EQ(get(candidate.id).notBefore, today.addDays(5));
    const auto refused = waitFor(core.candidates().approve({candidate.id}, {}));
    expectRefused(refused, ErrorCode::NotAllowed);
    EXPECT_EQ(refused->refused.front().second.arg("reason"), u"postponed"_s);
    auto all = waitFor(core.candidates().approveAll(ProfileId{1}, std::nullopt, {}));
    ASSERT_TRUE(isOk(all));
    EXPECT_EQ(std::count(all->done.begin(), all->done.end(), candidate.id), 0);
    EXPECT_EQ(get(candidate.id).state, CandidateState::Ready);
}

TEST_F(Decisions, ExcludeMakesARuleThatKeepsThePersonOut) {
    const auto candidate = ready();
    expectDone(waitFor(core.candidates().exclude({candidate.id}, u"key person"_s, today.addDays(30))), candidate.id);
    EXPECT_EQ(get(candidate.id).state, CandidateState::ClosedSkipped);
    auto rules =
        core.read<std::vector<ExclusionRule>>([](Session &session) { return ExclusionRepository(session).list(); });
    ASSERT_TRUE(isOk(rules));
    ASSERT_EQ(rules->size(), 1U);
    EXPECT_EQ(rules->front().pattern, candidate.externalId);
    EXPECT_EQ(rules->front().reason, u"key person"_s);
    EXPECT_EQ(rules->front().until, today.addDays(30));
    EXPECT_EQ(core.number(u"SELECT excluded_by FROM subscription WHERE external_id = ?"_s, {candidate.externalId}),
              rules->front().id.value);
    look();
    EXPECT_FALSE(isProposed(candidate.externalId));
    EXPECT_TRUE(waitFor(core.candidates().exclude({ready().id}, u"  "_s, std::nullopt)).failedWith(ErrorCode::Usage));
}

TEST_F(Decisions, TheLastDecisionIsTakenBackWhateverItWas) {
    const auto candidate = ready();
    const auto id = candidate.id;
    using Decide = std::function<QFuture<Result<Candidates::Decided>>()>;
    const std::vector<std::pair<CandidateState, Decide>> decisions{
        {CandidateState::AwaitingRevocation, [&] { return core.candidates().approve({id}, {}); }},
        {CandidateState::ClosedSkipped, [&] { return core.candidates().keep({id}, std::nullopt, {}); }},
        {CandidateState::ClosedSkipped, [&] { return core.candidates().skip({id}, {}); }},
        {CandidateState::Ready, [&] { return core.candidates().postpone({id}, today.addDays(9), {}); }},
    };
    for (const auto &[after, decide] : decisions) {
        expectDone(waitFor(decide()), id);
        EXPECT_EQ(get(id).state, after);
        expectDone(waitFor(core.candidates().undoLast()), id);
        const auto back = get(id);
        EXPECT_EQ(back.state, CandidateState::Ready);
        EXPECT_FALSE(back.notBefore);
        EXPECT_FALSE(back.coolDownUntil);
        EXPECT_FALSE(back.closedAt);
        EXPECT_TRUE(back.approvedBy.isEmpty());
    }
    const auto again = waitFor(core.candidates().undoLast());
    EXPECT_TRUE(again.failedWith(ErrorCode::NotAllowed)) << "taking back is not taken back";
}

// Two acts within one second are two acts.
TEST_F(Decisions, OnlyTheLastOfTwoQuickDecisionsIsTakenBack) {
    const auto first = ready();
    expectDone(waitFor(core.candidates().skip({first.id}, {})), first.id);
    const auto second = ready();
    ASSERT_NE(first.id, second.id);
    expectDone(waitFor(core.candidates().skip({second.id}, {})), second.id);
    expectDone(waitFor(core.candidates().undoLast()), second.id);
    EXPECT_EQ(get(first.id).state, CandidateState::ClosedSkipped);
    EXPECT_EQ(get(second.id).state, CandidateState::Ready);
}

TEST_F(Decisions, NothingIsTakenBackOnceTheSeatIsFoundAgainOrTheRunBegan) {
    const auto candidate = ready();
    expectDone(waitFor(core.candidates().skip({candidate.id}, {})), candidate.id);
    look();
    expectRefused(waitFor(core.candidates().undoLast()), ErrorCode::AlreadyExists);

    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
    const auto after = waitFor(core.candidates().undoLast());
    EXPECT_TRUE(!after || after->done.empty());
    for (const auto &person : world.people())
        EXPECT_EQ(core.candidate(person).state, CandidateState::ClosedComplete);
}

TEST_F(Decisions, WithdrawTakesAnApprovalBackUntilTheRun) {
    const auto candidate = core.candidate(world.people().front());
    ASSERT_EQ(candidate.state, CandidateState::AwaitingRevocation);
    expectDone(waitFor(core.candidates().withdraw({candidate.id}, {})), candidate.id);
    EXPECT_EQ(get(candidate.id).state, CandidateState::Ready);
    EXPECT_TRUE(get(candidate.id).approvedBy.isEmpty());
    EXPECT_FALSE(get(candidate.id).approvedAt);
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->people, 1);
    EXPECT_EQ(world.writes(candidate.externalId), 0);
}

TEST_F(Decisions, DoneByHandIsReadBackBeforeItCounts) {
    const auto candidate = ready();
    const auto stillThere = waitFor(core.candidates().doneByHand({candidate.id}).result);
    expectRefused(stillThere, ErrorCode::Conflict);
    EXPECT_EQ(stillThere->refused.front().second.arg("detail"), u"still_paid"_s);
    EXPECT_EQ(get(candidate.id).state, CandidateState::Ready);

    PersonChange removed;
    removed.role = u"end-user"_s;
    removed.customRoleId = std::optional<qint64>();
    ASSERT_TRUE(isOk(world.account().changePerson(candidate.externalId.toLongLong(), removed)));
    world.account().forgetRequests();
    expectDone(waitFor(core.candidates().doneByHand({candidate.id}).result), candidate.id);
    EXPECT_EQ(world.requests({u"GET"_s}), world.requests()) << "it only looks";
    EXPECT_EQ(get(candidate.id).state, CandidateState::ClosedComplete);
    EXPECT_EQ(core.number(u"SELECT current FROM subscription WHERE external_id = ?"_s, {candidate.externalId}), 0);
    EXPECT_TRUE(audited(candidate.id).contains(u"candidate.done_by_hand_proved"_s));
}

TEST_F(Decisions, DoneByHandSaysWhoWasNotThere) {
    const auto gone = ready();
    PersonChange deleted;
    deleted.active = false;
    ASSERT_TRUE(isOk(world.account().changePerson(gone.externalId.toLongLong(), deleted)));
    const auto decided = waitFor(core.candidates().doneByHand({gone.id, CandidateId{99999}}).result);
    ASSERT_TRUE(isOk(decided));
    EXPECT_EQ(decided->done, std::vector<CandidateId>{gone.id});
    ASSERT_EQ(decided->refused.size(), 1U);
    EXPECT_EQ(decided->refused.front().second.code, ErrorCode::NotFound);
    EXPECT_EQ(get(gone.id).state, CandidateState::ClosedComplete);
}

TEST_F(Decisions, ResumeMakesReadyWhatNeededAttention) {
    simulator::FaultRule rejected;
    rejected.method = u"PUT"_s;
    rejected.path = u"/users/"_s;
    rejected.status = 422;
    world.account().addFault(rejected);
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    const auto failed = run->steps.front().candidate;
    ASSERT_EQ(get(failed).state, CandidateState::AttentionRequired);
    EXPECT_FALSE(get(failed).attention.isEmpty());
    expectDone(waitFor(core.candidates().resume({failed}, u"mended"_s)), failed);
    EXPECT_EQ(get(failed).state, CandidateState::Ready);
    EXPECT_TRUE(get(failed).attention.isEmpty());
    expectDone(waitFor(core.candidates().approve({failed}, {})), failed);
    auto again = core.reclaim();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->freed, 1);
}

TEST_F(Decisions, TheListUnderstandsConditions) {
    const auto count = [&](const QString &where) -> qint64 {
        ListQuery query;
        query.profile = ProfileId{1};
        query.facet = u"all"_s;
        query.where = where;
        auto found = waitFor(core.candidates().list(query));
        EXPECT_TRUE(isOk(found)) << where.toStdString();
        auto totals = waitFor(core.candidates().totals(query));
        EXPECT_TRUE(isOk(totals));
        EXPECT_EQ(totals->shown, found->total) << "a number and its list agree";
        EXPECT_EQ(static_cast<qint64>(found->items.size()), found->total);
        return found->total;
    };
    const qint64 all = count({});
    ASSERT_GT(all, 3);
    EXPECT_EQ(count(u"state = awaiting_revocation"_s), 2);
    EXPECT_EQ(count(u"not state = awaiting_revocation"_s), all - 2);
    EXPECT_EQ(count(u"approvedBy != none"_s), 2);
    const auto person = world.people().front();
    EXPECT_EQ(count(u"externalId = "_s + person), 1);
    EXPECT_EQ(count(u"inactiveDays >= 60"_s) + count(u"inactiveDays < 60"_s) + count(u"inactiveDays = none"_s), all);
    EXPECT_EQ(count(u"suspended = true"_s) + count(u"suspended = false"_s), all) << "fields of the subscription";
    EXPECT_EQ(count(u"opened < 1d and rule = Idle and proposedAction ~ user"_s), all);
    EXPECT_EQ(count(u"name = \"ö*\" or name != \"ö*\""_s), all) << "beyond ASCII the rows are looked at one by one";

    ListQuery wrong;
    wrong.where = u"state = ready and nonsense = 1"_s;
    const auto refused = waitFor(core.candidates().list(wrong));
    ASSERT_TRUE(refused.failedWith(ErrorCode::BadInput));
    EXPECT_EQ(refused.error().arg("where"), u"19"_s);
    EXPECT_TRUE(refused.error().arg("fields").contains(u"justification"_s));
    EXPECT_TRUE(waitFor(core.candidates().totals(wrong)).failedWith(ErrorCode::BadInput));
}
