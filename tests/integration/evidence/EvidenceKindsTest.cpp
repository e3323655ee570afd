// The demo account is made of the kinds of the labelled set: what the whole way from the wire to the card says of each
// person must be what the table says of that kind.
#include "integration/download/DownloadWorkspace.h"
#include "support/LabelledPeople.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

QString outcome(const QString &verdict, const QString &justification, const QStringList &weaknesses) {
    return QStringList{verdict, justification, weaknesses.join(u" + "_s)}.join(u" / "_s);
}

QString outcomeOf(const Subscriptions::Card &card) {
    QStringList weaknesses;
    for (const auto &weakness : card.weaknesses)
        weaknesses.append(weaknessName(weakness.kind));
    const bool proposed = card.finding.verdict == Verdict::Candidate;
    return outcome(verdictName(card.finding.verdict),
                   proposed ? justificationName(card.finding.justification) : QString(), weaknesses);
}

//! Kinds that differ in how the account writes them, not in what is to be said.
QString tableKind(simulator::PersonKind kind) {
    switch (kind) {
    case simulator::PersonKind::Owner:
    case simulator::PersonKind::AdminNoRoleType: return u"admin"_s;
    case simulator::PersonKind::StringRoleType: return u"active"_s;
    default: return simulator::kindName(kind);
    }
}

} // namespace

TEST(EvidenceKinds, OfTheDemoAccountAreThoseOfTheLabelledSet) {
    const auto people = readLabelledPeople();
    ASSERT_TRUE(isOk(people));
    QMap<QString, QSet<QString>> table;
    for (const LabelledPerson &one : *people)
        table[one.kind].insert(outcome(one.verdict, one.justification, one.weaknesses));

    DownloadWorkspace workspace;
    ASSERT_TRUE(
        isOk(workspace.run(u"INSERT INTO reclamation_rule (profile_id, name, threshold_days, grace_days, never_used, "
                           "counting_signals) VALUES (7, 'Idle 60 days', 60, 30, 'propose', "
                           "'[\"sign_in\",\"session\",\"ticket_work\",\"audit_log\"]')"_s)));
    Downloads::Options options;
    options.evidence = Downloads::EvidenceDepth::All;
    ASSERT_TRUE(isOk(workspace.refresh(options)));
    QSet<QString> seen;
    for (const Subscription &row : workspace.all()) {
        const auto person = workspace.account().person(row.externalId.toLongLong());
        const auto card = waitFor(workspace.subscriptions().card(workspace.profile(), row.externalId));
        ASSERT_TRUE(isOk(person));
        ASSERT_TRUE(isOk(card));
        const QString kind = tableKind(person->kind);
        seen.insert(kind);
        EXPECT_TRUE(table.value(kind).contains(outcomeOf(*card)))
            << kind.toStdString() << ' ' << person->index << ": " << outcomeOf(*card).toStdString();
    }
    for (const auto &kind : {u"api_token_user"_s, u"long_session"_s, u"tickets_only"_s, u"audit_log_only"_s,
                             u"shared_mailbox"_s, u"never_new"_s, u"suspended_paid"_s, u"cloned_light_role"_s})
        EXPECT_TRUE(seen.contains(kind)) << kind.toStdString();
}
