#include "gui/pages/exclusions/ExclusionDialog.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/lists/MoneyCell.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "gui/widgets/ReasonBox.h"
#include "services/Models.h"
#include "services/Workspace.h"
#include "services/wording/ExclusionText.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ExclusionDialog::ExclusionDialog(WindowContext &context, ExclusionRule rule, QWidget *owner)
    : DialogFrame(rule.kind == ExclusionKind::User ? tr("User exclusion rule") : tr("Identifier exclusion rule"),
                  owner),
      m_context(context),
      m_rule(std::move(rule)) {
    build();
    check();
    preview();
}

void ExclusionDialog::build() {
    setMinimumWidth(640);
    addParagraph(tr("Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate."), true);
    auto *form = makeForm();
    content()->addLayout(form);
    buildFields(form);
    m_effect = new ReasonBox(this);
    m_effect->setObjectName(u"effectBox"_s);
    content()->addWidget(m_effect);
    buildFoot();
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, [this] { preview(); });
    for (QLineEdit *field : {m_pattern, m_reason, m_responsible})
        connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_ends, &QCheckBox::toggled, this, [this] { check(); });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { check(); });
    connect(m_active, &QCheckBox::toggled, this, [this] { check(); });
    if (m_rule.kind == ExclusionKind::Identifier)
        offerIdentifiers();
}

void ExclusionDialog::buildFields(QFormLayout *form) {
    const bool user = m_rule.kind == ExclusionKind::User;
    const auto line = [this](const QString &text, const QString &name) {
        auto *field = new QLineEdit(text, this);
        field->setObjectName(name);
        field->setMaxLength(250);
        return field;
    };
    m_pattern = line(m_rule.pattern, u"patternEdit"_s);
    m_patternMessage = new FieldMessage(m_pattern, this);
    m_patternMessage->setObjectName(u"patternMessage"_s);
    addFormRow(form, user ? tr("User principal name") : tr("Subscription identifier"), m_pattern);
    form->addRow(QString(), m_patternMessage);
    m_reason = line(m_rule.reason, u"reasonEdit"_s);
    addFormRow(form, tr("Reason"), m_reason);
    m_responsible = line(m_rule.owner, u"ownerEdit"_s);
    addFormRow(form, tr("Owner (optional)"), m_responsible);
    m_ends = new QCheckBox(tr("Ends after"), this);
    m_ends->setObjectName(u"endsCheckBox"_s);
    m_ends->setChecked(m_rule.until.has_value());
    m_until = new QDateEdit(m_rule.until.value_or(m_context.clock->now().date().addMonths(6)), this);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day on which the rule acts"));
    auto *ending = new QHBoxLayout;
    ending->addWidget(m_ends);
    ending->addWidget(m_until, 1);
    addFormRow(form, tr("Expiry (optional)"), ending, m_ends);
    m_untilMessage = new FieldMessage(m_until, this);
    m_untilMessage->setObjectName(u"untilMessage"_s);
    form->addRow(QString(), m_untilMessage);
    m_active = new QCheckBox(tr("Active"), this);
    m_active->setObjectName(u"activeCheckBox"_s);
    m_active->setChecked(m_rule.active);
    form->addRow(QString(), m_active);
}

void ExclusionDialog::buildFoot() {
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Save rule"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { confirm(); });
}

void ExclusionDialog::offerIdentifiers() {
    whenDone(m_context.workspace.models().identifiers(std::nullopt, false), this,
             [this](const Result<std::vector<SubscriptionIdentifier>> &known) {
                 // Without them one types the identifier; the preview says whether it hits.
                 if (!known)
                     return;
                 QStringList names;
                 for (const SubscriptionIdentifier &one : *known)
                     names.append(one.identifier);
                 auto *completer = new QCompleter(names, m_pattern);
                 completer->setCaseSensitivity(Qt::CaseInsensitive);
                 completer->setFilterMode(Qt::MatchContains);
                 m_pattern->setCompleter(completer);
             });
}

ExclusionRule ExclusionDialog::rule() const {
    ExclusionRule rule = m_rule;
    rule.pattern = m_pattern->text().trimmed();
    rule.reason = m_reason->text().trimmed();
    rule.owner = m_responsible->text().trimmed();
    rule.until = m_ends->isChecked() ? std::optional<QDate>(m_until->date()) : std::nullopt;
    rule.active = m_active->isChecked();
    return rule;
}

