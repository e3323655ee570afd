#include "gui/Rendering.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/RecordModel.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/exclusions/ExclusionDialog.h"
#include "gui/pages/exclusions/ExclusionsList.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/ReasonBox.h"
#include "services/Exclusions.h"
#include "services/Subscriptions.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ExclusionPagesTest : public DemoPages {
protected:
    void TearDown() override {
        const auto rules = waitFor(workspace().exclusions().list(std::nullopt));
        ASSERT_TRUE(isOk(rules));
        for (const ExclusionRule &rule : *rules)
            EXPECT_TRUE(isOk(waitFor(workspace().exclusions().remove(rule.id))));
    }
    //! A dialog for a new rule, on the screen.
    ExclusionDialog *open(ExclusionKind kind) {
        ExclusionRule rule;
        rule.kind = kind;
        auto *dialog = new ExclusionDialog(context(), rule, nullptr);
        dialog->open();
        return dialog;
    }
    static void type(QWidget *dialog, const QString &field, const QString &text) {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QPushButton *saveButton(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"saveButton"_s); }
    static QString effect(QWidget *dialog) {
        auto *box = dialog->findChild<ReasonBox *>(u"effectBox"_s);
        return box->accessibleName() + u' ' + box->accessibleDescription();
    }
    qint64 count(const QString &where) {
        ListQuery query;
        query.profile = profile();
        query.where = where;
        const auto found = waitFor(workspace().subscriptions().list(query));
        EXPECT_TRUE(isOk(found));
        return found ? found->total : -1;
    }
};

} // namespace

TEST_F(ExclusionPagesTest, ThePreviewFollowsTheTypingAndSavingActs) {
    const qint64 agents = count(u"identifier = zendesk.agent"_s);
    ASSERT_GT(agents, 0);
    QPointer<ExclusionDialog> dialog = open(ExclusionKind::Identifier);
    EXPECT_FALSE(saveButton(dialog)->isEnabled()) << "neither pattern nor reason";
    type(dialog, u"patternEdit"_s, u"zendesk.agent"_s);
    waitUntil([&] { return effect(dialog).contains(u"Keeps %1 of"_s.arg(agents)); }, "the preview counts the agents");
    EXPECT_TRUE(effect(dialog).contains(u"estimate"_s)) << effect(dialog).toStdString();
    EXPECT_TRUE(effect(dialog).contains(u"Closes "_s)) << "the demo has open candidates among its agents";
    EXPECT_FALSE(saveButton(dialog)->isEnabled()) << "a reason is missing";
    type(dialog, u"reasonEdit"_s, u"Counted elsewhere"_s);
    ASSERT_TRUE(saveButton(dialog)->isEnabled());
    expectTextFits(dialog);
    expectAccessibleNames(dialog);
    picture(u"exclusion-dialog"_s, *dialog);
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes after saving");
    EXPECT_EQ(count(u"identifier = zendesk.agent and excluded = true"_s), agents);
}

TEST_F(ExclusionPagesTest, BadPatternsAreNamedBeforeTheyAreSaved) {
    QPointer<ExclusionDialog> dialog = open(ExclusionKind::User);
    auto *message = dialog->findChild<FieldMessage *>(u"patternMessage"_s);
    ASSERT_NE(message, nullptr);
    type(dialog, u"patternEdit"_s, u"partner.example"_s);
    EXPECT_EQ(message->tone(), Tone::Warn);
    EXPECT_TRUE(message->text().contains(u"*@partner.example"_s)) << message->text().toStdString();
    waitUntil([&] { return effect(dialog).contains(u"nobody"_s); }, "the preview finds nobody");

    dialog->findChild<QLineEdit *>(u"patternEdit"_s)->clear();
    type(dialog, u"patternEdit"_s, u"*"_s);
    EXPECT_EQ(message->tone(), Tone::Danger);
    waitUntil([&] { return effect(dialog).contains(u"everybody"_s); }, "the preview names everybody");
    type(dialog, u"reasonEdit"_s, u"A mistake"_s);
    dialogs().cancel(u"exclude_everybody"_s);
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    waitUntil([&] { return dialogs().asked.id == u"exclude_everybody"; }, "saving asks");
    EXPECT_EQ(waitFor(workspace().exclusions().list(std::nullopt))->size(), 0U) << "nothing was saved";
    dialog->reject();
    waitUntil([&] { return dialog.isNull(); }, "the dialog goes away");
}

TEST_F(ExclusionPagesTest, APastDayIsNamedAndTheListTellsWhatExpired) {
    QPointer<ExclusionDialog> dialog = open(ExclusionKind::User);
    type(dialog, u"patternEdit"_s, u"*@vendor.example"_s);
    type(dialog, u"reasonEdit"_s, u"Trial"_s);
    dialog->findChild<QCheckBox *>(u"endsCheckBox"_s)->setChecked(true);
    const QDate yesterday = context().clock->now().date().addDays(-1);
    dialog->findChild<QDateEdit *>(u"untilEdit"_s)->setDate(yesterday);
    auto *message = dialog->findChild<FieldMessage *>(u"untilMessage"_s);
    EXPECT_FALSE(message->text().isEmpty());
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes after saving");

    ExclusionRule soon;
    soon.pattern = u"4711"_s;
    soon.reason = u"On leave"_s;
    soon.owner = u"Ingrid Sørlie"_s;
    soon.until = context().clock->now().date().addDays(5);
    ASSERT_TRUE(isOk(waitFor(workspace().exclusions().save(soon))));
    ExclusionRule admins;
    admins.pattern = u"*@*"_s;
    admins.reason = u"Everybody with an address, for the picture"_s;
    ASSERT_TRUE(isOk(waitFor(workspace().exclusions().save(admins))));

    ExclusionsList page(context(), ExclusionKind::User, PageHead::Kind::Page);
    show(page, {1080, 420});
    waitUntil([&] { return page.source()->records().size() == 3; }, "the list shows the rules");
    QStringList pills;
    for (const Record &record : page.source()->records())
        pills.append(record.cells.at(1).text);
    EXPECT_TRUE(pills.contains(u"Expired"_s)) << pills.join(u", "_s).toStdString();
    EXPECT_TRUE(pills.contains(u"Ends in 5 days"_s)) << pills.join(u", "_s).toStdString();
    const auto totals = waitFor(page.source()->totals({}));
    ASSERT_TRUE(isOk(totals));
    EXPECT_FALSE(totals->sum.isEmpty()) << "what is excluded costs something";
    EXPECT_TRUE(totals->sumIsEstimate);
    Query expired;
    expired.facet = u"expired"_s;
    EXPECT_EQ(waitFor(page.source()->totals(expired))->shown, 1);
    picture(u"exclusions"_s, page);
}
