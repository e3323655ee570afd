#include "gui/Rendering.h"
#include "gui/WorkspaceFixture.h"
#include "gui/pages/imports/ImportFileBox.h"
#include "gui/pages/imports/TeamImportDialog.h"
#include "gui/pages/profiles/ProfilesPage.h"
#include "gui/pages/roster/MendRowDialog.h"
#include "gui/pages/roster/RosterErrorsDialog.h"
#include "gui/pages/roster/RosterImportDialog.h"
#include "gui/pages/roster/RosterPage.h"
#include "gui/pages/subscriptions/SubscriptionsList.h"
#include "gui/pages/subscriptions/SubscriptionsPage.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/MessageArea.h"
#include "services/Leaks.h"
#include "services/Profiles.h"
#include "services/Subscriptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

const QByteArray rosterBytes = "Mail;Full Name;Boss;Kst;State\n"
                               "bob@acme.example;Bob Moog;Grace Hopper;CC-7;T-9\n"
                               "max@acme.example;Max Born;Grace Hopper;CC-8;Active\n"
                               "nobody;No Body;;;Active\n";

class ImportDialogsTest : public WorkspaceFixture {
protected:
    template <typename T>
    static T *find(QWidget *in, const QString &name) {
        auto *found = in->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void type(QWidget *in, const QString &name, const QString &text) {
        auto *edit = find<QLineEdit>(in, name);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void chooseFile(QWidget *dialog, const QString &path) {
        m_dialogs.answer(u"importFile"_s, path);
        QTest::mouseClick(find<QPushButton>(dialog, u"chooseButton"_s), Qt::LeftButton);
    }
    //! Chooses an entry of a combo box as a person does.
    static void choose(QWidget *in, const QString &name, const QVariant &data) {
        auto *box = find<QComboBox>(in, name);
        const int index = box->findData(data);
        ASSERT_GE(index, 0) << name.toStdString();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static bool canImport(QWidget *dialog) { return find<QPushButton>(dialog, u"importButton"_s)->isEnabled(); }
    static QString resultOf(QWidget *dialog) { return find<FieldMessage>(dialog, u"resultMessage"_s)->text(); }
    qint64 leavers() {
        const auto totals = waitFor(m_workspace->leaks().totals({}));
        return totals ? totals->facets.value(u"leaver"_s) : -1;
    }
};

} // namespace

TEST_F(ImportDialogsTest, ARosterIsReadAsThePersonSaysAndTakenOnlyThen) {
    importTeam();
    auto *dialog = new RosterImportDialog(*m_context, nullptr);
    QSignalSpy imported(dialog, &RosterImportDialog::imported);
    dialog->open();
    EXPECT_FALSE(canImport(dialog));
    chooseFile(dialog, write(u"roster.csv"_s, rosterBytes));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canImport(dialog); }));
    EXPECT_TRUE(find<QComboBox>(dialog, u"separatorComboBox"_s)->itemText(0).contains(u"Semicolon"_s));
    EXPECT_EQ(find<QComboBox>(dialog, u"column_email"_s)->currentData().toInt(), 0);
    EXPECT_EQ(find<QComboBox>(dialog, u"column_employment"_s)->currentData().toInt(), -1) << "State is not guessed";

    choose(dialog, u"column_employment"_s, 4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->findChild<QComboBox *>(u"meaning_t9"_s) != nullptr; }));
    choose(dialog, u"meaning_t9"_s, employmentName(Employment::Left));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return canImport(dialog) && resultOf(dialog).contains(u"1 paid seat belongs"_s);
    })) << resultOf(dialog).toStdString();
    EXPECT_TRUE(find<FieldMessage>(dialog, u"problemsMessage"_s)->text().contains(u"Line 4"_s));
    EXPECT_EQ(leavers(), 0) << "nothing is taken before the button";
    QTest::mouseClick(find<QPushButton>(dialog, u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }));
    EXPECT_EQ(leavers(), 1);
}

