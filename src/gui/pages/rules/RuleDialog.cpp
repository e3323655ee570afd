#include "gui/pages/rules/RuleDialog.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/rules/RuleEffectView.h"
#include "gui/pages/rules/RuleForm.h"
#include "gui/pages/rules/RulePreview.h"
#include "gui/text/ErrorText.h"
#include "gui/theme/Theme.h"
#include "services/Rules.h"
#include "services/Workspace.h"
#include "services/wording/RuleText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int effectWidth = 300;
constexpr int leastFormWidth = 690; //!< a row of the condition needs it
constexpr QSize usualSize(1100, 720);

} // namespace

RuleDialog::RuleDialog(WindowContext &context, const ReclamationRule &rule, QWidget *owner)
    : DialogFrame(rule.id.isValid() ? tr("Edit reclamation rule") : tr("New reclamation rule"), owner),
      m_context(context),
      m_preview(new RulePreview(context, this)),
      m_form(new RuleForm(context, rule, this)) {
    m_initial = m_form->rule();
    build();
    follow();
    m_preview->ask(m_initial);
    m_preview->hurry();
    m_form->focusName();
}

void RuleDialog::build() {
    addParagraph(tr("A rule proposes seats. Nothing happens in Zendesk before a person approves."), true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::m);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"ruleArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    area->setMinimumWidth(qMax(m_form->minimumSizeHint().width(), leastFormWidth) + Space::l);
    sides->addWidget(area, 1);
    m_effect = new RuleEffectView(m_context, *m_preview, this);
    m_effect->setFixedWidth(effectWidth);
    sides->addWidget(m_effect);
    content()->addLayout(sides, 1);
    buildFoot();
    resize(usualSize);
}

void RuleDialog::buildFoot() {
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Save rule"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    // Return in a field of this long form means that it is done, not that it is given up; on a button it presses that.
    cancel->setDefault(false);
    cancel->setAutoDefault(true);
    m_save->setAutoDefault(true);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &RuleDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { confirm(); });
}

void RuleDialog::follow() {
    connect(m_form, &RuleForm::changed, this, [this] {
        m_failure.clear();
        m_saveWaits = false;
        m_preview->ask(m_form->rule());
    });
    connect(m_preview, &RulePreview::changed, this, [this] {
        const bool goesOn = m_saveWaits && !m_preview->isAsking();
        m_saveWaits = m_saveWaits && !goesOn;
        refresh();
        if (goesOn)
            confirm();
    });
}

bool RuleDialog::isModified() const { return m_form->rule() != m_initial || !m_form->missing().isEmpty(); }

QString RuleDialog::obstacle() const {
    if (const RuleRemark *blocker = m_preview->blocker())
        return RuleText::remark(*blocker);
    return m_form->missing();
}

void RuleDialog::refresh() {
    m_form->showRemarks(m_preview->remarks());
    const QString obstacle = this->obstacle();
    m_save->setEnabled(obstacle.isEmpty() && !m_saving && !m_saveWaits);
    if (m_saving)
        setFootText(tr("Saving, and looking at the saved data again…"));
    else if (m_saveWaits)
        setFootText(tr("Looking at the saved data before saving…"));
    else if (!m_failure.isEmpty())
        setFootText(m_failure, true);
    else if (!obstacle.isEmpty())
        setFootText(obstacle, true);
    else
        setFootText(tr("Saving looks at the saved data again at once."));
}

void RuleDialog::confirm() {
    if (m_saving || !obstacle().isEmpty())
        return;
    m_failure.clear();
    if (m_preview->isAsking()) {
        m_saveWaits = true;
        m_preview->hurry();
        refresh();
        return;
    }
    const auto &remarks = m_preview->remarks();
    const auto everybody = std::find_if(remarks.begin(), remarks.end(), [](const RuleRemark &remark) {
        return remark.problem == RuleProblem::MatchesEverybody;
    });
    if (everybody == remarks.end())
        save();
    else
        askForEverybody(RuleText::remark(*everybody));
}

void RuleDialog::askForEverybody(const QString &words) {
    Question question;
    question.id = u"rule_matches_everybody"_s;
    question.title = tr("A condition that leaves nobody out?");
    question.text = words;
    question.detail = tr("Nothing changes in Zendesk: a rule proposes, a person decides.");
    question.choices = {{u"save"_s, tr("Save it all the same"), ButtonLook::Primary}};
    question.cancelText = tr("Keep editing");
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (answer)
            save();
    });
}

void RuleDialog::save() {
    m_saving = true;
    refresh();
    whenDone(m_context.workspace.rules().save(m_form->rule()), this, [this](const Result<ReclamationRule> &stored) {
        m_saving = false;
        if (!stored) {
            m_failure = ErrorText::words(stored.error()).paragraph();
            refresh();
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

void RuleDialog::reject() {
    // What is being saved cannot be called back; if it fails, what was typed is still needed.
    if (m_saving)
        return;
    if (!isModified()) {
        DialogFrame::reject();
        return;
    }
    Question question;
    question.id = u"discard_rule"_s;
    question.title = tr("Discard what you typed?");
    question.text = tr("The rule was changed and is not saved.");
    question.choices = {{u"discard"_s, tr("Discard changes"), ButtonLook::Plain}};
    question.cancelText = tr("Keep editing");
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (answer)
            DialogFrame::reject();
    });
}

} // namespace seatkeeper::gui
