#include "gui/pages/rules/RuleEffectView.h"

#include "gui/pages/rules/RulePreview.h"
#include "gui/pages/whatif/ChangesView.h"
#include "gui/pages/whatif/SeatsDialog.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

QString moneyWords(const std::optional<Money> &money, qint64 seats, const QString &otherwise) {
    if (money)
        return Format::money(money->minor, money->currency);
    return seats == 0 ? u"–"_s : otherwise;
}

} // namespace

RuleEffectView::RuleEffectView(WindowContext &context, const RulePreview &preview, QWidget *parent)
    : QFrame(parent), m_context(context), m_preview(preview) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(makeLabel(tr("What the rule would do"), TextRole::BodyBold, false, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(tr("Now"), TextRole::Small, true, this), 0, 1, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("With it"), TextRole::Small, true, this), 0, 2, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("Candidates"), TextRole::Body, true, this), 1, 0);
    m_candidatesNow = addNumber(grid, 1, 1, u"candidatesNowLabel"_s);
    m_candidates = addNumber(grid, 1, 2, u"candidatesLabel"_s);
    grid->addWidget(makeLabel(tr("Money a year"), TextRole::Body, true, this), 2, 0);
    m_savingsNow = addNumber(grid, 2, 1, u"savingsNowLabel"_s);
    m_savings = addNumber(grid, 2, 2, u"savingsLabel"_s);
    column->addLayout(grid);
    m_state = makeLabel({}, TextRole::Small, true, this);
    m_state->setObjectName(u"effectStateLabel"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_changes = new ChangesView(preview.model(), context.clock, this);
    column->addWidget(m_changes, 1);
    column->addStretch(0);
    connect(m_changes, &ChangesView::enteringRequested, this, [this] { showList(List::Entering); });
    connect(m_changes, &ChangesView::leavingRequested, this, [this] { showList(List::Leaving); });
    connect(&preview, &RulePreview::changed, this, [this] { refresh(); });
    connect(&preview.model(), &WhatIfModel::namesArrived, this, [this] { m_changes->refresh(); });
    refresh();
}

QLabel *RuleEffectView::addNumber(QGridLayout *grid, int row, int column, const QString &name) {
    auto *label = makeLabel({}, column == 2 ? TextRole::BodyBold : TextRole::Body, false, this);
    label->setObjectName(name);
    grid->addWidget(label, row, column, Qt::AlignRight);
    return label;
}

void RuleEffectView::refresh() {
    const bool read = m_preview.model().hasData();
    const bool known = read && !m_preview.blocker();
    showNumbers(known);
    m_changes->setVisible(known);
    if (known)
        m_changes->refresh();
    const QString words = state();
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

QString RuleEffectView::state() const {
    if (m_preview.error()) {
        const ErrorWords words = ErrorText::words(*m_preview.error());
        return tr("The saved data could not be asked. %1").arg(words.paragraph());
    }
    if (m_preview.blocker())
        return tr("The numbers follow once what is marked is mended.");
    if (!m_preview.isCurrent())
        return tr("Looking at the saved data…");
    if (!m_preview.model().hasData())
        return tr("Nothing was downloaded yet. The numbers follow after the first refresh.");
    if (!m_preview.model().settings().active)
        return tr("Switched off, the rule proposes nobody.");
    const WhatIfAnswer &answer = m_preview.model().answer();
    if (answer.enter == 0 && answer.leave == 0)
        return tr("Nobody enters and nobody leaves: the same people are proposed as now.");
    return {};
}

void RuleEffectView::showNumbers(bool known) {
    if (!known) {
        for (QLabel *label : {m_candidatesNow, m_candidates, m_savingsNow, m_savings})
            label->setText(u"–"_s);
        return;
    }
    const WhatIfAnswer &answer = m_preview.model().answer();
    m_candidatesNow->setText(Format::number(answer.candidatesNow));
    m_candidates->setText(Format::number(answer.candidates));
    m_savingsNow->setText(moneyWords(answer.savingsNow, answer.candidatesNow, tr("no price")));
    m_savings->setText(moneyWords(answer.savings, answer.candidates, tr("no price")));
}

void RuleEffectView::showList(List which) {
    const WhatIfModel &model = m_preview.model();
    if (!model.hasData())
        return;
    const int days = model.settings().thresholdDays;
    const WhatIf &whatIf = model.basis()->whatIf;
    const bool entering = which == List::Entering;
    auto *dialog = new SeatsDialog(m_context, entering ? tr("Who enters with this rule") : tr("Who leaves with it"),
                                   entering ? whatIf.entering(model.curve(), days, SeatsDialog::most)
                                            : whatIf.leaving(model.curve(), days, SeatsDialog::most),
                                   entering ? model.answer().enter : model.answer().leave, this);
    dialog->open();
}

void RuleEffectView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    Draw::box(&painter, rect(), Radius::box, Theme::current().base, Theme::current().line);
}

} // namespace seatkeeper::gui
