#include "gui/pages/rules/RuleForm.h"

#include "gui/pages/rules/ConditionEditor.h"
#include "gui/pages/rules/ModelChoice.h"
#include "gui/pages/rules/WheelGuard.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/FieldMessage.h"
#include "services/Models.h"
#include "services/Rules.h"
#include "services/Workspace.h"
#include "services/wording/RuleText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

// What the form holds and says; RuleFormSections.cpp builds it.

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

RuleForm::RuleForm(WindowContext &context, const ReclamationRule &rule, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_rule(rule),
      m_column(new QVBoxLayout(this)),
      m_wheel(new WheelGuard(this)) {
    m_column->setContentsMargins(0, 0, Space::s, 0);
    m_column->setSpacing(Space::m);
    buildRule();
    buildWhom();
    buildWhen();
    buildAction();
    buildNotice();
    m_column->addStretch(1);
    showRemarks({});
    offerValues();
}

void RuleForm::offerValues() {
    whenDone(m_context.workspace.models().list(m_rule.profile), this,
             [this](const Result<std::vector<SoftwareModel>> &models) {
                 // Without them the chosen ones stay chosen.
                 if (models)
                     m_models->setModels(*models);
             });
    whenDone(m_context.workspace.rules().conditionValues(m_rule.profile), this,
             [this](const Result<ConditionValues> &values) {
                 // Without them one types the values; the preview says whether they hit.
                 if (values)
                     m_condition->setKnown(*values);
             });
}

ReclamationRule RuleForm::rule() const {
    ReclamationRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.active = m_active->isChecked();
    rule.priority = m_priority->value();
    rule.models = m_models->models();
    rule.condition = m_condition->condition();
    rule.protectedPeople = protectedPeople();
    rule.thresholdDays = m_threshold->value();
    rule.graceDays = m_grace->value();
    rule.neverUsed = m_neverUsed->isChecked() ? NeverUsedHandling::Propose : NeverUsedHandling::Ignore;
    rule.countingSignals.clear();
    for (const auto &[kind, box] : m_signals) {
        if (box->isChecked())
            rule.countingSignals.insert(kind);
    }
    rule.action = actionFromName(m_action->currentData().toString());
    rule.reassignOpenTickets = m_reassign->isChecked();
    rule.notifyUser = m_notify->isChecked();
    rule.notifyDays = m_notifyDays->value();
    rule.assignmentGroup = m_group->text().trimmed();
    return rule;
}

QString RuleForm::missing() const { return m_condition->missing(); }

void RuleForm::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QStringList RuleForm::protectedPeople() const {
    static const QRegularExpression between(u"[\\n,;]"_s);
    QStringList people;
    for (const QString &part : m_protected->toPlainText().split(between, Qt::SkipEmptyParts)) {
        const QString person = part.trimmed();
        if (!person.isEmpty() && !people.contains(person, Qt::CaseInsensitive))
            people.append(person);
    }
    return people;
}

void RuleForm::showRemarks(const std::vector<RuleRemark> &remarks) {
    for (auto said = m_said.begin(); said != m_said.end(); ++said) {
        QStringList words;
        bool blocks = false;
        for (const RuleRemark &remark : remarks) {
            if (remark.field != said.key())
                continue;
            words.append(RuleText::remark(remark));
            blocks = blocks || blocksSaving(remark.problem);
        }
        if (said.key() == u"condition" && !missing().isEmpty())
            words.append(missing());
        const Tone tone = words.isEmpty() ? Tone::Muted : blocks ? Tone::Danger : Tone::Warn;
        const QString text = words.isEmpty() ? said->hint : words.join(u'\n');
        if (said->message->text() != text || said->message->tone() != tone)
            said->message->set(tone, text);
    }
}

} // namespace seatkeeper::gui
