#include "gui/pages/reclaim/ReclaimPlanDialog.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/reclaim/PlanExport.h"
#include "gui/pages/reclaim/PlannedCalls.h"
#include "gui/text/Format.h"
#include "gui/theme/CalmSelection.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "services/Reclaims.h"
#include "services/Workspace.h"
#include "services/wording/PlanText.h"
#include "services/wording/Words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
enum Column { PersonColumn, ChangeColumn, TicketsColumn, GuardsColumn, SavingsColumn };
constexpr int stepRole = Qt::UserRole + 1;

std::optional<qint64> openTicketsOf(const PlanStep &step) {
    for (const auto &verdict : step.guards)
        if (verdict.id == u"open_tickets")
            return verdict.args.value(u"count"_s).toLongLong();
    return std::nullopt;
}

GuardOutcome worstOf(const std::vector<GuardVerdict> &verdicts) {
    GuardOutcome worst = GuardOutcome::Pass;
    for (const auto &verdict : verdicts)
        worst = std::max(worst, verdict.outcome);
    return worst;
}

QString guardSummary(const PlanStep &step) {
    QStringList words;
    for (const auto &verdict : step.guards)
        if (verdict.outcome != GuardOutcome::Pass)
            words.append(PlanText::guard(verdict));
    return words.isEmpty() ? ReclaimPlanDialog::tr("All passed") : words.join(u' ');
}

Icon iconOf(GuardOutcome outcome) {
    return outcome == GuardOutcome::Pass   ? Icon::CircleTick
           : outcome == GuardOutcome::Warn ? Icon::Triangle
                                           : Icon::CircleCross;
}

Ink inkOf(GuardOutcome outcome) {
    return outcome == GuardOutcome::Pass ? Ink::Ok : outcome == GuardOutcome::Warn ? Ink::Warn : Ink::Danger;
}

void clearLayout(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
} // namespace

ReclaimPlanDialog::ReclaimPlanDialog(WindowContext &context, ProfileId profile, std::vector<CandidateId> only,
                                     QWidget *owner)
    : DialogFrame(tr("Reclaim plan"), owner), m_context(context), m_profile(profile), m_only(std::move(only)) {
    build();
    load();
}

ReclaimPlanDialog::ReclaimPlanDialog(WindowContext &context, RunId run, std::vector<CandidateId> only, QWidget *owner)
    : DialogFrame(tr("Undo plan"), owner), m_context(context), m_undoOf(run), m_only(std::move(only)) {
    build();
    load();
}

ReclaimPlanDialog::~ReclaimPlanDialog() {
    if (m_planning)
        m_planning->cancel();
}

void ReclaimPlanDialog::build() {
    resize(1180, 740);
    addParagraph(m_undoOf ? tr("Gives the seats back as they were recorded. Nothing has been changed so far.")
                          : tr("What would be done, person by person. Nothing has been changed so far."),
                 true);
    m_messages = new MessageArea(this);
    content()->addWidget(m_messages);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::m);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::m);
    left->addWidget(buildPeople(), 3);
    m_calls = new PlannedCalls(this);
    left->addWidget(m_calls, 2);
    columns->addLayout(left, 1);
    columns->addWidget(buildSide());
    content()->addLayout(columns, 1);

    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_export = addButton(tr("Export plan…"), ButtonLook::Plain);
    m_export->setIcon(Icons::icon(Icon::Export));
    m_act = addButton(tr("Done"), ButtonLook::Plain);
    m_act->setObjectName(u"actButton"_s);
    m_export->setObjectName(u"exportPlanButton"_s);
    cancel->setObjectName(u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] { act(); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportPlan(); });
    refreshFoot();
}

