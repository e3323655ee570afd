#include "gui/pages/reclaim/ReclaimRunDialog.h"

#include "base/ErrorName.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/theme/CalmSelection.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "services/Reclaims.h"
#include "services/Workspace.h"
#include "services/wording/PlanText.h"
#include "services/wording/Words.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
enum Column { PersonColumn, ChangeColumn, OutcomeColumn, DetailColumn };
constexpr int personRole = Qt::UserRole + 1;

std::pair<Icon, Ink> markOf(StepOutcome outcome) {
    switch (outcome) {
    case StepOutcome::Waiting: return {Icon::Clock, Ink::Muted};
    case StepOutcome::Running: return {Icon::Hourglass, Ink::Accent};
    case StepOutcome::Done: return {Icon::CircleTick, Ink::Ok};
    case StepOutcome::Skipped:
    case StepOutcome::Canceled: return {Icon::Skip, Ink::Muted};
    case StepOutcome::Failed: return {Icon::CircleCross, Ink::Danger};
    case StepOutcome::Unknown: return {Icon::Triangle, Ink::Warn};
    }
    return {Icon::None, Ink::Text};
}

bool isOver(StepOutcome outcome) { return outcome != StepOutcome::Waiting && outcome != StepOutcome::Running; }

QString detailOf(const RunStep &step) {
    const bool done = step.outcome == StepOutcome::Done;
    const bool restored = done && !step.freed;
    QString words = PlanText::detail(step.detail, step.detailArgs);
    if (words.isEmpty() && !step.detail.isEmpty())
        words = ErrorText::words(fail(errorFromName(step.detail).value_or(ErrorCode::Internal), {}, step.detailArgs))
                    .happened;
    if (words.isEmpty() && done)
        words = PlanText::detail(step.freed ? u"freed"_s : u"restored"_s, {});
    for (const FieldDifference &field : step.notRestored)
        words += u' ' + PlanText::notRestored(field);
    if (step.undone && !restored)
        words += u' ' + ReclaimRunDialog::tr("Given back later.");
    return words.trimmed();
}
} // namespace

ReclaimRunDialog::ReclaimRunDialog(WindowContext &context, const ReclaimPlan &plan, const QString &reason,
                                   std::optional<int> confirmed, QWidget *owner)
    : DialogFrame(tr("Reclaim"), owner), m_context(context) {
    build();
    for (const PlanStep &step : plan.steps) {
        RunStep waiting;
        waiting.externalId = step.externalId;
        waiting.displayName = step.displayName;
        waiting.userPrincipalName = step.userPrincipalName;
        waiting.candidate = step.candidate;
        waiting.plan = step;
        show(waiting);
    }
    Reclaims::ApplyOptions options;
    options.confirmedCount = confirmed;
    options.reason = reason;
    watch(m_context.workspace.reclaims().apply(plan, options, this, [this](RunStep step) { show(step); }),
          static_cast<int>(plan.steps.size()));
}

ReclaimRunDialog::ReclaimRunDialog(WindowContext &context, RunId undoOf, const std::vector<CandidateId> &only,
                                   QWidget *owner)
    : DialogFrame(tr("Undo"), owner), m_context(context) {
    build();
    watch(m_context.workspace.reclaims().undo(undoOf, only, this, [this](RunStep step) { show(step); }),
          static_cast<int>(only.size()));
}

ReclaimRunDialog::ReclaimRunDialog(WindowContext &context, RunId run, QWidget *owner)
    : DialogFrame(tr("Run"), owner), m_context(context) {
    build();
    whenDone(m_context.workspace.reclaims().run(run), this, [this](const Result<ReclaimRun> &found) { finish(found); });
}

