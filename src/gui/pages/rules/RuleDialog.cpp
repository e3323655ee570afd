#include "gui/pages/rules/RuleDialog.h"

#include "gui/text/ErrorText.h"
#include "gui/theme/ButtonLook.h"
#include "services/Rules.h"
#include "services/Workspace.h"
#include "services/wording/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

RuleDialog::RuleDialog(WindowContext &context, ReclamationRule rule, QWidget *owner)
    : DialogFrame(tr("Reclamation rule"), owner), m_context(context), m_rule(std::move(rule)) {
    build();
    check();
}

void RuleDialog::build() {
    setMinimumWidth(660);
    addParagraph(tr("A rule proposes seats. Nothing happens in Zendesk before a person approves."), true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    content()->addLayout(form);
    m_name = new QLineEdit(m_rule.name, this);
    m_name->setObjectName(u"nameEdit"_s);
    form->addRow(tr("Name"), m_name);
    m_active = new QCheckBox(tr("Active"), this);
    m_active->setObjectName(u"activeCheckBox"_s);
    m_active->setChecked(m_rule.active);
    form->addRow(QString(), m_active);
    form->addRow(tr("Last activity threshold"), buildThreshold());
    m_grace = new QSpinBox(this);
    m_grace->setObjectName(u"graceSpinBox"_s);
    m_grace->setRange(0, 3650);
    m_grace->setSuffix(tr(" days since assigned"));
    m_grace->setValue(m_rule.graceDays);
    form->addRow(tr("Grace for new accounts"), m_grace);
    m_neverUsed = new QCheckBox(tr("Propose seats that were never used"), this);
    m_neverUsed->setObjectName(u"neverUsedCheckBox"_s);
    m_neverUsed->setChecked(m_rule.neverUsed == NeverUsedHandling::Propose);
    form->addRow(QString(), m_neverUsed);
    form->addRow(tr("Signals that count"), buildSignals());
    m_action = new QComboBox(this);
    m_action->setObjectName(u"actionComboBox"_s);
    m_action->addItem(tr("Light agent if the account has that role, else end user"), QString());
    for (const auto action : {ProposedAction::LightAgent, ProposedAction::EndUser, ProposedAction::EndUserSuspended,
                              ProposedAction::Suspend})
        m_action->addItem(Words::action(action), actionName(action));
    m_action->setCurrentIndex(qMax(0, m_action->findData(m_rule.action ? actionName(*m_rule.action) : QString())));
    form->addRow(tr("Proposed action"), m_action);
    m_condition = new QLineEdit(m_rule.condition, this);
    m_condition->setObjectName(u"conditionEdit"_s);
    m_condition->setPlaceholderText(tr("everybody; for example: role = agent and not tag ~ vip"));
    form->addRow(tr("Condition (optional)"), m_condition);
    m_group = new QLineEdit(m_rule.assignmentGroup, this);
    m_group->setObjectName(u"assignmentGroupEdit"_s);
    form->addRow(tr("Assignment group"), m_group);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Save rule"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    connect(m_name, &QLineEdit::textChanged, this, [this] { check(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

QWidget *RuleDialog::buildThreshold() {
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_threshold = new QSpinBox(line);
    m_threshold->setObjectName(u"thresholdSpinBox"_s);
    m_threshold->setAccessibleName(tr("Last activity threshold in days"));
    m_threshold->setRange(1, 3650);
    m_threshold->setSuffix(tr(" days"));
    m_threshold->setValue(m_rule.thresholdDays);
    row->addWidget(m_threshold);
    for (const int preset : {15, 30, 60, 90, 180}) {
        auto *button = new QPushButton(QLocale().toString(preset), line);
        button->setAccessibleName(tr("%n day(s)", "", preset));
        setSmallButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, m_threshold, [this, preset] { m_threshold->setValue(preset); });
    }
    row->addStretch(1);
    return line;
}

QWidget *RuleDialog::buildSignals() {
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto kind : {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog}) {
        auto *box = new QCheckBox(Words::signal(kind), line);
        box->setToolTip(Words::signalWeakness(kind));
        box->setChecked(m_rule.countingSignals.count(kind) > 0);
        row->addWidget(box);
        m_signals.emplace_back(kind, box);
        connect(box, &QCheckBox::toggled, this, [this] { check(); });
    }
    row->addStretch(1);
    return line;
}

ReclamationRule RuleDialog::rule() const {
    ReclamationRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.active = m_active->isChecked();
    rule.thresholdDays = m_threshold->value();
    rule.graceDays = m_grace->value();
    rule.neverUsed = m_neverUsed->isChecked() ? NeverUsedHandling::Propose : NeverUsedHandling::Ignore;
    rule.countingSignals.clear();
    for (const auto &[kind, box] : m_signals)
        if (box->isChecked())
            rule.countingSignals.insert(kind);
    rule.action = actionFromName(m_action->currentData().toString());
    rule.condition = m_condition->text().trimmed();
    rule.assignmentGroup = m_group->text().trimmed();
    return rule;
}

void RuleDialog::check() {
    const ReclamationRule typed = rule();
    const QString missing = typed.name.isEmpty()            ? tr("A name is needed.")
                            : typed.countingSignals.empty() ? tr("At least one signal must count.")
                                                            : QString();
    m_save->setEnabled(missing.isEmpty());
    setFootText(missing.isEmpty() ? tr("Saving looks at the saved data again at once.") : missing, !missing.isEmpty());
}

void RuleDialog::save() {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.rules().save(rule()), this, [this](const Result<ReclamationRule> &saved) {
        m_save->setEnabled(true);
        if (!saved) {
            setFootText(ErrorText::words(saved.error()).paragraph(), true);
            return;
        }
        Q_EMIT this->saved(*saved);
        accept();
    });
}

} // namespace seatkeeper::gui
