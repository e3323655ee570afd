#include "gui/pages/rules/ConditionEditor.h"
#include "gui/pages/rules/ModelChoice.h"
#include "gui/pages/rules/RuleForm.h"
#include "gui/pages/rules/WheelGuard.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/wording/RuleText.h"
#include "services/wording/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

// How the form is built.

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 136;  //!< so that the fields of all sections stand in one line
constexpr int mostTyped = 99999; //!< more than is allowed, so that what is wrong can be said
constexpr int mostTypedPriority = 9999999;
constexpr int mostCharacters = 250;
constexpr int protectedLines = 3;

} // namespace

QFormLayout *RuleForm::section(const QString &title) {
    auto *card = new Card(title, this);
    auto *form = makeForm();
    card->content()->addLayout(form);
    m_column->addWidget(card);
    return form;
}

void RuleForm::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &key,
                      const QString &hint) {
    if (label.isEmpty()) {
        form->addRow(QString(), field);
    } else {
        auto *words = addFormRow(form, label, field);
        words->setMinimumWidth(labelWidth);
    }
    if (key.isEmpty())
        return;
    auto *message = new FieldMessage(field->focusProxy() ? field->focusProxy() : field, this);
    message->setObjectName(key + u"Message"_s);
    form->addRow(QString(), message);
    m_said.insert(key, {message, hint});
}

QSpinBox *RuleForm::makeNumber(const QString &name, int value, int most, const QString &suffix) {
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSuffix(suffix);
    box->setValue(value);
    m_wheel->watch(box);
    connect(box, &QSpinBox::valueChanged, this, &RuleForm::changed);
    return box;
}

QCheckBox *RuleForm::makeCheck(const QString &words, const QString &name, bool checked) {
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &RuleForm::changed);
    return box;
}

void RuleForm::buildRule() {
    auto *form = section(tr("Rule"));
    m_name = new QLineEdit(m_rule.name, this);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(mostCharacters);
    connect(m_name, &QLineEdit::textChanged, this, &RuleForm::changed);
    addRow(form, tr("Name"), m_name, u"name"_s);
    m_active = makeCheck(tr("Active"), u"activeCheckBox"_s, m_rule.active);
    addRow(form, {}, m_active);
    m_priority = makeNumber(u"prioritySpinBox"_s, m_rule.priority, mostTypedPriority, {});
    addRow(form, tr("Priority"), m_priority, u"priority"_s,
           tr("Where two rules look at the same seat, the one with the smaller number decides."));
}

void RuleForm::buildWhom() {
    auto *form = section(tr("Whom it looks at"));
    m_models = new ModelChoice(m_rule.models, this);
    m_models->setObjectName(u"modelChoice"_s);
    connect(m_models, &ModelChoice::changed, this, &RuleForm::changed);
    addRow(form, tr("Software models"), m_models, u"models"_s, tr("When none is chosen, it looks at all of them."));
    m_condition = new ConditionEditor(m_context.clock->now().date(), this);
    m_condition->setObjectName(u"conditionEditor"_s);
    m_condition->setCondition(m_rule.condition);
    connect(m_condition, &ConditionEditor::changed, this, &RuleForm::changed);
    addRow(form, tr("Condition"), m_condition, u"condition"_s,
           tr("Only seats that meet it are looked at. In texts * stands for any letters and ? for one."));
    m_protected = new QPlainTextEdit(m_rule.protectedPeople.join(u'\n'), this);
    m_protected->setObjectName(u"protectedEdit"_s);
    m_protected->setTabChangesFocus(true);
    m_protected->setFixedHeight(m_protected->fontMetrics().lineSpacing() * protectedLines + Space::l);
    connect(m_protected, &QPlainTextEdit::textChanged, this, &RuleForm::changed);
    addRow(form, tr("Protected people"), m_protected, u"protected"_s,
           tr("E-mail addresses or Zendesk ids, one in each line. The rule never proposes them."));
}

