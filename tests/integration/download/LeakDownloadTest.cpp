#include "DownloadWorkspace.h"

#include "services/Leaks.h"
#include "services/Roster.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

std::vector<Leak> leaksOf(DownloadWorkspace &workspace, LeakKind kind) {
    ListQuery query;
    query.facet = leakKindName(kind);
    const auto found = waitFor(Leaks(workspace.core()).list(query));
    EXPECT_TRUE(isOk(found));
    return found ? found->items : std::vector<Leak>();
}

using simulator::PersonKind;

//! Ids of the simulated account's people of a kind.
QSet<ExternalId> peopleOf(DownloadWorkspace &workspace, PersonKind kind) {
    QSet<ExternalId> ids;
    for (const auto &person : workspace.account().peopleOfKind(kind, 1000))
        ids.insert(QString::number(person.id));
    EXPECT_FALSE(ids.isEmpty()) << simulator::kindName(kind).toStdString();
    return ids;
}

QSet<ExternalId> idsOf(const std::vector<Leak> &leaks) {
    QSet<ExternalId> ids;
    for (const Leak &leak : leaks)
        ids.insert(leak.seat.externalId);
    return ids;
}

} // namespace

TEST(LeakDownloadTest, FindsExactlyThePeopleOfTheKindsThatLeak) {
    DownloadWorkspace workspace(accountOf(300));
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(idsOf(leaksOf(workspace, LeakKind::SuspendedPaid)), peopleOf(workspace, PersonKind::SuspendedPaid));
    EXPECT_EQ(idsOf(leaksOf(workspace, LeakKind::CloneRole)), peopleOf(workspace, PersonKind::ClonedLightRole));
    EXPECT_EQ(idsOf(leaksOf(workspace, LeakKind::PaidLightAgent)),
              peopleOf(workspace, PersonKind::LightAgentPaid) + peopleOf(workspace, PersonKind::ContributorPaid));
    EXPECT_EQ(idsOf(leaksOf(workspace, LeakKind::NeverUsed)), peopleOf(workspace, PersonKind::NeverOld));
    EXPECT_TRUE(leaksOf(workspace, LeakKind::Leaver).empty()) << "nobody knows that without a roster";
    for (const Leak &leak : leaksOf(workspace, LeakKind::PaidLightAgent))
        EXPECT_FALSE(leak.reasons.front().args.value(u"role"_s).isEmpty());
}

TEST(LeakDownloadTest, OfOnePersonsAccountsTheIdleOneIsFound) {
    DownloadWorkspace workspace(accountOf(300));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto second = peopleOf(workspace, PersonKind::Duplicate);
    const auto found = leaksOf(workspace, LeakKind::Duplicate);
    ASSERT_FALSE(found.empty());
    for (const Leak &leak : found) {
        const auto &reason = leak.reasons.back();
        EXPECT_TRUE(second.contains(leak.seat.externalId) || second.contains(reason.args.value(u"otherId"_s)));
        EXPECT_NE(reason.args.value(u"otherId"_s), leak.seat.externalId);
    }
}

TEST(LeakDownloadTest, TheRostersLeaversAreFoundAndALeakThatIsMendedGoes) {
    DownloadWorkspace workspace(accountOf(120));
    ASSERT_TRUE(isOk(workspace.refresh()));
    QByteArray roster = "E-Mail,Status\n";
    for (const auto &[kind, word] :
         {std::pair(PersonKind::Leaver, ",ausgeschieden\n"), std::pair(PersonKind::Active, ",aktiv\n")}) {
        for (const auto &person : workspace.account().peopleOfKind(kind, 1000))
            roster += person.email.toUtf8().toUpper() + word;
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"roster.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(roster), roster.size());
    file.close();
    Roster::Source source;
    source.path = file.fileName();
    const auto outcome = waitFor(Roster(workspace.core()).import(source).result);
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(idsOf(leaksOf(workspace, LeakKind::Leaver)), peopleOf(workspace, PersonKind::Leaver));
    EXPECT_EQ(outcome->leavers, peopleOf(workspace, PersonKind::Leaver).size());

    const auto suspended = peopleOf(workspace, PersonKind::SuspendedPaid);
    const ExternalId mended = *suspended.begin();
    simulator::PersonChange change;
    change.suspended = false;
    ASSERT_TRUE(isOk(workspace.account().changePerson(mended.toLongLong(), change)));
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_FALSE(idsOf(leaksOf(workspace, LeakKind::SuspendedPaid)).contains(mended));
    const auto foundAt = workspace.number(u"SELECT count(DISTINCT found_at) FROM leak"_s);
    EXPECT_GE(foundAt, 1);
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(workspace.number(u"SELECT count(DISTINCT found_at) FROM leak"_s), foundAt)
        << "what was known keeps its date";
}
