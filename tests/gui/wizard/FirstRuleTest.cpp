#include "gui/Rendering.h"
#include "gui/WorkspaceFixture.h"
#include "gui/pages/whatif/SeatsDialog.h"
#include "gui/pages/whatif/WhatIfModel.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/TileButton.h"
#include "gui/wizard/FirstRulePage.h"
#include "gui/wizard/SetupWizard.h"
#include "gui/wizard/StepList.h"
#include "services/Profiles.h"
#include "services/Rules.h"
#include "services/WhatIfs.h"
#include "services/wording/RuleText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class FirstRuleTest : public WorkspaceFixture {
protected:
    //! A draft that was left at the step.
    ProfileId makeDraft() {
        Profiles::Draft draft;
        draft.profile.displayName = u"Acme"_s;
        draft.profile.draftStep = SetupWizard::FirstRule;
        draft.alias.url = QUrl(u"https://acme.zendesk.com"_s);
        draft.alias.clientIdentifier = u"seatkeeper"_s;
        const auto saved = waitFor(m_workspace->profiles().saveDraft(draft));
        EXPECT_TRUE(isOk(saved));
        return saved ? saved->id : ProfileId();
    }
    SetupWizard *resume(ProfileId profile) {
        SetupWizard *opened = nullptr;
        SetupWizard::resume(*m_context, profile, &m_owner, [&opened](SetupWizard *wizard) { opened = wizard; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened != nullptr; })) << "the wizard opens";
        if (opened)
            waitForStep(opened, SetupWizard::FirstRule);
        return opened;
    }
    static void waitForStep(SetupWizard *wizard, SetupWizard::Step step) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return wizard->currentStep() == step; })) << "step " << step;
        if (step == SetupWizard::FirstRule) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return spin(*wizard)->isEnabled(); })) << "the rule was read";
        }
    }
    static void press(const QWidget &root, const QString &button) {
        auto *found = part<QPushButton>(root, button);
        ASSERT_TRUE(found && found->isEnabled()) << button.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void leave(const QPointer<SetupWizard> &wizard) {
        press(*wizard, u"saveAndLeaveButton"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.isNull(); })) << "the wizard is stored and goes away";
    }
    template <typename T>
    static T *part(const QWidget &root, const QString &name) {
        auto *found = root.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static QSpinBox *spin(const QWidget &root) { return part<QSpinBox>(root, u"whatIfThresholdSpinBox"_s); }
    static QString words(const QWidget &root) { return part<QLabel>(root, u"firstRuleWords"_s)->text(); }
    static QString tile(const QWidget &root, const QString &name) {
        return part<TileButton>(root, name + u"Tile"_s)->value();
    }
    std::vector<ReclamationRule> rules() {
        const auto all = waitFor(m_workspace->rules().list(std::nullopt));
        EXPECT_TRUE(isOk(all));
        return all ? *all : std::vector<ReclamationRule>();
    }
    //! The step alone, for a profile whose people are known already.
    std::unique_ptr<FirstRulePage> openPage(ProfileDraft &draft, ProfileId profile) {
        const auto stored = waitFor(m_workspace->profiles().get(profile));
        EXPECT_TRUE(isOk(stored));
        draft.profile = stored ? *stored : Profile();
        auto page = std::make_unique<FirstRulePage>(*m_context);
        page->load(draft);
        page->resize(900, 900);
        page->show();
        page->enter();
        EXPECT_FALSE(page->obstacle().isEmpty()) << "nothing is known yet";
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->obstacle().isEmpty(); })) << "the rule and the data were read";
        return page;
    }

    QWidget m_owner;
};

} // namespace