void ExclusionDialog::check() {
    m_until->setEnabled(m_ends->isChecked());
    const ExclusionRule typed = rule();
    const PatternFlaw flaw = flawOf(typed);
    if (flaw == PatternFlaw::NeverMatches || flaw == PatternFlaw::MatchesEverybody)
        m_patternMessage->set(flaw == PatternFlaw::NeverMatches ? Tone::Warn : Tone::Danger,
                              ExclusionText::flaw(typed));
    else
        m_patternMessage->set(Tone::Muted, m_rule.kind == ExclusionKind::User
                                               ? tr("An e-mail address or id, or with * and ?: *@partner.example")
                                               : tr("For example zendesk.light_agent; * and ? are allowed."));
    const bool past = statusOf(typed, m_context.clock->now().date()) == ExclusionStatus::Expired;
    m_untilMessage->set(Tone::Warn, past ? tr("This day is past: the rule keeps nobody out.") : QString());
    const QString missing = flaw == PatternFlaw::Empty ? tr("A pattern is needed.")
                            : typed.reason.isEmpty()   ? tr("A reason is needed; auditors ask for it.")
                                                       : QString();
    m_save->setEnabled(missing.isEmpty());
    setFootText(missing, !missing.isEmpty());
    m_delay->start();
}

void ExclusionDialog::preview() {
    const ExclusionRule typed = rule();
    if (typed.pattern.isEmpty()) {
        m_effect->set(tr("Type a pattern to see what it keeps out."), {});
        return;
    }
    const quint64 asked = ++m_asked;
    whenDone(m_context.workspace.exclusions().preview(typed), this,
             [this, asked](const Result<Exclusions::Preview> &found) {
                 if (asked != m_asked)
                     return;
                 if (found) {
                     show(*found);
                     return;
                 }
                 const ErrorWords words = ErrorText::words(found.error());
                 m_effect->set(words.happened, words.consequence());
             });
}

void ExclusionDialog::show(const Exclusions::Preview &found) {
    const int rows = static_cast<int>(found.subscriptions);
    QStringList proof;
    if (found.openCandidates > 0)
        proof.append(tr("Closes %n open candidate(s).", "", static_cast<int>(found.openCandidates)));
    if (found.alreadyOut > 0)
        proof.append(
            tr("%n more match, but another rule keeps them out already.", "", static_cast<int>(found.alreadyOut)));
    if (!found.examples.isEmpty())
        proof.append(tr("For example: %1").arg(found.examples.join(u", "_s)));
    if (rows == 0 && found.alreadyOut == 0)
        proof.append(tr("A later refresh may bring somebody whom it matches."));
    m_effect->set(effectWords(found), proof.join(u' '));
}

QString ExclusionDialog::effectWords(const Exclusions::Preview &found) const {
    const int rows = static_cast<int>(found.subscriptions);
    if (found.isEverybody())
        return tr("Keeps everybody out: nothing would be left to count.");
    if (rows == 0)
        return tr("Keeps nobody out at present.");
    const QString fact = tr("Keeps %n of %1 subscriptions out.", "", rows).arg(Format::number(found.all));
    if (!found.costPerYear)
        return fact;
    return fact + u' ' + tr("They cost %1 a year.").arg(MoneyCell::words(found.costPerYear, found.costIsEstimate));
}

void ExclusionDialog::confirm() {
    m_save->setEnabled(false);
    // Asked anew: what stands in the box may be of an earlier letter.
    whenDone(m_context.workspace.exclusions().preview(rule()), this, [this](const Result<Exclusions::Preview> &found) {
        m_save->setEnabled(true);
        if (!found)
            setFootText(ErrorText::words(found.error()).paragraph(), true);
        else if (found->isEverybody() || found->flaw == PatternFlaw::MatchesEverybody)
            askForEverybody();
        else
            save();
    });
}

void ExclusionDialog::askForEverybody() {
    Question question;
    question.id = u"exclude_everybody"_s;
    question.title = tr("Exclude everybody?");
    question.text = tr("This rule matches everybody. All costs, counts and candidates would be empty.");
    question.detail = tr("Nothing is changed in Zendesk. The rule can be deactivated again.");
    question.choices = {{u"save"_s, tr("Save it all the same"), ButtonLook::Danger}};
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (answer)
            save();
    });
}

void ExclusionDialog::save() {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.exclusions().save(rule()), this, [this](const Result<ExclusionRule> &stored) {
        m_save->setEnabled(true);
        if (!stored) {
            setFootText(ErrorText::words(stored.error()).paragraph(), true);
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

} // namespace seatkeeper::gui
