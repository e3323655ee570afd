#include "gui/pages/rules/RuleDialog.h"
#include "domain/ConditionRows.h"
#include "gui/Rendering.h"
#include "gui/commands/CommandAction.h"
#include "gui/listpage/ListPage.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/rules/ConditionEditor.h"
#include "gui/pages/rules/ConditionRowEditor.h"
#include "gui/pages/rules/RulePreview.h"
#include "gui/pages/rules/RulesList.h"
#include "gui/text/Format.h"
#include "gui/widgets/FieldMessage.h"
#include "services/Rules.h"
#include "services/WhatIfs.h"
#include "services/wording/RuleText.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class RuleDialogTest : public DemoPages {
protected:
    void TearDown() override {
        const auto rules = waitFor(workspace().rules().list(std::nullopt));
        ASSERT_TRUE(isOk(rules));
        for (const ReclamationRule &rule : *rules) {
            if (rule.name.startsWith(u"Test")) {
                EXPECT_TRUE(isOk(waitFor(workspace().rules().remove(rule.id))));
            }
        }
    }
    static ReclamationRule fresh(const QString &name = u"Test rule"_s) {
        ReclamationRule rule;
        rule.profile = profile();
        rule.name = name;
        rule.priority = 500;
        return rule;
    }
    RuleDialog *open(const ReclamationRule &rule) {
        auto *dialog = new RuleDialog(context(), rule, nullptr);
        dialog->open();
        settle(dialog);
        return dialog;
    }
    static void settle(RuleDialog *dialog) {
        waitUntil([&] { return !dialog->preview().isAsking(); }, "the saved data answer");
        EXPECT_TRUE(dialog->preview().isCurrent());
    }
    //! Closes a dialog in which nothing is worth keeping.
    void giveUp(const QPointer<RuleDialog> &dialog) {
        if (dialog->isModified())
            dialogs().answer(u"discard_rule"_s, u"discard"_s);
        dialog->reject();
        waitUntil([&] { return dialog.isNull(); }, "the dialog goes away");
    }
    template <typename T>
    static T *part(const QWidget *root, const QString &name) {
        auto *found = root->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static QPushButton *saveButton(const QWidget *dialog) { return part<QPushButton>(dialog, u"saveButton"_s); }
    static FieldMessage *message(const QWidget *dialog, const QString &key) {
        return part<FieldMessage>(dialog, key + u"Message"_s);
    }
    static ConditionEditor *condition(const QWidget *dialog) {
        return part<ConditionEditor>(dialog, u"conditionEditor"_s);
    }
    static void toggleText(const QWidget *dialog) { part<QPushButton>(dialog, u"conditionModeButton"_s)->click(); }
    static void type(QWidget *dialog, const QString &field, const QString &text) {
        auto *edit = part<QLineEdit>(dialog, field);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    //! Walks with the Tab key until @p name has the focus.
    static bool tabTo(const QWidget *dialog, const QString &name) {
        constexpr int most = 80;
        for (int i = 0; i < most; ++i) {
            if (dialog->focusWidget() && dialog->focusWidget()->objectName() == name)
                return true;
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        return false;
    }
    static bool says(const QWidget *dialog, const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    std::optional<ReclamationRule> stored(const QString &name) {
        const auto found = waitFor(workspace().rules().find(name));
        return found ? std::optional(*found) : std::nullopt;
    }
};

} // namespace

TEST_F(RuleDialogTest, ANewRuleIsWrittenByTheKeyboardAlone) {
    QPointer<RuleDialog> dialog = open(fresh({}));
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    ASSERT_EQ(dialog->focusWidget()->objectName(), u"nameEdit"_s) << "one starts with the name";
    QTest::keyClicks(dialog->focusWidget(), u"Test admins"_s);
    ASSERT_TRUE(tabTo(dialog, u"addConditionButton"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    ASSERT_EQ(condition(dialog)->rows().size(), 1U);
    EXPECT_EQ(dialog->focusWidget()->objectName(), u"fieldComboBox"_s) << "the new row has the focus";
    EXPECT_FALSE(saveButton(dialog)->isEnabled()) << "the row has no value";
    EXPECT_TRUE(says(dialog, condition(dialog)->missing()));
    const ConditionRowEditor *row = condition(dialog)->rows().front();
    waitUntil([&] { return row->findChild<QComboBox *>(u"valueComboBox"_s) != nullptr; }, "the roles are offered");
    ASSERT_TRUE(tabTo(dialog, u"valueComboBox"_s)) << "a new row lies on the way of the Tab key";
    QTest::keyClicks(dialog->focusWidget(), u"Administrator"_s);
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    EXPECT_EQ(condition(dialog)->condition(), u"role = admin"_s) << "words are shown, the value is kept";
    settle(dialog);
    ASSERT_TRUE(saveButton(dialog)->isEnabled());
    expectTextFits(dialog);
    expectAccessibleNames(dialog);
    picture(u"rule-dialog"_s, *dialog);
    QTest::keyClick(part<QLineEdit>(dialog, u"nameEdit"_s), Qt::Key_Return);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes after saving");
    const auto rule = stored(u"Test admins"_s);
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->condition, u"role = admin"_s);
    EXPECT_EQ(rule->profile, profile());
}

TEST_F(RuleDialogTest, ConditionRowsBecomeTextAndComeBack) {
    ReclamationRule rule = fresh();
    rule.condition = u"role=agent and tag ~ vip"_s;
    QPointer<RuleDialog> dialog = open(rule);
    ConditionEditor *editor = condition(dialog);
    EXPECT_FALSE(editor->isText());
    ASSERT_EQ(editor->rows().size(), 2U);
    EXPECT_EQ(editor->condition(), rule.condition) << "looking at it does not rewrite it";
    EXPECT_FALSE(dialog->isModified());

    part<QPushButton>(dialog, u"addConditionButton"_s)->click();
    EXPECT_FALSE(editor->missing().isEmpty());
    toggleText(dialog);
    EXPECT_TRUE(editor->isText());
    EXPECT_EQ(editor->condition(), u"role = agent and tag ~ vip"_s);
    toggleText(dialog);
    ASSERT_EQ(editor->rows().size(), 3U) << "the row without a value is still there";
    part<QPushButton>(editor->rows().back(), u"removeConditionButton"_s)->click();
    ASSERT_EQ(editor->rows().size(), 2U);

    toggleText(dialog);
    type(dialog, u"conditionEdit"_s, u"suspended = true or lastLogin > 90d"_s);
    toggleText(dialog);
    ASSERT_EQ(editor->rows().size(), 2U);
    EXPECT_EQ(editor->rows().front()->row(), (ConditionRow{WhereField::Suspended, ConditionOp::Is, u"yes"_s}));
    EXPECT_EQ(editor->rows().back()->row(), (ConditionRow{WhereField::LastLogin, ConditionOp::LongerAgo, u"90"_s}));
    EXPECT_EQ(part<QSpinBox>(editor->rows().back(), u"valueSpinBox"_s)->value(), 90);
    auto *join = part<QComboBox>(dialog, u"joinComboBox"_s);
    EXPECT_EQ(join->currentData().toInt(), static_cast<int>(ConditionRows::Join::Any));
    join->setCurrentIndex(join->findData(static_cast<int>(ConditionRows::Join::All)));
    part<QSpinBox>(editor->rows().back(), u"valueSpinBox"_s)->setValue(120);
    EXPECT_EQ(editor->condition(), u"suspended = yes and lastLogin > 120d"_s);
    EXPECT_TRUE(part<QLabel>(dialog, u"conditionResult"_s)->text().contains(editor->condition()));
    giveUp(dialog);
}

TEST_F(RuleDialogTest, AFieldChangesOperatorAndValueEditor) {
    ReclamationRule rule = fresh();
    rule.condition = u"email ~ partner"_s;
    QPointer<RuleDialog> dialog = open(rule);
    ConditionRowEditor *row = condition(dialog)->rows().front();
    auto *field = part<QComboBox>(row, u"fieldComboBox"_s);
    auto *op = part<QComboBox>(row, u"opComboBox"_s);
    EXPECT_EQ(part<QLineEdit>(row, u"valueEdit"_s)->text(), u"partner"_s);
    op->setCurrentIndex(op->findData(static_cast<int>(ConditionOp::Empty)));
    EXPECT_EQ(row->findChild<QLineEdit *>(u"valueEdit"_s), nullptr) << "nothing to type";
    EXPECT_EQ(condition(dialog)->condition(), u"email = none"_s);
    op->setCurrentIndex(op->findData(static_cast<int>(ConditionOp::Contains)));
    EXPECT_EQ(part<QLineEdit>(row, u"valueEdit"_s)->text(), u"partner"_s) << "what was typed is still there";
    field->setCurrentIndex(field->findData(static_cast<int>(WhereField::Shared)));
    part<QComboBox>(row, u"valueComboBox"_s)->setCurrentIndex(1);
    EXPECT_EQ(condition(dialog)->condition(), u"shared = no"_s);
    field->setCurrentIndex(field->findData(static_cast<int>(WhereField::Assigned)));
    op->setCurrentIndex(op->findData(static_cast<int>(ConditionOp::Before)));
    EXPECT_NE(row->findChild<QWidget *>(u"valueDateEdit"_s), nullptr);
    field->setCurrentIndex(field->findData(static_cast<int>(WhereField::Group)));
    waitUntil([&] { return row->findChild<QComboBox *>(u"valueComboBox"_s) != nullptr; }, "the groups are offered");
    auto *group = part<QComboBox>(row, u"valueComboBox"_s);
    ASSERT_GT(group->count(), 0);
    EXPECT_NE(group->itemText(0), group->itemData(0).toString()) << "a group is called by its name";
    group->setCurrentIndex(0);
    EXPECT_EQ(row->row().value, group->itemData(0).toString());
    giveUp(dialog);
}

TEST_F(RuleDialogTest, AConditionThatIsTooRichForRowsStaysText) {
    ReclamationRule rule = fresh();
    rule.condition = u"(role = agent or role = admin) and tag = vip"_s;
    QPointer<RuleDialog> dialog = open(rule);
    ConditionEditor *editor = condition(dialog);
    EXPECT_TRUE(editor->isText());
    auto *message = part<FieldMessage>(dialog, u"conditionTextMessage"_s);
    EXPECT_FALSE(message->text().isEmpty()) << "the person is told why";
    toggleText(dialog);
    EXPECT_TRUE(editor->isText());
    EXPECT_EQ(editor->condition(), rule.condition);
    EXPECT_FALSE(dialog->isModified());

    type(dialog, u"conditionEdit"_s, u"colour = red"_s);
    auto *wrong = RuleDialogTest::message(dialog, u"condition"_s);
    EXPECT_EQ(wrong->tone(), Tone::Danger);
    EXPECT_TRUE(wrong->text().contains(u"colour"_s)) << wrong->text().toStdString();
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    toggleText(dialog);
    EXPECT_TRUE(editor->isText()) << "what cannot be read is not thrown away";
    type(dialog, u"conditionEdit"_s, u"role = agent"_s);
    EXPECT_TRUE(saveButton(dialog)->isEnabled());
    toggleText(dialog);
    ASSERT_EQ(editor->rows().size(), 1U);
    part<QPushButton>(editor->rows().front(), u"removeConditionButton"_s)->click();
    EXPECT_EQ(editor->condition(), QString()) << "the rich one does not come back";
    giveUp(dialog);
}

TEST_F(RuleDialogTest, AThresholdOfZeroAndAnEmptyNameCloseSavingWithASentence) {
    QPointer<RuleDialog> dialog = open(fresh());
    ASSERT_TRUE(saveButton(dialog)->isEnabled());
    part<QSpinBox>(dialog, u"thresholdSpinBox"_s)->setValue(0);
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    EXPECT_EQ(message(dialog, u"threshold"_s)->tone(), Tone::Danger);
    EXPECT_TRUE(says(dialog, u"With 0 everybody would be proposed"_s));
    part<QPushButton>(dialog, u"preset90"_s)->click();
    EXPECT_EQ(part<QSpinBox>(dialog, u"thresholdSpinBox"_s)->value(), 90);
    EXPECT_NE(message(dialog, u"threshold"_s)->tone(), Tone::Danger);
    EXPECT_TRUE(saveButton(dialog)->isEnabled());

    part<QLineEdit>(dialog, u"nameEdit"_s)->clear();
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    const QString needed = RuleText::remark({RuleProblem::NameMissing, u"name"_s, {}});
    EXPECT_EQ(message(dialog, u"name"_s)->text(), needed);
    part<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Test rule"_s);
    for (const SignalKind kind : allSignals)
        part<QCheckBox>(dialog, u"signal-"_s + signalName(kind))->setChecked(false);
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    EXPECT_EQ(message(dialog, u"signals"_s)->tone(), Tone::Danger);
    giveUp(dialog);
}

TEST_F(RuleDialogTest, AConditionThatMatchesEverybodyIsNamedBeforeSaving) {
    QPointer<RuleDialog> dialog = open(fresh());
    toggleText(dialog);
    type(dialog, u"conditionEdit"_s, u"role = agent or role = admin"_s);
    // At once, before the typing rested: saving waits for the answer.
    dialogs().cancel(u"rule_matches_everybody"_s);
    saveButton(dialog)->click();
    waitUntil([&] { return dialogs().asked.id == u"rule_matches_everybody"; }, "saving asks");
    auto *said = message(dialog, u"condition"_s);
    EXPECT_EQ(said->tone(), Tone::Warn);
    EXPECT_TRUE(dialogs().asked.text.contains(said->text())) << said->text().toStdString();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(stored(u"Test rule"_s)) << "nothing was saved";

    dialogs().answer(u"rule_matches_everybody"_s, u"save"_s);
    saveButton(dialog)->click();
    waitUntil([&] { return dialog.isNull(); }, "saved all the same");
    EXPECT_TRUE(stored(u"Test rule"_s));
}

TEST_F(RuleDialogTest, APatternThatNeverMatchesAndUnknownPeopleAreNamed) {
    ReclamationRule rule = fresh();
    rule.condition = u"role = agent and email ~ nowhere.invalid"_s;
    rule.protectedPeople = {u"ghost@nowhere.invalid"_s};
    QPointer<RuleDialog> dialog = open(rule);
    EXPECT_EQ(message(dialog, u"condition"_s)->tone(), Tone::Warn);
    EXPECT_TRUE(message(dialog, u"condition"_s)->text().contains(u"nowhere.invalid"_s));
    EXPECT_TRUE(message(dialog, u"protected"_s)->text().contains(u"ghost@nowhere.invalid"_s));
    EXPECT_TRUE(saveButton(dialog)->isEnabled()) << "a warning closes nothing";
    giveUp(dialog);
}

TEST_F(RuleDialogTest, TheNumbersAreThoseOfTheWhatIf) {
    const auto rules = waitFor(workspace().rules().list(profile()));
    ASSERT_TRUE(isOk(rules));
    ASSERT_FALSE(rules->empty());
    QPointer<RuleDialog> dialog = open(rules->front());
    const auto expectNumbersOf = [&](const ReclamationRule &asked) {
        settle(dialog);
        WhatIfs::Request request;
        request.asked = asked;
        const auto basis = waitFor(workspace().whatIfs().load(request).result);
        ASSERT_TRUE(isOk(basis));
        const auto answer = (*basis)->whatIf.curve(WhatIfSettings::of(asked)).at(asked.thresholdDays);
        const auto shown = [&](const QString &name) { return part<QLabel>(dialog, name)->text(); };
        EXPECT_EQ(shown(u"candidatesNowLabel"_s), Format::number(answer.candidatesNow));
        EXPECT_EQ(shown(u"candidatesLabel"_s), Format::number(answer.candidates));
        if (answer.savings) {
            EXPECT_EQ(shown(u"savingsLabel"_s), Format::money(answer.savings->minor, answer.savings->currency));
        }
        EXPECT_EQ(dialog->preview().model().answer(), answer);
    };
    ReclamationRule asked = rules->front();
    expectNumbersOf(asked);
    const qint64 before = dialog->preview().model().answer().candidates;
    ASSERT_GT(before, 0) << "the demo has idle people";

    settle(dialog);
    asked.thresholdDays = 15;
    part<QSpinBox>(dialog, u"thresholdSpinBox"_s)->setValue(asked.thresholdDays);
    EXPECT_TRUE(dialog->preview().isCurrent()) << "days need no look at the saved data";
    expectNumbersOf(asked);
    EXPECT_GE(dialog->preview().model().answer().candidates, before);

    asked.condition = u"role = admin"_s;
    toggleText(dialog);
    part<QLineEdit>(dialog, u"conditionEdit"_s)->setText(asked.condition);
    EXPECT_FALSE(dialog->preview().isCurrent());
    expectNumbersOf(asked);
    EXPECT_LT(dialog->preview().model().answer().candidates, before);

    asked.active = false;
    part<QCheckBox>(dialog, u"activeCheckBox"_s)->setChecked(false);
    expectNumbersOf(asked);
    EXPECT_EQ(dialog->preview().model().answer().enter, 0);
    giveUp(dialog);
}

TEST_F(RuleDialogTest, ASaveThatFailsKeepsEverythingTyped) {
    ReclamationRule rule = fresh();
    rule.active = false;
    const auto saved = waitFor(workspace().rules().save(rule));
    ASSERT_TRUE(isOk(saved));
    QPointer<RuleDialog> dialog = open(*saved);
    type(dialog, u"nameEdit"_s, u"Test renamed"_s);
    runSql(u"DELETE FROM reclamation_rule WHERE id = %1"_s.arg(saved->id.value));
    settle(dialog);
    ASSERT_TRUE(saveButton(dialog)->isEnabled());
    const QString calm = u"Saving looks at the saved data again at once."_s;
    ASSERT_TRUE(says(dialog, calm));
    saveButton(dialog)->click();
    EXPECT_FALSE(saveButton(dialog)->isEnabled()) << "once is enough";
    waitUntil([&] { return dialog.isNull() || saveButton(dialog)->isEnabled(); }, "the save ends");
    ASSERT_TRUE(dialog) << "the dialog stays";
    EXPECT_FALSE(says(dialog, calm)) << "the failure stands in the foot";
    EXPECT_EQ(part<QLineEdit>(dialog, u"nameEdit"_s)->text(), u"Test renamed"_s);
    EXPECT_TRUE(dialog->isModified());
    giveUp(dialog);
}

TEST_F(RuleDialogTest, EscapeAsksBeforeSomethingIsLost) {
    QPointer<RuleDialog> dialog = open(fresh());
    part<QPlainTextEdit>(dialog, u"protectedEdit"_s)->setPlainText(u"ada@acme.example"_s);
    dialogs().cancel(u"discard_rule"_s);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    waitUntil([&] { return dialogs().asked.id == u"discard_rule"; }, "closing asks");
    // Were it to close all the same, it would have done so before what is queued now.
    bool later = false;
    QTimer::singleShot(0, dialog.data(), [&later] { later = true; });
    waitUntil([&] { return later || dialog.isNull(); }, "what waits is done");
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    part<QPlainTextEdit>(dialog, u"protectedEdit"_s)->clear();
    EXPECT_FALSE(dialog->isModified());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    waitUntil([&] { return dialog.isNull(); }, "without changes nobody is asked");
}

TEST_F(RuleDialogTest, EveryFieldIsStored) {
    const auto saved = waitFor(workspace().rules().save(fresh()));
    ASSERT_TRUE(isOk(saved));
    QPointer<RuleDialog> dialog = open(*saved);
    ReclamationRule wanted = *saved;
    wanted.name = u"Test everything"_s;
    type(dialog, u"nameEdit"_s, wanted.name);
    wanted.active = false;
    part<QCheckBox>(dialog, u"activeCheckBox"_s)->setChecked(false);
    wanted.priority = 7;
    part<QSpinBox>(dialog, u"prioritySpinBox"_s)->setValue(wanted.priority);
    part<QCheckBox>(dialog, u"allModelsCheckBox"_s)->setChecked(false);
    const auto models = [&] {
        QList<QCheckBox *> boxes;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(u"modelCheckBox-"))
                boxes.append(box);
        }
        return boxes;
    };
    waitUntil([&] { return !models().isEmpty(); }, "the models are offered");
    const auto offered = models();
    EXPECT_TRUE(offered.front()->isVisible());
    offered.front()->setChecked(true);
    wanted.models = {ModelId{offered.front()->objectName().section(u'-', 1).toLongLong()}};
    wanted.condition = u"role = agent and tag != vip"_s;
    toggleText(dialog);
    type(dialog, u"conditionEdit"_s, wanted.condition);
    wanted.protectedPeople = {u"ada@acme.example"_s, u"4711"_s};
    part<QPlainTextEdit>(dialog, u"protectedEdit"_s)->setPlainText(u" ada@acme.example \n\n4711, ADA@acme.example"_s);
    wanted.thresholdDays = 45;
    part<QSpinBox>(dialog, u"thresholdSpinBox"_s)->setValue(wanted.thresholdDays);
    wanted.graceDays = 10;
    part<QSpinBox>(dialog, u"graceSpinBox"_s)->setValue(wanted.graceDays);
    wanted.neverUsed = NeverUsedHandling::Ignore;
    part<QCheckBox>(dialog, u"neverUsedCheckBox"_s)->setChecked(false);
    wanted.countingSignals = {SignalKind::SignIn, SignalKind::TicketWork};
    part<QCheckBox>(dialog, u"signal-"_s + signalName(SignalKind::Session))->setChecked(false);
    part<QCheckBox>(dialog, u"signal-"_s + signalName(SignalKind::AuditLog))->setChecked(false);
    wanted.action = ProposedAction::EndUserSuspended;
    auto *action = part<QComboBox>(dialog, u"actionComboBox"_s);
    action->setCurrentIndex(action->findData(actionName(*wanted.action)));
    wanted.reassignOpenTickets = false;
    part<QCheckBox>(dialog, u"reassignCheckBox"_s)->setChecked(false);
    EXPECT_FALSE(part<QSpinBox>(dialog, u"notifyDaysSpinBox"_s)->isEnabled()) << "nobody is told yet";
    wanted.notifyUser = true;
    part<QCheckBox>(dialog, u"notifyCheckBox"_s)->setChecked(true);
    wanted.notifyDays = 5;
    part<QSpinBox>(dialog, u"notifyDaysSpinBox"_s)->setValue(wanted.notifyDays);
    wanted.assignmentGroup = u"Support leads"_s;
    type(dialog, u"assignmentGroupEdit"_s, wanted.assignmentGroup);
    settle(dialog);
    ASSERT_TRUE(saveButton(dialog)->isEnabled());
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes after saving");
    const auto rule = stored(wanted.name);
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->models, wanted.models);
    EXPECT_EQ(rule->condition, wanted.condition);
    EXPECT_EQ(rule->protectedPeople, wanted.protectedPeople);
    EXPECT_EQ(rule->countingSignals, wanted.countingSignals);
    EXPECT_EQ(*rule, wanted);

    dialog = open(*rule);
    EXPECT_FALSE(dialog->isModified()) << "what was stored is shown as it is";
    giveUp(dialog);
}

