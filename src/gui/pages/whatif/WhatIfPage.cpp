#include "gui/pages/whatif/WhatIfPage.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/whatif/SeatsDialog.h"
#include "gui/pages/whatif/WhatIfPanel.h"
#include "gui/text/Format.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/PageHead.h"
#include "services/Rules.h"
#include "services/Workspace.h"
#include "services/wording/RuleText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int reloadDelayMs = 200; //!< one change of the data is told in several words
}

WhatIfPage::WhatIfPage(WindowContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new WhatIfModel(
          [&context](std::vector<SubscriptionId> seats) {
              return context.workspace.whatIfs().people(std::move(seats));
          },
          this)),
      m_head(new PageHead(this)),
      m_messages(new MessageArea(this)),
      m_panel(new WhatIfPanel(*m_model, context.clock, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::l);
    column->setSpacing(0);
    m_head->setTitle(tr("What-if"));
    m_head->setExplanation(tr("Move anything here: nothing changes until you save it as the rule."));
    m_head->setBackVisible(true);
    m_reset = m_head->addButton(tr("Reset to the rule"), Icon::Undo);
    m_reset->setObjectName(u"resetButton"_s);
    m_save = m_head->setPrimary(tr("Save as rule…"), Icon::Save);
    column->addWidget(m_head);
    column->addWidget(m_messages);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Space::l, 0, Space::l, 0);
    m_panel->setEmptyText(tr("Nothing was downloaded yet. After the first refresh of a published profile the seats "
                             "stand here."));
    body->addWidget(m_panel);
    column->addLayout(body, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(reloadDelayMs);
    follow();
}