TEST_F(FirstRuleTest, ExplainsTheSliderWhileNothingWasDownloaded) {
    QPointer<SetupWizard> wizard = resume(makeDraft());
    ASSERT_TRUE(wizard);
    const auto *steps = wizard->findChild<StepList *>();
    ASSERT_NE(steps, nullptr);
    EXPECT_EQ(steps->accessibleDescription(), u"Step 6 of 7: First rule"_s);
    EXPECT_TRUE(part<QLabel>(*wizard, u"whatIfEmptyLabel"_s)->isVisible());
    EXPECT_EQ(tile(*wizard, u"candidates"_s), u"–"_s) << "no number is made up";
    EXPECT_TRUE(words(*wizard).contains(u"idle for 60 days"_s)) << words(*wizard).toStdString();
    EXPECT_TRUE(words(*wizard).contains(u"in the first 30 days"_s)) << words(*wizard).toStdString();
    EXPECT_TRUE(words(*wizard).contains(u"before a person approves"_s)) << words(*wizard).toStdString();
    expectAccessibleNames(wizard);
    expectTextFits(wizard);

    QTest::keyClick(part<QSlider>(*wizard, u"thresholdSlider"_s), Qt::Key_PageUp);
    EXPECT_EQ(spin(*wizard)->value(), 70);
    EXPECT_TRUE(words(*wizard).contains(u"idle for 70 days"_s)) << words(*wizard).toStdString();
    part<QSpinBox>(*wizard, u"whatIfGraceSpinBox"_s)->setValue(0);
    EXPECT_TRUE(words(*wizard).contains(u"from their first day"_s)) << words(*wizard).toStdString();
    part<QCheckBox>(*wizard, u"whatIfNeverUsedCheckBox"_s)->click();
    EXPECT_TRUE(words(*wizard).contains(u"such a seat is not proposed"_s)) << words(*wizard).toStdString();
    leave(wizard);
}

TEST_F(FirstRuleTest, IsKeptWithTheDraftAndResumed) {
    const ProfileId profile = makeDraft();
    QPointer<SetupWizard> wizard = resume(profile);
    ASSERT_TRUE(wizard);
    spin(*wizard)->setValue(45);
    part<QSpinBox>(*wizard, u"whatIfGraceSpinBox"_s)->setValue(14);
    part<QCheckBox>(*wizard, u"whatIfNeverUsedCheckBox"_s)->click();
    part<QCheckBox>(*wizard, u"signal-"_s + signalName(SignalKind::AuditLog))->click();
    auto *action = part<QComboBox>(*wizard, u"firstRuleActionComboBox"_s);
    action->setCurrentIndex(action->findData(actionName(ProposedAction::EndUser)));
    spin(*wizard)->setFocus();
    QTest::keyClick(spin(*wizard), Qt::Key_Return);
    waitForStep(wizard, SetupWizard::Publish);
    ASSERT_EQ(rules().size(), 1U);
    const ReclamationRule rule = rules().front();
    EXPECT_EQ(rule.profile, profile);
    EXPECT_EQ(rule.name, u"Acme: idle 45 days"_s);
    EXPECT_TRUE(rule.active);
    EXPECT_EQ(rule.thresholdDays, 45);
    EXPECT_EQ(rule.graceDays, 14);
    EXPECT_EQ(rule.neverUsed, NeverUsedHandling::Ignore);
    EXPECT_EQ(rule.countingSignals,
              (std::set<SignalKind>{SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork}));
    EXPECT_EQ(rule.action, ProposedAction::EndUser);
    const auto labels = wizard->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Idle for 45 days, grace for new accounts: 14 days"_s);
    })) << "the summary names the rule";

    press(*wizard, u"backButton"_s);
    waitForStep(wizard, SetupWizard::FirstRule);
    EXPECT_EQ(spin(*wizard)->value(), 45);
    spin(*wizard)->setValue(46);
    leave(wizard);

    wizard = resume(profile);
    ASSERT_TRUE(wizard);
    EXPECT_EQ(spin(*wizard)->value(), 46);
    EXPECT_EQ(part<QSpinBox>(*wizard, u"whatIfGraceSpinBox"_s)->value(), 14);
    EXPECT_FALSE(part<QCheckBox>(*wizard, u"whatIfNeverUsedCheckBox"_s)->isChecked());
    EXPECT_FALSE(part<QCheckBox>(*wizard, u"signal-"_s + signalName(SignalKind::AuditLog))->isChecked());
    EXPECT_EQ(part<QComboBox>(*wizard, u"firstRuleActionComboBox"_s)->currentData().toString(),
              actionName(ProposedAction::EndUser));
    ASSERT_EQ(rules().size(), 1U) << "the same rule, not another one";
    EXPECT_EQ(rules().front().id, rule.id);
    EXPECT_EQ(rules().front().name, u"Acme: idle 46 days"_s);
    leave(wizard);
}

TEST_F(FirstRuleTest, WhatPublishingMakesAnywayIsNotStoredBefore) {
    QPointer<SetupWizard> wizard = resume(makeDraft());
    ASSERT_TRUE(wizard);
    press(*wizard, u"nextButton"_s);
    waitForStep(wizard, SetupWizard::Publish);
    EXPECT_TRUE(rules().empty());
    leave(wizard);
}