void RuleForm::buildWhen() {
    auto *form = section(tr("When it proposes a seat"));
    addRow(form, tr("Threshold"), buildThreshold(), u"threshold"_s,
           tr("A seat is proposed once it was idle for so many whole days."));
    m_threshold->setAccessibleName(tr("Threshold in days"));
    m_grace = makeNumber(u"graceSpinBox"_s, m_rule.graceDays, mostTyped, tr(" days since assigned"));
    addRow(form, tr("Grace"), m_grace, u"grace"_s, tr("New accounts are left in peace for so long."));
    m_grace->setAccessibleName(tr("Grace for new accounts in days"));
    m_neverUsed = makeCheck(tr("Propose seats that were never used"), u"neverUsedCheckBox"_s,
                            m_rule.neverUsed == NeverUsedHandling::Propose);
    addRow(form, {}, m_neverUsed);
    addRow(form, tr("Signals that count"), buildSignals(), u"signals"_s,
           tr("A person is idle only if every one of them is older than the threshold."));
}

QWidget *RuleForm::buildThreshold() {
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    m_threshold = makeNumber(u"thresholdSpinBox"_s, m_rule.thresholdDays, mostTyped, tr(" days"));
    row->addWidget(m_threshold, 1);
    for (const int preset : {15, 30, 60, 90, 180}) {
        auto *button = new QPushButton(QLocale().toString(preset), line);
        button->setObjectName(u"preset%1"_s.arg(preset));
        button->setAccessibleName(RuleText::days(preset));
        setSmallButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, m_threshold, [this, preset] { m_threshold->setValue(preset); });
    }
    line->setFocusProxy(m_threshold);
    return line;
}

QWidget *RuleForm::buildSignals() {
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::xs);
    for (const SignalKind kind : allSignals) {
        auto *box =
            makeCheck(Words::signal(kind), u"signal-"_s + signalName(kind), m_rule.countingSignals.contains(kind));
        box->setToolTip(Words::signalWeakness(kind));
        column->addWidget(box);
        m_signals.emplace_back(kind, box);
    }
    return list;
}

void RuleForm::buildAction() {
    auto *form = section(tr("What it proposes"));
    m_action = new QComboBox(this);
    m_action->setObjectName(u"actionComboBox"_s);
    m_action->addItem(tr("Light agent if the account has that role, else end user"), QString());
    for (const auto action : {ProposedAction::LightAgent, ProposedAction::EndUser, ProposedAction::EndUserSuspended,
                              ProposedAction::Suspend})
        m_action->addItem(Words::action(action), actionName(action));
    m_action->setCurrentIndex(qMax(0, m_action->findData(m_rule.action ? actionName(*m_rule.action) : QString())));
    m_wheel->watch(m_action);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
    addRow(form, tr("Action"), m_action, u"action"_s,
           tr("A person may choose another one for each candidate. Suspending alone frees no seat."));
    m_reassign = makeCheck(tr("Look for open tickets first, so that they can be reassigned"), u"reassignCheckBox"_s,
                           m_rule.reassignOpenTickets);
    addRow(form, {}, m_reassign);
}

void RuleForm::buildNotice() {
    auto *form = section(tr("Who is asked"));
    m_notify = makeCheck(tr("Tell the person before, and wait for an answer"), u"notifyCheckBox"_s, m_rule.notifyUser);
    addRow(form, {}, m_notify);
    m_notifyDays = makeNumber(u"notifyDaysSpinBox"_s, m_rule.notifyDays, mostTyped, tr(" days"));
    m_notifyDays->setEnabled(m_rule.notifyUser);
    connect(m_notify, &QCheckBox::toggled, m_notifyDays, &QWidget::setEnabled);
    addRow(form, tr("Time to answer"), m_notifyDays, u"notify-days"_s,
           tr("No answer never reclaims by itself: the candidate goes to the assignment group."));
    m_group = new QLineEdit(m_rule.assignmentGroup, this);
    m_group->setObjectName(u"assignmentGroupEdit"_s);
    m_group->setMaxLength(mostCharacters);
    connect(m_group, &QLineEdit::textChanged, this, &RuleForm::changed);
    addRow(form, tr("Assignment group"), m_group, u"assignment-group"_s, tr("Who approves what the rule proposes."));
}

} // namespace seatkeeper::gui
