#include "gui/ScriptedDialogs.h"
#include "gui/journey/WindowDriver.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/RecordView.h"
#include "gui/pages/profiles/RelatedLists.h"
#include "gui/program/WindowSession.h"
#include "gui/shell/Navigation.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/SearchField.h"
#include "integration/setup/Browser.h"
#include "services/DemoBrowser.h"
#include "services/Reclaims.h"
#include "services/Rules.h"
#include "support/SimulatorProcess.h"
#include "support/Wait.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test {

namespace {

class KeptViewSettings final : public ViewSettings {
public:
    QJsonObject read(const QString &view) const override { return m_views.value(view); }
    void write(const QString &view, const QJsonObject &values) override { m_views.insert(view, values); }

private:
    QHash<QString, QJsonObject> m_views;
};

//! A person at the window, and another person's view of the account: the control port.
class Journey : public testing::Test {
protected:
    void SetUp() override {
        WorkspaceOptions options;
        options.location = m_directory.filePath(u"data/own.sqlite"_s);
        options.credentials = credentials();
        auto workspace = waitFor(Workspace::open(options));
        ASSERT_TRUE(isOk(workspace));
        m_workspace = *workspace;
        auto dialogs = std::make_unique<ScriptedDialogs>();
        m_dialogs = dialogs.get();
        m_session =
            std::make_unique<WindowSession>(m_workspace, std::move(dialogs), std::make_unique<KeptViewSettings>(),
                                            [this](const QUrl &url) { return browse(url); });
        m_session->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_session->window()));
    }

    void TearDown() override {
        EXPECT_TRUE(isOk(waitFor(m_session->settle())));
        m_session.reset();
        m_workspace.reset();
    }

    //! Where secrets go; never the keychain of whoever runs the tests.
    virtual QString credentials() const { return u"session"_s; }
    //! The person's browser: shows the consent page and presses a button there.
    bool browse(const QUrl &url) {
        EXPECT_EQ(url.host(), m_simulator.url().host());
        EXPECT_EQ(url.path(), u"/oauth/authorizations/new"_s);
        if (std::exchange(m_denies, false)) {
            QTimer::singleShot(0, &m_browser, [url] { EXPECT_EQ(Browser().decide(url, u"deny"_s), 200); });
            return true;
        }
        whenDone(launch<void>(&m_browser, [url] { return pressAllow(url, CancelToken()); }), &m_browser,
                 [](const Result<void> &allowed) { EXPECT_TRUE(isOk(allowed)); });
        return true;
    }

    void describeAccount() const;
    void signIn(const QString &button, const QString &message) const;
    void waitForWords(const QString &message, const QString &words) const;
    void connectAccount();
    void publish();
    void turnThroughRelatedLists() const;
    void verifyAuditLog() const;
    void openPage(const QString &id) const;
    //! Lets the list show one person only and returns the row.
    int findPerson(ListPage *list, const QString &email) const;
    void approve(ListPage *list, const QString &email) const;
    void change(const QString &finished) const;
    //! The people whose record was written, in order. Nothing else may have been written.
    QList<qint64> written() const;

    QTemporaryDir m_directory;
    SimulatorProcess m_simulator{QString::fromUtf8(SEATKEEPER_CTL), {u"--agents"_s, u"120"_s}};
    QObject m_browser;
    bool m_denies = false; //!< the next consent page
    std::shared_ptr<Workspace> m_workspace;
    ScriptedDialogs *m_dialogs = nullptr;
    std::unique_ptr<WindowSession> m_session;
};

void Journey::describeAccount() const {
    WindowDriver::click(u"connectZendeskButton"_s);
    WindowDriver::click(u"nextButton"_s);
    WindowDriver::type(u"accountEdit"_s, m_simulator.url().toString());
    WindowDriver::type(u"uniqueIdentifierEdit"_s, m_simulator.clientId());
    WindowDriver::click(u"nextButton"_s);
    WindowDriver::type(u"displayNameEdit"_s, u"Zendesk Journey"_s);
    WindowDriver::click(u"nextButton"_s);
}

void Journey::waitForWords(const QString &message, const QString &words) const {
    QString there;
    const bool came = QTest::qWaitFor(
        [&] {
            const auto *outcome = WindowDriver::find<FieldMessage>(message);
            there = outcome ? outcome->text() : QString();
            return there.contains(words);
        },
        WindowDriver::patienceMs);
    EXPECT_TRUE(came) << words.toStdString() << " is awaited, there stands: " << there.toStdString();
}

void Journey::signIn(const QString &button, const QString &message) const {
    WindowDriver::click(button);
    waitForWords(message, u"Signed in as Ingrid"_s);
}

void Journey::connectAccount() {
    describeAccount();
    m_denies = true;
    WindowDriver::click(u"signInButton"_s);
    waitForWords(u"signInMessage"_s, u"The access was denied in Zendesk."_s);
    EXPECT_FALSE(WindowDriver::find(u"nextButton"_s)->isEnabled());
    signIn(u"signInButton"_s, u"signInMessage"_s);
    signIn(u"reclaimSignInButton"_s, u"reclaimSignInMessage"_s);
}