TEST_F(ImportDialogsTest, AFileThatIsNoneIsRefusedInWords) {
    auto *dialog = new RosterImportDialog(*m_context, nullptr);
    dialog->open();
    chooseFile(dialog, write(u"book.xlsx"_s, "PK\x03\x04 and so on"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return resultOf(dialog).contains(u"spreadsheet"_s); }));
    EXPECT_FALSE(canImport(dialog));
    chooseFile(dialog, write(u"names.csv"_s, "a,b\n1,2\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return resultOf(dialog).contains(u"e-mail address"_s); }));
    EXPECT_FALSE(canImport(dialog));
    dialog->reject();
}

TEST_F(ImportDialogsTest, BadRowsAreShownAndMended) {
    importTeam();
    Roster::Source source;
    source.path = write(u"roster.csv"_s, "email,name,status\nnobody,Bob Moog,left\nmax@acme.example,Max,active\n");
    ASSERT_TRUE(isOk(waitFor(m_workspace->roster().import(source).result)));
    SubscriptionsPage page(*m_context);
    page.show();
    page.list()->rosterRequested();
    ASSERT_NE(page.roster(), nullptr);
    EXPECT_EQ(page.currentWidget(), page.roster());
    auto *messages = page.roster()->list()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !messages->bars().isEmpty(); }));
    const auto bars = messages->bars();
    const auto acts = bars.first()->message().actions;
    acts.first().run();
    auto *errors = page.findChild<RosterErrorsDialog *>();
    ASSERT_NE(errors, nullptr);
    auto *list = errors->findChild<ListPage *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->totals().shown == 1; }));
    selectAll(list);
    for (const Command &command : list->spec().commands) {
        if (command.id == u"rosterErrors.mend")
            command.run(list->target());
    }
    auto *mend = errors->findChild<MendRowDialog *>();
    ASSERT_NE(mend, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLineEdit>(mend, u"field_name"_s)->text() == u"Bob Moog"_s; }));
    auto *save = find<QPushButton>(mend, u"saveButton"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
    EXPECT_TRUE(mend->isVisible()) << "no address, no person";
    // Return takes the person.
    type(mend, u"field_email"_s, u"bob@acme.example"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return leavers() == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages->bars().isEmpty(); }));
}

TEST_F(ImportDialogsTest, ATeamExportBecomesAProfile) {
    auto *dialog = new TeamImportDialog(*m_context, std::nullopt, nullptr);
    QSignalSpy imported(dialog, &TeamImportDialog::imported);
    dialog->open();
    EXPECT_FALSE(canImport(dialog));
    type(dialog, u"nameEdit"_s, u"Acme"_s);
    type(dialog, u"urlEdit"_s, u"acme"_s);
    chooseFile(dialog,
               write(u"team.csv"_s, teamHeader() + teamRows() + member("9", "Lea", "lea@acme.example", "Teamleitung")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canImport(dialog); })) << resultOf(dialog).toStdString();
    EXPECT_TRUE(resultOf(dialog).contains(u"nobody knows"_s));
    choose(dialog, u"meaning_Teamleitung"_s, seatKindName(SeatKind::Agent));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canImport(dialog) && !resultOf(dialog).contains(u"nobody knows"_s); }));
    EXPECT_TRUE(waitFor(m_workspace->profiles().list())->empty());
    QTest::mouseClick(find<QPushButton>(dialog, u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }));
    const auto totals = waitFor(m_workspace->subscriptions().totals({}));
    ASSERT_TRUE(isOk(totals));
    EXPECT_EQ(totals->all, 9);
    EXPECT_EQ(totals->seats, 8);
}