QWidget *ReclaimPlanDialog::buildPeople() {
    auto *card = new Card(this);
    card->content()->setContentsMargins(0, 0, 0, 0);
    card->content()->setSpacing(0);
    m_people = new QTreeWidget(card);
    m_people->setObjectName(u"planPeopleView"_s);
    m_people->setAccessibleName(tr("People of the plan"));
    m_people->setRootIsDecorated(false);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setUniformRowHeights(true);
    calmSelection(m_people);
    m_people->setHeaderLabels({tr("Person"), tr("From, to"), tr("Open tickets"), tr("Guards"),
                               m_undoOf ? tr("Costs a year") : tr("Frees a year")});
    m_people->headerItem()->setTextAlignment(TicketsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_people->headerItem()->setTextAlignment(SavingsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_people->header()->setStretchLastSection(false);
    m_people->header()->setSectionResizeMode(GuardsColumn, QHeaderView::Stretch);
    m_people->header()->resizeSection(PersonColumn, 210);
    m_people->header()->resizeSection(ChangeColumn, 200);
    card->content()->addWidget(m_people, 1);
    m_peopleFoot = makeLabel({}, TextRole::Small, true, card);
    m_peopleFoot->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    card->content()->addWidget(m_peopleFoot);
    connect(m_people, &QTreeWidget::currentItemChanged, this, [this] { showCalls(); });
    connect(m_people, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) { toggled(item); });
    return card;
}

QWidget *ReclaimPlanDialog::buildSide() {
    auto *side = new QWidget(this);
    side->setFixedWidth(344);
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::m);
    auto *money = new Card(side);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_undoOf ? tr("Costs a year again") : tr("Frees a year"), TextRole::Body, true, money),
                    1);
    if (!m_undoOf)
        head->addWidget(makeLabel(tr("Not yet saved"), TextRole::Body, true, money));
    money->content()->addLayout(head);
    m_money = makeLabel({}, TextRole::Number, false, money);
    money->content()->addWidget(m_money);
    m_moneyNote = makeLabel(m_undoOf ? tr("The seat is counted again as soon as it is given back.")
                                     : tr("The invoice falls when the contract is reduced, usually at renewal."),
                            TextRole::Small, true, money);
    m_moneyNote->setWordWrap(true);
    money->content()->addWidget(m_moneyNote);
    box->addWidget(money);
    m_guards = new Card(tr("Guards"), side);
    m_guards->content()->setSpacing(Space::s);
    box->addWidget(m_guards);
    m_effects = new Card(tr("What else happens"), side);
    m_effects->content()->setSpacing(Space::s);
    box->addWidget(m_effects);
    box->addStretch(1);
    box->addWidget(buildConfirmation());
    return side;
}

QWidget *ReclaimPlanDialog::buildConfirmation() {
    auto *card = new Card(this);
    auto *choice = new QHBoxLayout;
    m_dryRun = new QRadioButton(tr("Dry run"), card);
    m_dryRun->setObjectName(u"dryRunRadioButton"_s);
    m_dryRun->setChecked(true);
    m_change = new QRadioButton(tr("Change Zendesk"), card);
    m_change->setObjectName(u"changeRadioButton"_s);
    choice->addWidget(m_dryRun);
    choice->addWidget(m_change);
    choice->addStretch(1);
    card->content()->addLayout(choice);
    auto *line = new QHBoxLayout;
    m_countLabel = makeLabel({}, TextRole::Body, false, card);
    m_count = new QLineEdit(card);
    m_count->setObjectName(u"countEdit"_s);
    m_count->setMaximumWidth(72);
    m_countLabel->setBuddy(m_count);
    m_countMessage = new FieldMessage(m_count, card);
    line->addWidget(m_countLabel);
    line->addWidget(m_count);
    line->addWidget(m_countMessage, 1);
    card->content()->addLayout(line);
    connect(m_change, &QRadioButton::toggled, this, [this] { refreshFoot(); });
    connect(m_count, &QLineEdit::textChanged, this, [this] { refreshFoot(); });
    return card;
}

void ReclaimPlanDialog::load() {
    setFootText(tr("Reading the account; this changes nothing…"));
    auto operation = m_undoOf ? m_context.workspace.reclaims().planUndo(*m_undoOf, m_only)
                              : m_context.workspace.reclaims().plan(m_profile, m_only, std::nullopt);
    m_planning = operation.cancel;
    whenDone(operation.result, this, [this](const Result<ReclaimPlan> &plan) { show(plan); });
}

