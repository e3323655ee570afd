#include "gui/wizard/ValidationPanel.h"

#include "gui/text/ErrorText.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CheckRow.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "services/Validation.h"
#include "services/Workspace.h"
#include "services/wording/ValidationText.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
const QStringList checkIds{u"address"_s,
                           u"token"_s,
                           u"identity"_s,
                           u"scopes"_s,
                           u"list_users"_s,
                           u"list_roles"_s,
                           u"product_entitlements"_s,
                           u"sessions"_s,
                           u"audit_log"_s,
                           u"reclaim"_s};

CheckState stateOf(CheckStatus status) {
    switch (status) {
    case CheckStatus::Waiting:
    case CheckStatus::Skipped: return CheckState::Waiting;
    case CheckStatus::Running: return CheckState::Running;
    case CheckStatus::Ok: return CheckState::Passed;
    case CheckStatus::Warning: return CheckState::Limited;
    case CheckStatus::Failed: return CheckState::Failed;
    }
    return CheckState::Waiting;
}
} // namespace

ValidationPanel::ValidationPanel(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::m);
    buildHead();
    buildRows();
}

ValidationPanel::~ValidationPanel() { stop(); }

void ValidationPanel::buildHead() {
    auto *card = new Card(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::l);
    m_passed = new ToneLabel(Tone::Ok, {}, card);
    m_limited = new ToneLabel(Tone::Warn, {}, card);
    m_failed = new ToneLabel(Tone::Danger, {}, card);
    for (ToneLabel *label : {m_passed, m_limited, m_failed}) {
        label->setFont(Theme::font(TextRole::BodyBold));
        line->addWidget(label);
    }
    m_when = makeLabel({}, TextRole::Body, true, card);
    m_when->setObjectName(u"validationSummaryLabel"_s);
    line->addWidget(m_when, 1);
    auto *copy = new CopyButton(
        tr("the report"), [this] { return asText(); }, card);
    copy->setWords(tr("Copy report"));
    m_again = new QPushButton(Icons::icon(Icon::Reclaim), tr("Check again"), card);
    m_again->setObjectName(u"checkAgainButton"_s);
    line->addWidget(copy);
    line->addWidget(m_again);
    card->content()->addLayout(line);
    layout()->addWidget(card);
    connect(m_again, &QPushButton::clicked, this, [this] { run(); });
}

void ValidationPanel::buildRows() {
    auto *card = new Card(this);
    card->content()->setContentsMargins(0, 0, 0, 0);
    card->content()->setSpacing(0);
    for (const QString &id : checkIds) {
        ValidationCheck waiting;
        waiting.id = id;
        auto *row = new CheckRow(ValidationText::words(waiting).title, card);
        row->setObjectName(u"check_"_s + id);
        row->setLast(id == checkIds.last());
        card->content()->addWidget(row);
        m_rows.insert(id, row);
        m_checks.insert(id, waiting);
    }
    layout()->addWidget(card);
}

void ValidationPanel::setProfile(ProfileId profile, const std::optional<ValidationReport> &report) {
    m_profile = profile;
    m_report = report;
    for (const QString &id : checkIds) {
        ValidationCheck waiting;
        waiting.id = id;
        show(waiting);
    }
    if (report)
        for (const auto &check : report->checks)
            show(check);
    summarize();
}

void ValidationPanel::run() {
    if (m_running || !m_profile.isValid())
        return;
    for (const QString &id : checkIds) {
        ValidationCheck waiting;
        waiting.id = id;
        show(waiting);
    }
    m_report.reset();
    m_again->setEnabled(false);
    auto operation =
        m_context.workspace.validation().run(m_profile, this, [this](ValidationCheck check) { show(check); });
    m_running = operation.cancel;
    summarize();
    whenDone(operation.result, this, [this](const Result<ValidationReport> &result) { finish(result); });
}

void ValidationPanel::stop() {
    if (m_running)
        m_running->cancel();
}

void ValidationPanel::show(const ValidationCheck &check) {
    CheckRow *row = m_rows.value(check.id);
    if (!row)
        return;
    m_checks.insert(check.id, check);
    const ValidationWords words = ValidationText::words(check);
    row->set(stateOf(check.status), words.detail, words.lost, words.remedy);
    QVector<CheckRow::Act> acts;
    if (check.status == CheckStatus::Failed) {
        acts.append({tr("Sign in again"), Icon::Key, [this] { Q_EMIT signInRequested(); }});
        acts.append({tr("Check again"), Icon::Reclaim, [this] { run(); }});
    } else if (check.id == u"reclaim" && check.status == CheckStatus::Warning) {
        acts.append({tr("Sign in for reclaim…"), Icon::Key, [this] { Q_EMIT signInRequested(); }});
    }
    row->setActs(acts);
}

void ValidationPanel::finish(const Result<ValidationReport> &result) {
    m_running.reset();
    m_again->setEnabled(true);
    if (result) {
        setProfile(m_profile, *result);
    } else {
        summarize();
        m_when->setText(ErrorText::words(result.error()).paragraph());
    }
    Q_EMIT finished();
}

void ValidationPanel::summarize() {
    int passed = 0, limited = 0, failed = 0;
    for (const auto &check : std::as_const(m_checks)) {
        passed += check.status == CheckStatus::Ok;
        limited += check.status == CheckStatus::Warning;
        failed += check.status == CheckStatus::Failed;
    }
    m_passed->setText(tr("%n passed", "", passed));
    m_limited->setText(tr("%n limited", "", limited));
    m_failed->setText(tr("%n failed", "", failed));
    m_limited->setVisible(limited > 0);
    m_failed->setVisible(failed > 0);
    m_passed->setVisible(passed > 0);
    if (m_running)
        m_when->setText(tr("Checking…"));
    else if (m_report)
        m_when->setText(tr("Checked at %1; nothing was changed")
                            .arg(QLocale().toString(m_report->at.toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_when->setText(tr("Not checked yet"));
}

QString ValidationPanel::asText() const {
    QStringList lines;
    for (const QString &id : checkIds) {
        const auto check = m_checks.value(id);
        const auto words = ValidationText::words(check);
        lines.append(u"%1: %2. %3"_s.arg(words.title, ValidationText::verdict(check.status), words.detail));
        if (!words.remedy.isEmpty())
            lines.append(u"    %1 %2"_s.arg(words.lost, words.remedy));
    }
    return lines.join(u'\n');
}

} // namespace seatkeeper::gui