TEST_F(RuleDialogTest, TheListDuplicatesARule) {
    ReclamationRule rule = fresh(u"Test first"_s);
    rule.condition = u"role = admin"_s;
    const auto saved = waitFor(workspace().rules().save(rule));
    ASSERT_TRUE(isOk(saved));
    RulesList page(context(), profile(), PageHead::Kind::Page);
    show(page, {1000, 400});
    waitUntil([&] { return page.list()->model()->rowCount() >= 2; }, "the rules are there");
    page.list()->openRecord(RecordKey(saved->id));
    CommandAction *duplicate = nullptr;
    for (CommandAction *action : page.list()->commandActions()) {
        if (action->command().id == u"rules.duplicate")
            duplicate = action;
    }
    ASSERT_NE(duplicate, nullptr);
    waitUntil([&] { return duplicate->isEnabled(); }, "one rule is chosen");
    duplicate->trigger();
    QPointer<RuleDialog> dialog = page.findChild<RuleDialog *>();
    ASSERT_TRUE(dialog);
    settle(dialog);
    EXPECT_EQ(part<QLineEdit>(dialog, u"nameEdit"_s)->text(), u"Test first (copy)"_s);
    EXPECT_EQ(condition(dialog)->condition(), rule.condition);
    saveButton(dialog)->click();
    waitUntil([&] { return dialog.isNull(); }, "the copy is saved");
    const auto copy = stored(u"Test first (copy)"_s);
    ASSERT_TRUE(copy);
    EXPECT_NE(copy->id, saved->id);
    EXPECT_EQ(copy->condition, rule.condition);
}
