#include "gui/pages/exclusions/ExclusionDialog.h"

#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/FieldMessage.h"
#include "services/Exclusions.h"
#include "services/Workspace.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
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
    setMinimumWidth(620);
    addParagraph(tr("Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate."), true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    content()->addLayout(form);
    m_pattern = new QLineEdit(m_rule.pattern, this);
    m_pattern->setObjectName(u"patternEdit"_s);
    m_patternMessage = new FieldMessage(m_pattern, this);
    const bool user = m_rule.kind == ExclusionKind::User;
    form->addRow(user ? tr("User principal name") : tr("Subscription identifier"), m_pattern);
    form->addRow(QString(), m_patternMessage);
    m_reason = new QLineEdit(m_rule.reason, this);
    m_reason->setObjectName(u"reasonEdit"_s);
    form->addRow(tr("Reason"), m_reason);
    m_responsible = new QLineEdit(m_rule.owner, this);
    m_responsible->setObjectName(u"ownerEdit"_s);
    form->addRow(tr("Owner (optional)"), m_responsible);
    m_ends = new QCheckBox(tr("Ends after"), this);
    m_ends->setObjectName(u"endsCheckBox"_s);
    m_ends->setChecked(m_rule.until.has_value());
    m_until = new QDateEdit(m_rule.until.value_or(m_context.clock->now().date().addMonths(6)), this);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day on which the rule acts"));
    form->addRow(m_ends, m_until);
    m_active = new QCheckBox(tr("Active"), this);
    m_active->setObjectName(u"activeCheckBox"_s);
    m_active->setChecked(m_rule.active);
    form->addRow(QString(), m_active);
    m_preview = new FieldMessage(m_pattern, this);
    m_preview->setObjectName(u"previewMessage"_s);
    content()->addWidget(m_preview);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Save rule"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, [this] { preview(); });
    for (QLineEdit *field : {m_pattern, m_reason, m_responsible})
        connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_ends, &QCheckBox::toggled, this, [this] { check(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
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
    m_patternMessage->set(Tone::Muted, m_rule.kind == ExclusionKind::User
                                           ? tr("An e-mail address, or with * and ?: *@partner.example")
                                           : tr("For example zendesk.light_agent; * and ? are allowed."));
    const QString missing = typed.pattern.isEmpty()  ? tr("A pattern is needed.")
                            : typed.reason.isEmpty() ? tr("A reason is needed; auditors ask for it.")
                                                     : QString();
    m_save->setEnabled(missing.isEmpty());
    setFootText(missing, !missing.isEmpty());
    m_delay->start();
}

void ExclusionDialog::preview() {
    const ExclusionRule typed = rule();
    if (typed.pattern.isEmpty()) {
        m_preview->set(Tone::Muted, {});
        return;
    }
    const quint64 asked = ++m_asked;
    whenDone(m_context.workspace.exclusions().preview(typed), this,
             [this, asked](const Result<Exclusions::Preview> &found) {
                 if (asked != m_asked)
                     return;
                 if (!found) {
                     m_preview->set(Tone::Danger, ErrorText::words(found.error()).paragraph());
                     return;
                 }
                 const int rows = static_cast<int>(found->subscriptions);
                 QString words =
                     rows == 0 ? tr("Matches nobody at present.") : tr("Keeps out %n subscription(s).", "", rows);
                 if (found->openCandidates > 0)
                     words += u' ' + tr("Closes %n open candidate(s).", "", static_cast<int>(found->openCandidates));
                 if (found->costPerYear)
                     words += u' ' + tr("They cost %1 a year.")
                                         .arg(Format::money(found->costPerYear->minor, found->costPerYear->currency));
                 if (!found->examples.isEmpty())
                     words += u' ' + found->examples.join(u", "_s);
                 m_preview->set(rows == 0 ? Tone::Warn : Tone::Info, words);
             });
}

void ExclusionDialog::save() {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.exclusions().save(rule()), this, [this](const Result<ExclusionRule> &saved) {
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