TEST_F(FirstRuleTest, AThresholdThatNoRuleMayHaveClosesNext) {
    QPointer<SetupWizard> wizard = resume(makeDraft());
    ASSERT_TRUE(wizard);
    const auto *next = part<QPushButton>(*wizard, u"nextButton"_s);
    const auto *foot = part<QLabel>(*wizard, u"wizardFootLabel"_s);
    EXPECT_TRUE(next->isEnabled());
    spin(*wizard)->setValue(0);
    EXPECT_FALSE(next->isEnabled());
    EXPECT_TRUE(foot->text().contains(u"With 0 everybody would be proposed"_s)) << foot->text().toStdString();
    part<QAbstractButton>(*wizard, u"preset60"_s)->click();
    EXPECT_EQ(spin(*wizard)->value(), 60);
    EXPECT_TRUE(next->isEnabled());
    EXPECT_FALSE(foot->text().contains(u"With 0"_s));
    leave(wizard);
}

TEST_F(FirstRuleTest, ShowsLiveNumbersOfAnEarlierDownload) {
    const ProfileId profile = importTeam();
    ProfileDraft draft;
    const auto page = openPage(draft, profile);
    const auto expectNumbers = [&](int days) {
        WhatIfs::Request request;
        request.profile = profile;
        request.asked = rules().front();
        request.asked->thresholdDays = days;
        const auto basis = waitFor(m_workspace->whatIfs().load(request).result);
        ASSERT_TRUE(isOk(basis));
        const WhatIfAnswer answer = (*basis)->whatIf.curve(WhatIfSettings::of(*request.asked)).at(days);
        EXPECT_EQ(tile(*page, u"candidates"_s), Format::number(answer.candidates));
        EXPECT_EQ(tile(*page, u"leave"_s), Format::number(answer.leave));
        EXPECT_EQ(page->model().answer(), answer);
    };
    expectNumbers(60);
    EXPECT_GT(page->model().answer().candidates, 1);
    spin(*page)->setValue(300);
    expectNumbers(300);
    EXPECT_EQ(page->model().answer().leave, 1) << "who signed in for the last time 271 days ago";

    QTest::mouseClick(part<TileButton>(*page, u"leaveTile"_s), Qt::LeftButton);
    QPointer<SeatsDialog> list = page->findChild<SeatsDialog *>();
    ASSERT_TRUE(list);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->list()->model()->totals().shown == 1; }));
    list->reject();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.isNull(); }));

    page->store(draft);
    ASSERT_TRUE(draft.firstRule);
    const auto saved = waitFor(m_workspace->rules().saveFirst(*draft.firstRule));
    ASSERT_TRUE(isOk(saved));
    ASSERT_EQ(rules().size(), 1U);
    EXPECT_EQ(rules().front().thresholdDays, 300);
    EXPECT_EQ(rules().front().name, u"Acme: idle 300 days"_s);
}

TEST_F(FirstRuleTest, ARuleThatIsSwitchedOffStaysSo) {
    const ProfileId profile = importTeam();
    ASSERT_EQ(rules().size(), 1U);
    ReclamationRule off = rules().front();
    off.active = false;
    ASSERT_TRUE(isOk(waitFor(m_workspace->rules().save(off))));
    ProfileDraft draft;
    const auto page = openPage(draft, profile);
    const auto *messages = page->findChild<MessageArea *>();
    ASSERT_NE(messages, nullptr);
    EXPECT_EQ(messages->bars().size(), 1) << "and the person is told";
    EXPECT_GT(page->model().answer().candidates, 0) << "the numbers show what it would propose";
    spin(*page)->setValue(90);
    page->store(draft);
    ASSERT_TRUE(draft.firstRule);
    EXPECT_FALSE(draft.firstRule->active);
    EXPECT_EQ(draft.firstRule->thresholdDays, 90);
}

TEST_F(FirstRuleTest, NothingIsStoredOfAStepThatWasLeftBeforeItWasRead) {
    const ProfileId profile = importTeam();
    const auto stored = waitFor(m_workspace->profiles().get(profile));
    ASSERT_TRUE(isOk(stored));
    ProfileDraft draft;
    draft.profile = *stored;
    FirstRulePage page(*m_context);
    page.load(draft);
    page.enter();
    page.store(draft);
    EXPECT_FALSE(draft.firstRule);
    page.leave();
}
