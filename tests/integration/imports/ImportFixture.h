#pragma once

#include "services/Candidates.h"
#include "services/Exclusions.h"
#include "services/Jobs.h"
#include "services/Leaks.h"
#include "services/ListPrices.h"
#include "services/Models.h"
#include "services/Profiles.h"
#include "services/Reclaims.h"
#include "services/Roster.h"
#include "services/Rules.h"
#include "services/Subscriptions.h"
#include "services/TeamImport.h"
#include "services/Validation.h"
#include "services/Workspace.h"
#include "support/Wait.h"

#include <QFile>
#include <QTemporaryDir>

namespace seatkeeper::test {

//! A workspace without any account: its people come from files.
class ImportTest : public testing::Test {
protected:
    ImportTest() {
        WorkspaceOptions options;
        options.location = m_folder.filePath(QStringLiteral("workspace/seatkeeper.sqlite"));
        options.credentials = QStringLiteral("session");
        options.clock = clock;
        auto opened = waitFor(Workspace::open(options));
        EXPECT_TRUE(isOk(opened));
        if (opened)
            workspace = *opened;
    }

    QString write(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    //! One line of Admin Center's export.
    static QByteArray member(const QByteArray &id, const QByteArray &email, const QByteArray &role = "Agent",
                             const QByteArray &lastSignIn = "2026-11-20 08:00:00 UTC",
                             const QByteArray &suspended = "false", const QByteArray &chat = "No role") {
        return id + ",Person " + id + ',' + email + ',' + suspended + ",2024-01-10T09:00:00Z,2026-11-20T08:00:00Z," +
               lastSignIn + ",Berlin,de,Support,Support|Billing,vip|emea,,,," + chat + ",Viewer,No role," + role +
               ",No role\n";
    }
    static QByteArray header() {
        return "ID,Name,Email,Suspended,Date created,Last updated,Last sign-in,Time zone,Language,Primary Group,Groups,"
               "Tags,Organization,Notes,Details,Chat role,Explore role,Guide role,Support role,Talk role\n";
    }

    TeamImport::Source team(const QByteArray &rows) {
        TeamImport::Source source;
        source.path = write(QStringLiteral("team.csv"), header() + rows);
        source.profileName = QStringLiteral("Acme");
        source.url = QUrl(QStringLiteral("https://acme.zendesk.com"));
        return source;
    }
    Result<TeamImport::Imported> importTeam(const TeamImport::Source &source) {
        return waitFor(workspace->teamImport().import(source).result);
    }
    Roster::Source roster(const QByteArray &bytes) {
        Roster::Source source;
        source.path = write(QStringLiteral("roster.csv"), bytes);
        return source;
    }
    std::vector<Leak> leaks(const QString &facet = {}) {
        ListQuery query;
        query.facet = facet;
        const auto found = waitFor(workspace->leaks().list(query));
        EXPECT_TRUE(isOk(found));
        return found ? found->items : std::vector<Leak>();
    }
    Leaks::Totals leakTotals(const QString &facet = {}) {
        ListQuery query;
        query.facet = facet;
        const auto found = waitFor(workspace->leaks().totals(query));
        EXPECT_TRUE(isOk(found));
        return found.value_or(Leaks::Totals());
    }
    std::vector<Subscription> subscriptions(const QString &where = {}) {
        ListQuery query;
        query.where = where;
        const auto found = waitFor(workspace->subscriptions().list(query));
        EXPECT_TRUE(isOk(found));
        return found ? found->items : std::vector<Subscription>();
    }

    std::shared_ptr<ManualClock> clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC));
    QTemporaryDir m_folder;
    std::shared_ptr<Workspace> workspace;
};

} // namespace seatkeeper::test