void ReclaimRunDialog::build() {
    resize(1040, 620);
    m_messages = new MessageArea(this);
    content()->addWidget(m_messages);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the run"));
    content()->addWidget(m_bar);
    auto *card = new Card(this);
    card->content()->setContentsMargins(0, 0, 0, 0);
    m_list = new QTreeWidget(card);
    m_list->setObjectName(u"runStepsView"_s);
    m_list->setAccessibleName(tr("People of the run"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    calmSelection(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Person"), tr("From, to"), tr("Outcome"), tr("What happened")});
    m_list->header()->resizeSection(PersonColumn, 230);
    m_list->header()->resizeSection(ChangeColumn, 230);
    m_list->header()->resizeSection(OutcomeColumn, 120);
    card->content()->addWidget(m_list);
    content()->addWidget(card, 1);
    m_close = addButton(tr("Close"), ButtonLook::Plain);
    m_stop = addButton(tr("Stop after this person"), ButtonLook::Plain);
    m_undoOne = addButton(tr("Undo selected…"), ButtonLook::Plain);
    m_undoAll = addButton(tr("Undo all…"), ButtonLook::Plain);
    m_close->setObjectName(u"closeButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_undoOne->setObjectName(u"undoSelectedButton"_s);
    m_undoAll->setObjectName(u"undoAllButton"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
        m_stop->setEnabled(false);
        setFootText(tr("Stopping after the current person…"));
    });
    connect(m_undoOne, &QPushButton::clicked, this, [this] { undoSelected(); });
    connect(m_undoAll, &QPushButton::clicked, this, [this] {
        if (m_run)
            Q_EMIT undoRequested(m_run->id, {});
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { refresh(); });
    refresh();
}

void ReclaimRunDialog::watch(const Operation<ReclaimRun> &operation, int people) {
    m_people = people;
    m_running = operation.cancel;
    refresh();
    whenDone(operation.result, this, [this](const Result<ReclaimRun> &run) { finish(run); });
}

void ReclaimRunDialog::show(const RunStep &step) {
    m_steps.insert(step.externalId, step);
    QTreeWidgetItem *&row = m_rows[step.externalId];
    if (!row) {
        row = new QTreeWidgetItem(m_list);
        row->setData(PersonColumn, personRole, step.externalId);
        row->setSizeHint(PersonColumn, QSize(0, Theme::rowHeight(Size::row)));
    }
    const auto [icon, ink] = markOf(step.outcome);
    row->setText(PersonColumn, Format::isolated(step.displayName));
    row->setToolTip(PersonColumn, step.userPrincipalName);
    row->setText(ChangeColumn,
                 tr("%1 → %2").arg(PlanText::seatState(step.plan.from), PlanText::seatState(step.plan.to)));
    row->setIcon(OutcomeColumn, Icons::icon(icon, ink));
    row->setText(OutcomeColumn, Words::outcome(step.outcome));
    row->setText(DetailColumn, detailOf(step));
    row->setToolTip(DetailColumn, detailOf(step));
    refresh();
}

void ReclaimRunDialog::finish(const Result<ReclaimRun> &run) {
    m_running.reset();
    if (!run) {
        m_messages->showError(u"run"_s, run.error());
        refresh();
        return;
    }
    m_run = *run;
    for (const RunStep &step : run->steps)
        show(step);
    refresh();
}

void ReclaimRunDialog::refresh() {
    int over = 0, done = 0, failed = 0, unknown = 0, freed = 0, undoable = 0;
    for (const RunStep &step : std::as_const(m_steps)) {
        over += isOver(step.outcome);
        done += step.outcome == StepOutcome::Done;
        failed += step.outcome == StepOutcome::Failed;
        unknown += step.outcome == StepOutcome::Unknown;
        freed += step.freed;
        undoable += step.outcome == StepOutcome::Done && !step.undone;
    }
    m_bar->setVisible(m_running.has_value());
    m_bar->setRange(0, qMax(m_people, qMax(1, static_cast<int>(m_steps.size()))));
    m_bar->setValue(over);
    const bool canUndo = m_run && m_run->kind == RunKind::Reclaim && undoable > 0;
    m_stop->setVisible(m_running.has_value());
    m_undoAll->setVisible(canUndo);
    m_undoOne->setVisible(canUndo);
    m_undoOne->setEnabled(!m_list->selectedItems().isEmpty());
    m_undoOne->setToolTip(m_undoOne->isEnabled() ? QString()
                                                 : tr("Select the people whose seats shall be given back."));
    m_close->setText(m_running ? tr("Continue in the background") : tr("Close"));
    if (m_running) {
        setFootText(tr("%1 of %2 people").arg(over).arg(m_bar->maximum()));
    } else if (m_run) {
        QString words = m_run->kind == RunKind::Reclaim ? tr("%n seat(s) freed and proved.", "", freed)
                                                        : tr("%n seat(s) given back.", "", done);
        if (failed > 0)
            words += u' ' + tr("%n failed.", "", failed);
        if (unknown > 0)
            words += u' ' + tr("%n could not be proved.", "", unknown);
        setFootText(words, failed > 0 || unknown > 0);
    }
}

void ReclaimRunDialog::undoSelected() {
    std::vector<CandidateId> only;
    const auto items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items) {
        const auto step = m_steps.value(item->data(PersonColumn, personRole).toString());
        if (step.outcome == StepOutcome::Done && !step.undone)
            only.push_back(step.candidate);
    }
    if (m_run && !only.empty())
        Q_EMIT undoRequested(m_run->id, only);
}

} // namespace seatkeeper::gui
