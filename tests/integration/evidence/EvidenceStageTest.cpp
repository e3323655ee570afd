#include "integration/download/DownloadWorkspace.h"
#include "services/Candidates.h"
#include "storage/EvidenceRepository.h"

#include <QRegularExpression>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;
using simulator::PersonKind;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

//! External ids that were asked about in a search for tickets, in order.
QStringList ticketQuestions(DownloadWorkspace &workspace) {
    static const QRegularExpression assignee(u"assignee(?:%3A|:)(\\d+)"_s);
    QStringList people;
    for (const auto &request : workspace.account().requests()) {
        if (request.path == u"/api/v2/search")
            people.append(assignee.match(request.query).captured(1));
    }
    return people;
}

int requestsTo(DownloadWorkspace &workspace, const QString &path, const QString &query = {}) {
    int count = 0;
    for (const auto &request : workspace.account().requests())
        count += request.path == path && request.query.contains(query) ? 1 : 0;
    return count;
}

class EvidenceStageTest : public testing::Test {
protected:
    void start(simulator::SimulatorOptions options) {
        workspace = std::make_unique<DownloadWorkspace>(std::move(options));
        addRule();
    }
    void addRule(const QString &counting = uR"(["sign_in","session","ticket_work","audit_log"])"_s) {
        ASSERT_TRUE(isOk(workspace->run(
            u"INSERT INTO reclamation_rule (id, profile_id, name, threshold_days, grace_days, "
            "never_used, counting_signals) VALUES (1, 7, 'Idle 60 days', 60, 30, 'propose', '%1')"_s.arg(counting))));
    }
    Result<Downloads::Outcome> refresh(Downloads::EvidenceDepth depth = Downloads::EvidenceDepth::Candidates,
                                       bool full = false) {
        Downloads::Options options;
        options.evidence = depth;
        options.full = full;
        return workspace->refresh(options);
    }
    void addFault(const QString &text) {
        auto rule = simulator::FaultRule::parse(text);
        ASSERT_TRUE(isOk(rule));
        workspace->account().addFault(*rule);
    }
    simulator::PersonState first(PersonKind kind) { return workspace->account().peopleOfKind(kind, 1).at(0); }
    Subscriptions::Card card(qint64 person) {
        auto found = waitFor(workspace->subscriptions().card(workspace->profile(), QString::number(person)));
        EXPECT_TRUE(isOk(found));
        return found.value_or(Subscriptions::Card());
    }
    qint64 candidates(const QString &where = u"1"_s) {
        return workspace->number(u"SELECT count(*) FROM removal_candidate WHERE "_s + where);
    }

    std::unique_ptr<DownloadWorkspace> workspace;
};

} // namespace

TEST_F(EvidenceStageTest, AsksAboutWhoeverCouldBecomeACandidateAndNobodyElse) {
    start(accountOf(300));
    ASSERT_TRUE(isOk(refresh()));
    const QStringList asked = ticketQuestions(*workspace);
    EXPECT_EQ(QSet<QString>(asked.begin(), asked.end()).size(), asked.size()) << "nobody twice";
    const auto wasAsked = [&](PersonKind kind) { return asked.contains(QString::number(first(kind).id)); };
    EXPECT_TRUE(wasAsked(PersonKind::Idle));
    EXPECT_TRUE(wasAsked(PersonKind::NeverOld));
    EXPECT_TRUE(wasAsked(PersonKind::TicketsOnly)) << "only the tickets show that this person works";
    EXPECT_TRUE(wasAsked(PersonKind::ApiTokenUser)) << "the audit log left the sign-in unconfirmed";
    EXPECT_FALSE(wasAsked(PersonKind::Active));
    EXPECT_FALSE(wasAsked(PersonKind::LongSession));
    EXPECT_FALSE(wasAsked(PersonKind::NeverNew));
    EXPECT_FALSE(wasAsked(PersonKind::LightAgent));
    // Every candidate was asked about, so that each stands on all its signals.
    const auto rows = workspace->all();
    for (const auto &row : rows) {
        const auto found = card(row.externalId.toLongLong());
        if (!found.candidate)
            continue;
        EXPECT_TRUE(asked.contains(row.externalId)) << row.externalId.toStdString();
        for (const auto &signal : found.evidence.signalList)
            EXPECT_EQ(signal.availability, SignalAvailability::Available) << signalName(signal.kind).toStdString();
    }
    EXPECT_GT(candidates(), 20);
    EXPECT_EQ(candidates(u"external_id = '%1'"_s.arg(first(PersonKind::TicketsOnly).id)), 0);
    EXPECT_EQ(candidates(u"external_id = '%1'"_s.arg(first(PersonKind::AuditLogOnly).id)), 0);
}