void WhatIfPage::follow() {
    connect(&m_soon, &QTimer::timeout, this, [this] { reload(); });
    connect(m_head, &PageHead::backRequested, this, &WhatIfPage::backRequested);
    connect(m_reset, &QPushButton::clicked, m_model, [this] { m_model->reset(); });
    connect(m_save, &QPushButton::clicked, this, [this] { askAndSave(); });
    connect(m_panel, &WhatIfPanel::candidatesRequested, this,
            [this] { openList(m_context, *m_model, List::Candidates, this); });
    connect(m_panel, &WhatIfPanel::enteringRequested, this,
            [this] { openList(m_context, *m_model, List::Entering, this); });
    connect(m_panel, &WhatIfPanel::leavingRequested, this,
            [this] { openList(m_context, *m_model, List::Leaving, this); });
    connect(m_model, &WhatIfModel::changed, this, [this] {
        const bool turned = m_model->basis() && m_model->isTurned();
        m_reset->setEnabled(turned);
        m_save->setEnabled(turned || (m_model->basis() && !m_model->basis()->whatIf.rules().saved));
        m_save->setToolTip(m_save->isEnabled() ? QString()
                                               : tr("Nothing was turned: this is the rule as it is saved."));
    });
    connect(&m_context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (!QStringList{u"subscriptions"_s, u"rules"_s, u"exclusions"_s, u"candidates"_s, u"profiles"_s, u"models"_s}
                 .contains(topic))
            return;
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

void WhatIfPage::setProfile(std::optional<ProfileId> profile) {
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_stale = true;
    if (isVisible())
        reload();
}

void WhatIfPage::setRule(std::optional<RuleId> rule) {
    m_rule = rule;
    m_stale = true;
    if (isVisible())
        reload();
}

void WhatIfPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void WhatIfPage::reload() {
    m_stale = false;
    if (m_loading)
        m_loading->cancel.cancel();
    WhatIfs::Request request;
    request.profile = m_profile;
    request.rule = m_rule;
    m_loading = m_context.workspace.whatIfs().load(request);
    whenDone(m_loading->result, this, [this](const Result<WhatIfs::BasisPointer> &basis) {
        // A newer question cancelled this one.
        if (basis.failedWith(ErrorCode::Cancelled))
            return;
        m_loading.reset();
        if (!basis) {
            m_messages->showError(u"load"_s, basis.error(), {{tr("Try again"), [this] { reload(); }}});
            return;
        }
        m_messages->withdraw(u"load"_s);
        take(*basis);
    });
}

void WhatIfPage::take(const WhatIfs::BasisPointer &basis) {
    m_model->setBasis(basis);
    const ReclamationRule &rule = m_model->rule();
    m_head->setTitle(rule.name.isEmpty() ? tr("What-if") : tr("What-if: %1").arg(Format::isolated(rule.name)));
    if (!rule.active)
        m_messages->show({u"inactive"_s,
                          Tone::Info,
                          tr("This rule is switched off: it proposes nobody now."),
                          tr("The numbers show what it would propose; saving switches it on."),
                          {},
                          {}});
    else
        m_messages->withdraw(u"inactive"_s);
}

void WhatIfPage::askAndSave() {
    ReclamationRule turned = m_model->turnedRule();
    const bool fresh = !turned.id.isValid();
    if (fresh && turned.name.isEmpty())
        turned.name = tr("Idle %n day(s)", "", turned.thresholdDays);
    const WhatIfAnswer &answer = m_model->answer();
    QStringList lines = fresh ? QStringList{tr("A new rule “%1” is made.").arg(turned.name)}
                              : RuleText::changes(m_model->rule(), turned);
    if (m_model->hasData()) {
        lines.append(tr("%n seat(s) enter: they become candidates.", "", static_cast<int>(answer.enter)));
        lines.append(tr("%n seat(s) leave: those that nobody approved yet are closed as skipped.", "",
                        static_cast<int>(answer.leave)));
    }
    Question question;
    question.id = u"save_as_rule"_s;
    question.title = fresh ? tr("Save as rule") : tr("Save as rule “%1”").arg(turned.name);
    question.text = lines.join(u'\n');
    question.detail = tr("Nothing changes in Zendesk: a rule proposes, a person decides.");
    question.tone = Tone::Info;
    question.choices = {{u"save"_s, tr("Save rule"), ButtonLook::Primary}};
    whenDone(m_context.dialogs.ask(question, this), this, [this, turned](const Result<QString> &answered) {
        if (answered)
            save(turned);
    });
}

void WhatIfPage::save(const ReclamationRule &rule) {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.rules().save(rule), this, [this](const Result<ReclamationRule> &saved) {
        if (!saved) {
            m_save->setEnabled(true);
            m_messages->showError(u"save"_s, saved.error());
            return;
        }
        m_rule = saved->id;
        m_messages->show({u"save"_s,
                          Tone::Ok,
                          tr("The rule “%1” is saved.").arg(saved->name),
                          tr("The saved data were looked at again; the candidates are up to date."),
                          {},
                          {}});
        reload();
    });
}

void WhatIfPage::openList(WindowContext &context, const WhatIfModel &model, List which, QWidget *owner) {
    if (!model.hasData())
        return;
    const int days = model.settings().thresholdDays;
    const auto &whatIf = model.basis()->whatIf;
    const std::size_t most = SeatsDialog::most;
    SeatsDialog *dialog = nullptr;
    switch (which) {
    case List::Candidates:
        dialog = new SeatsDialog(context, tr("Candidates at %n day(s)", "", days),
                                 whatIf.proposed(model.curve(), days, most), model.answer().candidates, owner);
        break;
    case List::Entering:
        dialog = new SeatsDialog(context, tr("Who enters at %n day(s)", "", days),
                                 whatIf.entering(model.curve(), days, most), model.answer().enter, owner);
        break;
    case List::Leaving:
        dialog = new SeatsDialog(context, tr("Who leaves at %n day(s)", "", days),
                                 whatIf.leaving(model.curve(), days, most), model.answer().leave, owner);
        break;
    }
    dialog->open();
}

} // namespace seatkeeper::gui