void Journey::publish() {
    WindowDriver::click(u"nextButton"_s);
    WindowDriver::waitUntil([] { return WindowDriver::find(u"checkAgainButton"_s) != nullptr; }, "the checks start");
    WindowDriver::click(u"nextButton"_s);
    WindowDriver::waitUntil(
        [] {
            const auto *days = WindowDriver::find(u"whatIfThresholdSpinBox"_s);
            return days && days->isEnabled();
        },
        "the first rule can be turned");
    WindowDriver::type(u"whatIfThresholdSpinBox"_s, u"45"_s);
    WindowDriver::click(u"nextButton"_s);
    m_dialogs->answer(u"publish"_s, u"publish"_s);
    WindowDriver::click(u"publishButton"_s);
    // The next button comes back as "Open the profile".
    WindowDriver::click(u"nextButton"_s);
}

void Journey::turnThroughRelatedLists() const {
    auto *related = m_session->window().findChild<RelatedLists *>();
    ASSERT_NE(related, nullptr);
    auto *tabs = related->findChild<QTabBar *>(u"relatedTabBar"_s);
    ASSERT_EQ(tabs->count(), 11);
    m_session->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_session->window()));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    for (int i = 0; i < tabs->count(); ++i) {
        ListPage *list = nullptr;
        WindowDriver::waitUntil(
            [&] {
                const auto pages = related->findChildren<ListPage *>();
                const auto shown =
                    std::find_if(pages.begin(), pages.end(), [](const auto *page) { return page->isVisible(); });
                list = shown == pages.end() ? nullptr : *shown;
                return list && !list->model()->isFirstLoad() && tabs->currentIndex() == i;
            },
            qPrintable(tabs->tabText(i) + u" opens"_s));
        ASSERT_NE(list, nullptr);
        const auto all = [list] { return list->model()->totals().all; };
        WindowDriver::waitUntil([&] { return tabs->accessibleTabName(i).endsWith(u", %1"_s.arg(all())); },
                                qPrintable(tabs->tabText(i) + u" counts what its list shows"_s));
        if (tabs->tabText(i) == u"Software Subscriptions") {
            EXPECT_EQ(all(), m_simulator.get(u"/account"_s).value(u"team_members"_s).toInt());
        }
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    EXPECT_EQ(tabs->currentIndex(), 0) << "once around";
}

void Journey::verifyAuditLog() const {
    openPage(u"audit"_s);
    WindowDriver::click(u"audit.verifyButton"_s);
    WindowDriver::waitUntil([this] { return WindowDriver::words(&m_session->window()).contains(u"entries holds."_s); },
                            "the audit log is proved");
}

void Journey::openPage(const QString &id) const {
    auto *navigation = m_session->window().findChild<Navigation *>();
    ASSERT_NE(navigation, nullptr);
    const auto found = navigation->model()->match(navigation->model()->index(0, 0), Navigation::IdRole, id, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_FALSE(found.isEmpty()) << id.toStdString();
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualRect(found.first()).center());
    ASSERT_NE(m_session->window().page(id), nullptr);
}

int Journey::findPerson(ListPage *list, const QString &email) const {
    auto *search = list->head()->search();
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, email);
    int row = -1;
    WindowDriver::waitUntil(
        [&] {
            row = -1;
            for (int at = 0; at < list->model()->rowCount(); ++at) {
                const Record *record = list->model()->recordAt(at);
                if (record && record->payload.value<RemovalCandidate>().userPrincipalName == email)
                    row = at;
            }
            return list->model()->totals().shown == 1 && row >= 0;
        },
        "the list shows one person");
    return row;
}

void Journey::approve(ListPage *list, const QString &email) const {
    const int row = findPerson(list, email);
    const auto box = list->view()->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, {}, box.center());
    ASSERT_EQ(list->model()->selection().count(), 1);
    list->window()->activateWindow();
    list->view()->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(list->window()));
    QTest::keyClick(list->view(), Qt::Key_Return, Qt::ControlModifier);
    WindowDriver::waitUntil([list] { return list->model()->totals().facets.value(u"approved"_s) == 1; },
                            "the approval is stored");
    QTest::keyClick(list->view(), Qt::Key_Z, Qt::ControlModifier);
    WindowDriver::waitUntil([list] { return list->model()->totals().facets.value(u"approved"_s) == 0; },
                            "the approval is taken back");
    QTest::keyClick(list->view(), Qt::Key_Return, Qt::ControlModifier);
    WindowDriver::waitUntil([list] { return list->model()->totals().facets.value(u"approved"_s) == 1; },
                            "the approval is stored again");
    QTest::keyClick(list->view(), Qt::Key_Escape);
}