TEST_F(EvidenceStageTest, ReadsTheAuditLogAsAWholeWhenThatIsCheaper) {
    start(accountOf(300));
    const auto outcome = refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_GT(outcome->result.counters.value(u"auditLogPages"_s), 1);
    EXPECT_LT(outcome->result.counters.value(u"auditLogPages"_s), outcome->result.counters.value(u"evidencePeople"_s));
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/audit_logs"_s, u"source_id"_s), 0);
    // The next day only what is new is read.
    workspace->account().forgetRequests();
    ASSERT_TRUE(isOk(refresh(Downloads::EvidenceDepth::Candidates, true)));
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/audit_logs"_s), 1);
}

TEST_F(EvidenceStageTest, AsksTheAuditLogPersonByPersonWhenFewConcernIt) {
    start(accountOf(300));
    // Nobody but one person may be proposed.
    const auto idle = first(PersonKind::Idle);
    ASSERT_TRUE(isOk(workspace->run(u"UPDATE reclamation_rule SET condition = 'externalId = \"%1\"'"_s.arg(idle.id))));
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/audit_logs"_s, QString::number(idle.id)), 1);
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/audit_logs"_s), 2) << "one page showed how dense the log is";
    const auto found = card(idle.id);
    EXPECT_EQ(found.evidence.find(SignalKind::AuditLog)->time, idle.lastLogin);
    EXPECT_TRUE(found.candidate);
}

TEST_F(EvidenceStageTest, TellsWhatASearchFoundToTheSecond) {
    start(accountOf(120));
    ASSERT_TRUE(isOk(refresh()));
    const auto idle = first(PersonKind::Idle);
    const auto found = card(idle.id);
    const auto *tickets = found.evidence.find(SignalKind::TicketWork);
    EXPECT_EQ(tickets->time, idle.lastTicketWork);
    EXPECT_GT(tickets->tickets.value_or(0), 0);
    EXPECT_TRUE(tickets->readAt);
    EXPECT_EQ(found.openTickets, idle.openTickets);
    EXPECT_TRUE(found.openTicketsAt);
    // What stands in a ticket is nobody's business here.
    QFile file(workspace->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("parcel has not arrived"));
}

TEST_F(EvidenceStageTest, CountsOpenTicketsAgainOnlyWhenTicketsMoved) {
    start(accountOf(120));
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_GT(requestsTo(*workspace, u"/api/v2/search/count"_s), 0);
    workspace->account().forgetRequests();
    ASSERT_TRUE(isOk(refresh(Downloads::EvidenceDepth::Candidates, true)));
    EXPECT_GT(ticketQuestions(*workspace).size(), 10) << "asked afresh";
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/search/count"_s), 0);
    const auto idle = first(PersonKind::Idle);
    simulator::PersonChange more;
    more.openTickets = idle.openTickets + 2;
    ASSERT_TRUE(isOk(workspace->account().changePerson(idle.id, more)));
    ASSERT_TRUE(isOk(refresh(Downloads::EvidenceDepth::Candidates, true)));
    EXPECT_EQ(requestsTo(*workspace, u"/api/v2/search/count"_s), 1);
    EXPECT_EQ(card(idle.id).openTickets, idle.openTickets + 2);
}

TEST_F(EvidenceStageTest, AnAnswerOfTheLastHoursIsNotAskedForAgain) {
    start(accountOf(120));
    ASSERT_TRUE(isOk(refresh()));
    workspace->account().forgetRequests();
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_TRUE(ticketQuestions(*workspace).isEmpty());
    EXPECT_GT(candidates(), 5);
}

TEST_F(EvidenceStageTest, ARefusedSearchIsNamedAndTheOthersDecide) {
    start(accountOf(120));
    addFault(u"403@/api/v2/search$:all"_s);
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_LE(ticketQuestions(*workspace).size(), 6) << "whoever was asked about at the same moment";
    const auto found = card(first(PersonKind::Idle).id);
    EXPECT_EQ(found.evidence.find(SignalKind::TicketWork)->availability, SignalAvailability::Unavailable);
    EXPECT_TRUE(found.candidate) << "what plan or role refuse holds nobody back";
    EXPECT_EQ(workspace->number(u"SELECT count(*) FROM download WHERE json_extract(signals, '$.ticket_work') = "
                                "'unavailable'"_s),
              1);
}