TEST_F(ImportDialogsTest, AListThatShrankNeedsAWordAndABadRowIsNamed) {
    const ProfileId id = importTeam();
    const auto profile = waitFor(m_workspace->profiles().get(id));
    ASSERT_TRUE(isOk(profile));
    auto *dialog = new TeamImportDialog(*m_context, *profile, nullptr);
    dialog->open();
    chooseFile(dialog, write(u"small.csv"_s, teamHeader() + member("1", "Ada", "ada@acme.example")));
    auto *accept = find<QCheckBox>(dialog, u"acceptShrinkCheckBox"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isVisible(); }));
    EXPECT_FALSE(canImport(dialog));
    QTest::mouseClick(accept, Qt::LeftButton, {}, QPoint(8, accept->height() / 2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canImport(dialog); }));
    chooseFile(dialog, write(u"bad.csv"_s, teamHeader() + teamRows() +
                                               member("10", "Zoe", "zoe@acme.example", "Agent", "20.11.2026")));
    auto *problems = find<FieldMessage>(dialog, u"problemsMessage"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problems->text().contains(u"Line 10"_s); }));
    EXPECT_TRUE(problems->text().contains(u"20.11.2026"_s));
    EXPECT_FALSE(canImport(dialog));
    dialog->reject();
}

TEST_F(ImportDialogsTest, TheStartPageOffersTheExport) {
    ProfilesPage page(*m_context, false);
    page.show();
    auto *button = find<QPushButton>(&page, u"importTeamButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = page.findChild<TeamImportDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(ImportDialogsTest, RosterImportLooksAsDrawn) {
    importTeam();
    const QString path = write(u"roster.csv"_s, rosterBytes);
    renderEverywhere(
        u"roster-import"_s, {720, 760},
        [this, path]() -> QWidget * {
            auto *dialog = new RosterImportDialog(*m_context, nullptr);
            dialog->show();
            chooseFile(dialog, path);
            EXPECT_TRUE(QTest::qWaitFor([&] { return canImport(dialog); }));
            choose(dialog, u"column_employment"_s, 4);
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return canImport(dialog) && dialog->findChild<QComboBox *>(u"meaning_t9"_s) != nullptr; }));
            return dialog;
        },
        [](QWidget *dialog) {
            expectTextFits(dialog);
            expectAccessibleNames(dialog);
        });
}

TEST_F(ImportDialogsTest, TeamImportLooksAsDrawn) {
    const QString path =
        write(u"team.csv"_s, teamHeader() + teamRows() + member("9", "Lea", "lea@acme.example", "Teamleitung"));
    renderEverywhere(
        u"team-import"_s, {720, 680},
        [this, path]() -> QWidget * {
            auto *dialog = new TeamImportDialog(*m_context, std::nullopt, nullptr);
            dialog->show();
            type(dialog, u"nameEdit"_s, u"Acme"_s);
            type(dialog, u"urlEdit"_s, u"acme.zendesk.com"_s);
            chooseFile(dialog, path);
            EXPECT_TRUE(QTest::qWaitFor([&] { return canImport(dialog); }));
            return dialog;
        },
        [](QWidget *dialog) {
            expectTextFits(dialog);
            expectAccessibleNames(dialog);
        });
}

TEST_F(ImportDialogsTest, TheRosterLooksAsDrawn) {
    importTeam();
    Roster::Source source;
    source.path = write(u"roster.csv"_s, "email,name,manager,cost center,status\nbob@acme.example,Bob Moog,Grace "
                                         "Hopper,CC-7,terminated\nmax@acme.example,Max Born,Grace Hopper,CC-8,active\n"
                                         "zoe@acme.example,Zoe,,CC-8,on leave\nx,y,z,,\n");
    ASSERT_TRUE(isOk(waitFor(m_workspace->roster().import(source).result)));
    renderEverywhere(
        u"roster"_s, {1280, 800},
        [this]() -> QWidget * {
            auto *page = new RosterPage(*m_context);
            page->show();
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return !page->list()->model()->isFirstLoad() && !page->list()->messages()->bars().isEmpty(); }));
            return page;
        },
        [](QWidget *page) {
            expectTextFits(page);
            expectAccessibleNames(page);
        });
}