void Journey::change(const QString &finished) const {
    WindowDriver::waitUntil(
        [] {
            const auto *people = WindowDriver::find<QTreeWidget>(u"planPeopleView"_s);
            return people && people->topLevelItemCount() == 2;
        },
        "the plan shows both people");
    EXPECT_EQ(WindowDriver::find<QPushButton>(u"actButton"_s)->text(), u"Close"_s) << "a dry run is chosen at first";
    WindowDriver::click(u"changeRadioButton"_s);
    WindowDriver::click(u"actButton"_s);
    WindowDriver::waitUntil(
        [&] {
            const auto *close = WindowDriver::find<QPushButton>(u"closeButton"_s);
            return close && close->text() == finished && WindowDriver::find(u"runStepsView"_s);
        },
        "the run ends");
}

QList<qint64> Journey::written() const {
    QList<qint64> people;
    for (const auto &method : {u"POST"_s, u"DELETE"_s, u"PATCH"_s}) {
        for (const QJsonObject &request : m_simulator.requests(method))
            EXPECT_FALSE(request.value(u"path"_s).toString().startsWith(u"/api/"_s));
    }
    for (const QJsonObject &request : m_simulator.requests(u"PUT"_s)) {
        EXPECT_EQ(request.value(u"status"_s).toInt(), 200);
        const QString path = request.value(u"path"_s).toString();
        people.append(path.section(u'/', 4, 4).section(u'.', 0, 0).toLongLong());
    }
    return people;
}

class JourneyWithoutKeychain : public Journey {
protected:
    QString credentials() const override { return u"keychain"_s; }
};

} // namespace

TEST_F(JourneyWithoutKeychain, SaysSoAndKeepsTheSignInForThisRun) {
    describeAccount();
    WindowDriver::click(u"signInButton"_s);
    waitForWords(u"signInMessage"_s, u"This desktop has no keychain service. No secret was written anywhere."_s);
    EXPECT_FALSE(WindowDriver::find(u"nextButton"_s)->isEnabled());
    WindowDriver::click(u"thisRunOnlyCheckBox"_s);
    signIn(u"signInButton"_s, u"signInMessage"_s);
    EXPECT_TRUE(WindowDriver::find(u"nextButton"_s)->isEnabled());
}

TEST_F(Journey, ConnectsPublishesReclaimsAndGivesBack) {
    connectAccount();
    EXPECT_TRUE(m_simulator.requests(u"PUT"_s).isEmpty());
    publish();
    WindowDriver::waitUntil([] { return WindowDriver::find<QTabBar>(u"relatedTabBar"_s) != nullptr; },
                            "the profile's record opens");
    EXPECT_TRUE(m_simulator.requests(u"PUT"_s).isEmpty()) << "setting up writes nothing";
    const auto rules = waitFor(m_workspace->rules().list(std::nullopt));
    ASSERT_TRUE(isOk(rules));
    ASSERT_EQ(rules->size(), 1U) << "publishing takes the rule of the set-up";
    EXPECT_EQ(rules->front().thresholdDays, 45);
    turnThroughRelatedLists();

    const QJsonArray idle = m_simulator.get(u"/kinds/idle"_s).value(u"people"_s).toArray();
    ASSERT_GE(idle.size(), 2);
    const QList<QJsonObject> chosen{idle.first().toObject(), idle.last().toObject()};
    openPage(u"candidates"_s);
    // The record of the profile has a list of the same name, which does not show now.
    auto *list = WindowDriver::find<ListPage>(u"candidates"_s);
    ASSERT_NE(list, nullptr);
    for (const QJsonObject &person : chosen)
        approve(list, person.value(u"email"_s).toString());

    EXPECT_TRUE(written().isEmpty()) << "an approval reaches nobody";
    WindowDriver::click(u"candidates.reclaimButton"_s);
    change(u"Close"_s);
    const QList<qint64> ids{chosen.first().value(u"id"_s).toInteger(), chosen.last().value(u"id"_s).toInteger()};
    auto reclaimed = written();
    std::sort(reclaimed.begin(), reclaimed.end());
    auto expected = ids;
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(reclaimed, expected) << "one update for each person and none for anybody else";
    for (const qint64 id : ids)
        EXPECT_FALSE(m_simulator.person(id).value(u"paid"_s).toBool());

    WindowDriver::click(u"undoAllButton"_s);
    change(u"Close"_s);
    for (const QJsonObject &before : chosen) {
        const QJsonObject now = m_simulator.person(before.value(u"id"_s).toInteger());
        for (const auto &field : {u"role"_s, u"role_type"_s, u"custom_role_id"_s, u"suspended"_s, u"paid"_s,
                                  u"default_group_id"_s, u"group_ids"_s, u"alias"_s})
            EXPECT_EQ(now.value(field), before.value(field)) << field.toStdString();
    }
    const auto runs = waitFor(m_workspace->reclaims().runs(std::nullopt));
    ASSERT_TRUE(isOk(runs));
    ASSERT_EQ(runs->size(), 2u);
    WindowDriver::click(u"closeButton"_s);
    verifyAuditLog();
}

} // namespace seatkeeper::test