TEST_F(EvidenceStageTest, AFailureForOnePersonHoldsThisPersonBackAndNobodyElse) {
    start(accountOf(120));
    const auto idle = first(PersonKind::Idle);
    // All tries of one question; questions are asked in the order of the ids.
    addFault(u"500@/api/v2/search$:6"_s);
    ASSERT_TRUE(isOk(refresh()));
    const auto failed = workspace->number(u"SELECT count(*) FROM activity_signal WHERE availability = 'failed'"_s);
    // Six tries go to one person, or one each to six who are answered at the second.
    EXPECT_LE(failed, 1);
    Q_UNUSED(idle)
    EXPECT_GT(candidates(), 5);
}

TEST_F(EvidenceStageTest, NoCandidateFromASearchThatFails) {
    start(accountOf(60));
    addFault(u"500@/api/v2/search$:all"_s);
    const auto outcome = refresh();
    ASSERT_TRUE(isOk(outcome)) << "the download itself is whole";
    EXPECT_EQ(candidates(), 0);
    const auto found = card(first(PersonKind::Idle).id);
    EXPECT_EQ(found.finding.verdict, Verdict::EvidenceIncomplete);
    EXPECT_EQ(found.finding.missing, std::vector{SignalKind::TicketWork});
    EXPECT_FALSE(found.evidence.isComplete());
    const auto asked = ticketQuestions(*workspace);
    EXPECT_LE(QSet<QString>(asked.begin(), asked.end()).size(), 11) << "given up after five in a row";
    // Once it answers again, everybody is proposed.
    workspace->account().clearFaults();
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_GT(candidates(), 3);
    // A failure later on takes nobody back, and lets nobody be approved.
    addFault(u"500@/api/v2/search$:all"_s);
    ASSERT_TRUE(isOk(refresh(Downloads::EvidenceDepth::Candidates, true)));
    EXPECT_GT(candidates(u"state = 'ready'"_s), 3);
    Candidates decisions(workspace->core());
    const auto decided = waitFor(decisions.approveAll(workspace->profile(), std::nullopt, {}));
    ASSERT_TRUE(isOk(decided));
    EXPECT_TRUE(decided->done.empty());
    ASSERT_FALSE(decided->refused.empty());
    EXPECT_EQ(decided->refused.front().second.arg("reason"), u"evidence_incomplete");
}

TEST_F(EvidenceStageTest, WithoutEvidenceNobodyIsProposed) {
    start(accountOf(60));
    ASSERT_TRUE(isOk(refresh(Downloads::EvidenceDepth::None)));
    EXPECT_EQ(candidates(), 0);
    const auto found = card(first(PersonKind::Idle).id);
    EXPECT_EQ(found.finding.verdict, Verdict::EvidenceNotRead);
    EXPECT_EQ(found.finding.missing.size(), 3U);
    EXPECT_EQ(workspace->account().requests().size(), 3U) << "count, roles, one page of people";
}

TEST_F(EvidenceStageTest, ASignInRuleNeedsNoOtherSignal) {
    start(accountOf(60));
    ASSERT_TRUE(isOk(workspace->run(uR"(UPDATE reclamation_rule SET counting_signals = '["sign_in"]')"_s)));
    ASSERT_TRUE(isOk(refresh()));
    EXPECT_TRUE(ticketQuestions(*workspace).isEmpty());
    EXPECT_GT(candidates(), 3);
}

TEST_F(EvidenceStageTest, FullEvidenceAsksAboutEverybodyOnce) {
    start(accountOf(120));
    const auto outcome = refresh(Downloads::EvidenceDepth::All);
    ASSERT_TRUE(isOk(outcome));
    QStringList asked = ticketQuestions(*workspace);
    EXPECT_EQ(asked.size(), outcome->subscriptions);
    EXPECT_EQ(QSet<QString>(asked.begin(), asked.end()).size(), asked.size());
    const auto token = card(first(PersonKind::ApiTokenUser).id);
    ASSERT_FALSE(token.weaknesses.empty());
    EXPECT_EQ(token.weaknesses.front().kind, WeaknessKind::ApiToken);
    EXPECT_EQ(token.finding.verdict, Verdict::Active);
}

