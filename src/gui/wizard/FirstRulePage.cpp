#include "gui/wizard/FirstRulePage.h"

#include "gui/pages/rules/WheelGuard.h"
#include "gui/pages/whatif/WhatIfPage.h"
#include "gui/pages/whatif/WhatIfPanel.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Form.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "services/Rules.h"
#include "services/Workspace.h"
#include "services/wording/RuleText.h"
#include "services/wording/Words.h"

#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

FirstRulePage::FirstRulePage(WindowContext &context, QWidget *parent)
    : WizardPage(tr("First rule"),
                 tr("Which seats Seatkeeper proposes to take back. It only proposes: a person decides."), parent),
      m_context(context),
      m_model(new WhatIfModel(
          [&context](std::vector<SubscriptionId> seats) {
              return context.workspace.whatIfs().people(std::move(seats));
          },
          this)),
      m_panel(new WhatIfPanel(*m_model, context.clock, this)),
      m_messages(new MessageArea(this)),
      m_wheel(new WheelGuard(this)) {
    content()->addWidget(m_messages);
    buildWords();
    m_panel->setChangesBelow();
    m_panel->setEmptyText(tr("Nothing was downloaded yet. Publishing starts the first download; after it the seats "
                             "stand here by their idle days, and the rule can be moved at any time."));
    content()->addWidget(m_panel, 1);
    buildAction();
    follow();
    watchWheel();
}

FirstRulePage::~FirstRulePage() { leave(); }

void FirstRulePage::buildWords() {
    auto *card = new Card(tr("What this rule does"), this);
    m_words = makeLabel({}, TextRole::Body, false, card);
    m_words->setObjectName(u"firstRuleWords"_s);
    m_words->setWordWrap(true);
    card->content()->addWidget(m_words);
    content()->addWidget(card);
}

void FirstRulePage::buildAction() {
    auto *card = new Card(this);
    auto *form = makeForm();
    card->content()->addLayout(form);
    m_action = new QComboBox(card);
    m_action->setObjectName(u"firstRuleActionComboBox"_s);
    m_action->addItem(tr("Light agent if the account has that role, else end user"), QString());
    for (const auto action : {ProposedAction::LightAgent, ProposedAction::EndUser, ProposedAction::EndUserSuspended,
                              ProposedAction::Suspend})
        m_action->addItem(Words::action(action), actionName(action));
    addFormRow(form, tr("Action"), m_action);
    auto *hint = makeLabel(
        tr("What a candidate becomes when a person approves. It can be another one for each candidate. Suspending "
           "alone frees no seat."),
        TextRole::Small, true, card);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    content()->addWidget(card);
}

void FirstRulePage::follow() {
    using List = WhatIfPage::List;
    const auto open = [this](List which) { WhatIfPage::openList(m_context, *m_model, which, this); };
    connect(m_panel, &WhatIfPanel::candidatesRequested, this, [open] { open(List::Candidates); });
    connect(m_panel, &WhatIfPanel::enteringRequested, this, [open] { open(List::Entering); });
    connect(m_panel, &WhatIfPanel::leavingRequested, this, [open] { open(List::Leaving); });
    connect(m_panel, &WhatIfPanel::problemChanged, this, &FirstRulePage::obstacleChanged);
    connect(m_model, &WhatIfModel::changed, this, [this] { describe(); });
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] { describe(); });
}

void FirstRulePage::watchWheel() {
    for (auto *field : findChildren<QSpinBox *>())
        m_wheel->watch(field);
    for (auto *field : findChildren<QSlider *>())
        m_wheel->watch(field);
    m_wheel->watch(m_action);
}

void FirstRulePage::load(const ProfileDraft &draft) {
    m_profile = draft.profile.id;
    m_rule = draft.firstRule;
    if (!m_rule)
        m_ready = false;
}

void FirstRulePage::store(ProfileDraft &draft) const {
    if (m_ready)
        draft.firstRule = typed();
}

