#pragma once

#include "gui/ListFixture.h"
#include "gui/ScriptedDialogs.h"
#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"
#include "services/TeamImport.h"
#include "services/Workspace.h"
#include "support/Wait.h"

#include <QFile>
#include <QTemporaryDir>

namespace seatkeeper::test {

//! A real workspace without any account; its people come from files.
class WorkspaceFixture : public testing::Test {
protected:
    WorkspaceFixture() {
        WorkspaceOptions options;
        options.location = m_folder.filePath(QStringLiteral("workspace/seatkeeper.sqlite"));
        options.credentials = QStringLiteral("session");
        options.clock = m_clock;
        auto opened = waitFor(Workspace::open(options));
        EXPECT_TRUE(isOk(opened));
        m_workspace = *opened;
        m_context = std::make_unique<gui::WindowContext>(
            gui::WindowContext{*m_workspace, m_dialogs, m_settings, m_clock, [this](const QUrl &url) {
                                   m_opened = url;
                                   return true;
                               }});
    }

    QString write(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    //! Selects every row shown, as Ctrl+A does, and waits for the selection.
    static void selectAll(gui::ListPage *list) {
        list->model()->selectAllShown();
        EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->selection().count() > 0; }));
    }

    static QByteArray member(const QByteArray &id, const QByteArray &name, const QByteArray &email,
                             const QByteArray &role = "Agent", const QByteArray &lastSignIn = "2026-11-20 08:00:00 UTC",
                             const QByteArray &suspended = "false", const QByteArray &chat = "No role") {
        return id + ',' + name + ',' + email + ',' + suspended + ",2024-01-10T09:00:00Z,2026-11-20T08:00:00Z," +
               lastSignIn + ",Berlin,de,Support,Support,,,,," + chat + ",Viewer,No role," + role + ",No role\n";
    }
    static QByteArray teamHeader() {
        return "ID,Name,Email,Suspended,Date created,Last updated,Last sign-in,Time zone,Language,Primary Group,Groups,"
               "Tags,Organization,Notes,Details,Chat role,Explore role,Guide role,Support role,Talk role\n";
    }
    //! Eight people, five of them leaks.
    static QByteArray teamRows() {
        return member("1", "Ada Lovelace", "ada@acme.example") +
               member("2", "Sue Storm", "sue@acme.example", "Agent", "", "true") +
               member("3", "Ida Rhodes", "ida@acme.example", "Light agent", "2026-11-20 08:00:00 UTC", "false",
                      "Agent") +
               member("4", "Nia Newman", "nia@acme.example", "Agent", "") +
               member("5", "Ada Lovelace", "Ada+desk@acme.example", "Agent", "2026-03-01 08:00:00 UTC") +
               member("6", "Bob Moog", "bob@acme.example") + member("7", "Max Born", "max@acme.example") +
               member("8", "Eve Curie", "eve@acme.example", "Light agent");
    }
    ProfileId importTeam(const QByteArray &rows = teamRows()) {
        TeamImport::Source source;
        source.path = write(QStringLiteral("team.csv"), teamHeader() + rows);
        source.profileName = QStringLiteral("Acme");
        source.url = QUrl(QStringLiteral("https://acme.zendesk.com"));
        const auto imported = waitFor(m_workspace->teamImport().import(source).result);
        EXPECT_TRUE(isOk(imported));
        return imported ? imported->profile.id : ProfileId();
    }

    std::shared_ptr<ManualClock> m_clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC));
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    MemorySettings m_settings;
    QUrl m_opened;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<gui::WindowContext> m_context;
};

} // namespace seatkeeper::test