TEST_F(EvidenceStageTest, NamesThePauseOfWhoeverComesBack) {
    start(accountOf(120));
    ASSERT_TRUE(isOk(refresh()));
    const auto idle = first(PersonKind::Idle);
    EXPECT_TRUE(card(idle.id).candidate);
    simulator::PersonChange back;
    back.lastLogin = std::optional(workspace->clock().now());
    ASSERT_TRUE(isOk(workspace->account().changePerson(idle.id, back)));
    ASSERT_TRUE(isOk(refresh()));
    const auto found = card(idle.id);
    EXPECT_FALSE(found.candidate);
    EXPECT_EQ(found.candidates.size(), 1U);
    EXPECT_EQ(found.history.back().event, u"activity_seen"_s);
    ASSERT_TRUE(found.evidence.pause);
    EXPECT_GT(found.evidence.pause->days(), 59);
    const auto named = std::any_of(found.weaknesses.begin(), found.weaknesses.end(),
                                   [](const auto &one) { return one.kind == WeaknessKind::Returned; });
    EXPECT_TRUE(named);
    // Somebody whose tickets were merely read for the first time came back from nowhere.
    EXPECT_FALSE(card(first(PersonKind::TicketsOnly).id).evidence.pause);
}

TEST_F(EvidenceStageTest, ACardTellsEverythingAboutASeat) {
    start(accountOf(300));
    ASSERT_TRUE(
        isOk(workspace->run(u"INSERT INTO exclusion_rule (kind, pattern, reason, until, created_at) VALUES "
                            "('user', '*@lindqvist.example', 'over', '2020-01-01', '2019-01-01T00:00:00Z')"_s)));
    ASSERT_TRUE(isOk(refresh()));
    const auto paidLight = card(first(PersonKind::LightAgentPaid).id);
    EXPECT_EQ(paidLight.payment.reason, PaymentReason::ProductRole);
    ASSERT_TRUE(paidLight.payment.productRole);
    EXPECT_EQ(paidLight.rules.size(), 1U);
    ASSERT_EQ(paidLight.exclusions.size(), 1U);
    EXPECT_FALSE(paidLight.exclusions.front().inForce);
    EXPECT_EQ(card(first(PersonKind::LightAgent).id).payment.reason, PaymentReason::FreeRole);
    EXPECT_EQ(card(first(PersonKind::SuspendedPaid).id).payment.reason, PaymentReason::SuspendedRole);
    EXPECT_EQ(card(first(PersonKind::UnknownRoleType).id).payment.reason, PaymentReason::UnrecognizedRole);
    const auto active = card(first(PersonKind::Active).id);
    EXPECT_EQ(active.finding.verdict, Verdict::Active);
    EXPECT_GT(active.finding.daysLeft.value_or(0), 40);
}

TEST_F(EvidenceStageTest, ProductRolesThatWereReadSurviveAnInterruption) {
    start(accountOf(480));
    auto operation = workspace->downloads().refresh(workspace->profile(), {});
    QObject::connect(
        operation.progress.get(), &ProgressFeed::changed, operation.progress.get(),
        [&](const Progress &progress) {
            if (progress.stage == u"product_roles" && progress.done == 25)
                operation.cancel.cancel();
        },
        Qt::DirectConnection);
    ASSERT_TRUE(waitFor(operation.result, 60'000).failedWith(ErrorCode::Cancelled));
    const auto asked = [&] {
        static const QRegularExpression entitlements(u"/entitlements/full$"_s);
        QStringList people;
        for (const auto &request : workspace->account().requests()) {
            if (entitlements.match(request.path).hasMatch() && request.status == 200)
                people.append(request.path.section(u'/', 4, 4));
        }
        return people;
    };
    const auto before = asked();
    EXPECT_GE(before.size(), 20);
    ASSERT_TRUE(isOk(refresh()));
    const auto all = asked();
    const auto twice = all.size() - QSet<QString>(all.begin(), all.end()).size();
    EXPECT_LE(twice, 6) << "only those whose answer was under way when the first refresh ended";
    for (const auto &row : workspace->all())
        EXPECT_TRUE(row.paid.has_value()) << row.externalId.toStdString();
}