ReclamationRule FirstRulePage::typed() const {
    ReclamationRule rule = *m_rule;
    // A what-if always asks as if the rule were switched on; whether it is, is not asked here.
    WhatIfSettings settings = m_model->settings();
    settings.active = rule.active;
    settings.applyTo(rule);
    rule.action = actionFromName(m_action->currentData().toString());
    return rule;
}

void FirstRulePage::enter() {
    m_ready = false;
    m_panel->setEnabled(false);
    m_action->setEnabled(false);
    m_messages->clear();
    if (m_rule)
        readData();
    else
        readRule();
    Q_EMIT obstacleChanged();
}

void FirstRulePage::leave() {
    if (m_loading)
        m_loading->cancel.cancel();
    m_loading.reset();
}

void FirstRulePage::readRule() {
    whenDone(m_context.workspace.rules().first(m_profile), this, [this](const Result<ReclamationRule> &rule) {
        if (!rule) {
            m_messages->showError(u"load"_s, rule.error(), {{tr("Try again"), [this] { enter(); }}});
            return;
        }
        m_rule = *rule;
        readData();
    });
}

void FirstRulePage::readData() {
    leave();
    WhatIfs::Request request;
    request.profile = m_profile;
    request.asked = m_rule;
    m_loading = m_context.workspace.whatIfs().load(request);
    whenDone(m_loading->result, this, [this](const Result<WhatIfs::BasisPointer> &basis) {
        // The page was left, or asked anew.
        if (basis.failedWith(ErrorCode::Cancelled))
            return;
        m_loading.reset();
        if (basis)
            take(*basis);
        else
            m_messages->showError(u"load"_s, basis.error(), {{tr("Try again"), [this] { enter(); }}});
    });
}

void FirstRulePage::take(const WhatIfs::BasisPointer &basis) {
    m_model->setBasis(basis);
    auto settings = WhatIfSettings::of(*m_rule);
    settings.active = true;
    m_model->setSettings(settings);
    m_action->setCurrentIndex(qMax(0, m_action->findData(m_rule->action ? actionName(*m_rule->action) : QString())));
    m_ready = true;
    m_panel->setEnabled(true);
    m_action->setEnabled(true);
    if (!m_rule->active)
        m_messages->show({u"inactive"_s,
                          Tone::Info,
                          tr("This rule is switched off: it proposes nobody now."),
                          tr("The numbers show what it would propose. It is switched on in the list of rules."),
                          {},
                          {}});
    describe();
}

void FirstRulePage::describe() {
    Q_EMIT obstacleChanged();
    if (!m_ready)
        return;
    const ReclamationRule rule = typed();
    const QStringList lines{
        tr("Threshold: a paid seat is proposed once its person was idle for %1.")
            .arg(RuleText::days(rule.thresholdDays)),
        tr("Idle means that none of these was seen: %1.").arg(RuleText::countingSignals(rule.countingSignals)),
        rule.graceDays > 0 ? tr("Grace: in the first %1 after a seat was assigned nobody is proposed.")
                                 .arg(RuleText::days(rule.graceDays))
                           : tr("Grace: none, new accounts are judged from their first day."),
        rule.neverUsed == NeverUsedHandling::Propose
            ? tr("Never used: such a seat counts as idle since it was assigned, and is proposed as well.")
            : tr("Never used: such a seat is not proposed."),
        tr("Proposed action: %1. Nothing is taken back before a person approves.").arg(RuleText::action(rule.action))};
    m_words->setText(lines.join(u'\n'));
}

QString FirstRulePage::obstacle() const {
    if (!m_ready)
        return tr("Next opens when the rule and the saved data were read.");
    return m_panel->problem();
}

QString FirstRulePage::footNote() const { return tr("A rule changes nothing in Zendesk. It can be changed later."); }

} // namespace seatkeeper::gui