void ReclaimPlanDialog::show(const Result<ReclaimPlan> &plan) {
    m_planning.reset();
    if (!plan) {
        m_messages->showError(u"plan"_s, plan.error(), {{tr("Try again"), [this] { load(); }}});
        refreshFoot();
        return;
    }
    m_messages->withdraw(u"plan"_s);
    m_plan = *plan;
    fillPeople();
    fillSide();
    refreshFoot();
}

void ReclaimPlanDialog::fillPeople() {
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (std::size_t i = 0; i < m_plan->steps.size(); ++i) {
        const PlanStep &step = m_plan->steps[i];
        const auto tickets = openTicketsOf(step);
        const GuardOutcome worst = worstOf(step.guards);
        auto *item = new QTreeWidgetItem(m_people);
        item->setData(PersonColumn, stepRole, static_cast<int>(i));
        item->setText(PersonColumn, Format::isolated(step.displayName));
        item->setToolTip(PersonColumn, step.userPrincipalName);
        item->setText(ChangeColumn, tr("%1 → %2").arg(PlanText::seatState(step.from), PlanText::seatState(step.to)));
        item->setToolTip(ChangeColumn, item->text(ChangeColumn));
        item->setText(TicketsColumn, tickets ? Format::number(*tickets) : tr("unknown"));
        item->setTextAlignment(TicketsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(GuardsColumn, Icons::icon(iconOf(worst), inkOf(worst)));
        item->setText(GuardsColumn, guardSummary(step));
        item->setToolTip(GuardsColumn, guardSummary(step));
        item->setText(SavingsColumn,
                      step.savings ? Format::money(step.savings->minor, step.savings->currency) : tr("no price"));
        item->setTextAlignment(SavingsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(PersonColumn, QSize(0, Theme::rowHeight(Size::row)));
        item->setCheckState(PersonColumn, step.isRefused() ? Qt::Unchecked : Qt::Checked);
        if (step.isRefused())
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_people->setCurrentItem(m_people->topLevelItem(0));
    showCalls();
}

void ReclaimPlanDialog::fillSide() {
    m_money->setText(m_plan->savings ? Format::money(m_plan->savings->minor, m_plan->savings->currency)
                                     : tr("No price"));
    clearLayout(m_guards->content());
    for (const auto &verdict : m_plan->runGuards)
        addVerdict(m_guards->content(), verdict);
    m_guards->setVisible(!m_plan->runGuards.empty());
    clearLayout(m_effects->content());
    QStringList effects;
    for (const PlanStep &step : m_plan->steps)
        for (const QString &effect : step.sideEffects)
            if (!step.isRefused() && !effects.contains(effect))
                effects.append(effect);
    effects.removeAll(QString());
    for (const QString &effect : std::as_const(effects)) {
        const QString sentence = m_plan->steps.size() == 1 ? PlanText::sideEffect(effect, m_plan->steps.front())
                                                           : PlanText::sideEffect(effect);
        auto *words = makeLabel(sentence, TextRole::Body, false, m_effects);
        words->setWordWrap(true);
        m_effects->content()->addWidget(words);
    }
    m_effects->content()->addWidget(
        makeLabel(tr("Nobody is notified by Seatkeeper."), TextRole::Body, true, m_effects));
}

void ReclaimPlanDialog::addVerdict(QVBoxLayout *box, const GuardVerdict &verdict) {
    auto *line = new QWidget(m_guards);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(new IconLabel(iconOf(verdict.outcome), inkOf(verdict.outcome), Size::icon, line), 0, Qt::AlignTop);
    auto *words = makeLabel(PlanText::guard(verdict), TextRole::Body, false, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    box->addWidget(line);
}

void ReclaimPlanDialog::showCalls() {
    const QTreeWidgetItem *item = m_people->currentItem();
    const PlanStep *step = nullptr;
    if (item && m_plan)
        step = &m_plan->steps[static_cast<std::size_t>(item->data(PersonColumn, stepRole).toInt())];
    m_calls->show(step, m_undoOf.has_value());
}

void ReclaimPlanDialog::toggled(QTreeWidgetItem *item) {
    if (!m_plan)
        return;
    // The approval is bound to exactly what is shown, so leaving somebody out makes a new plan.
    const auto &step = m_plan->steps[static_cast<std::size_t>(item->data(PersonColumn, stepRole).toInt())];
    if (item->checkState(PersonColumn) == Qt::Checked)
        return;
    m_only.clear();
    for (const PlanStep &other : m_plan->steps)
        if (other.candidate != step.candidate)
            m_only.push_back(other.candidate);
    if (m_only.empty()) {
        reject();
        return;
    }
    load();
}

int ReclaimPlanDialog::included() const {
    if (!m_plan)
        return 0;
    return static_cast<int>(std::count_if(m_plan->steps.begin(), m_plan->steps.end(),
                                          [](const PlanStep &step) { return !step.isRefused(); }));
}

void ReclaimPlanDialog::refreshFoot() {
    const int people = included();
    const int refused = m_plan ? static_cast<int>(m_plan->steps.size()) - people : 0;
    const bool change = m_change->isChecked();
    const int needed = m_plan && change ? m_plan->confirmationCount : 0;
    const bool confirmed = needed == 0 || m_count->text().trimmed() == QString::number(needed);
    m_countLabel->setVisible(needed > 0);
    m_count->setVisible(needed > 0);
    m_countLabel->setText(tr("Type %1 to confirm").arg(needed));
    m_countMessage->set(Tone::Ok, needed > 0 && confirmed ? tr("matches") : QString());
    QString foot = m_undoOf ? tr("%n seat(s) will be given back.", "", people)
                            : tr("%n of the people will be reclaimed.", "", people);
    if (refused > 0)
        foot += u' ' + tr("%n held back by a guard.", "", refused);
    m_peopleFoot->setText(m_plan ? foot : QString());
    setButtonLook(m_act, change ? ButtonLook::Danger : ButtonLook::Plain);
    m_act->setText(!change    ? tr("Close")
                   : m_undoOf ? tr("Give back %n seat(s)", "", people)
                              : tr("Reclaim %n seat(s)", "", people));
    m_act->setEnabled(!change || (m_plan && people > 0 && confirmed && !m_planning));
    m_export->setEnabled(m_plan.has_value());
    if (!m_planning)
        setFootText(
            change ? tr("One change a second, about %n second(s). You can stop after the current person.", "", people)
                   : tr("A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on."));
}

void ReclaimPlanDialog::act() {
    if (!m_change->isChecked() || !m_plan) {
        reject();
        return;
    }
    const std::optional<int> confirmed =
        m_plan->confirmationCount > 0 ? std::optional<int>(m_count->text().trimmed().toInt()) : std::nullopt;
    if (m_undoOf)
        Q_EMIT undoRequested(*m_undoOf, m_only);
    else
        Q_EMIT applyRequested(*m_plan, QString(), confirmed);
    accept();
}

void ReclaimPlanDialog::exportPlan() {
    FileQuestion question;
    question.id = u"export_plan"_s;
    question.title = tr("Export plan");
    question.suggestion = u"reclaim-plan.json"_s;
    question.filters = {tr("JSON (*.json)")};
    question.save = true;
    whenDone(m_context.dialogs.askFile(question, this), this, [this](const Result<QString> &path) {
        if (!path || !m_plan)
            return;
        whenDone(writePlan(*m_plan, *path), this, [this, path = *path](const Result<void> &written) {
            if (written)
                m_messages->show({u"export"_s, Tone::Ok, tr("The plan was exported."), path, {}, {}});
            else
                m_messages->showError(u"export"_s, written.error());
        });
    });
}

} // namespace seatkeeper::gui
