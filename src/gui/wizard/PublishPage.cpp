#include "gui/wizard/PublishPage.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/text/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "services/Workspace.h"
#include "services/wording/RuleText.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

PublishPage::PublishPage(WindowContext &context, QWidget *parent)
    : WizardPage(tr("Publish the profile"),
                 tr("Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once."),
                 parent),
      m_context(context) {
    m_messages = new MessageArea(this);
    content()->addWidget(m_messages);
    auto *summary = new Card(tr("What will be published"), this);
    m_summary = new QFormLayout;
    m_summary->setLabelAlignment(Qt::AlignRight);
    summary->content()->addLayout(m_summary);
    content()->addWidget(summary);

    auto *act = new QHBoxLayout;
    m_publish = new QPushButton(tr("Publish…"), this);
    m_publish->setObjectName(u"publishButton"_s);
    setButtonLook(m_publish, ButtonLook::Primary);
    act->addWidget(m_publish);
    act->addStretch(1);
    content()->addLayout(act);

    m_work = new Card(tr("First refresh"), this);
    auto *work = static_cast<Card *>(m_work)->content();
    m_stage = makeLabel({}, TextRole::Body, false, m_work);
    m_stage->setObjectName(u"publishStageLabel"_s);
    auto *line = new QHBoxLayout;
    m_bar = new QProgressBar(m_work);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the first refresh"));
    m_stop = new QPushButton(tr("Stop"), m_work);
    m_stop->setObjectName(u"stopRefreshButton"_s);
    setSmallButton(m_stop);
    line->addWidget(m_bar, 1);
    line->addWidget(m_stop);
    work->addWidget(m_stage);
    work->addLayout(line);
    m_work->hide();
    content()->addWidget(m_work);
    content()->addStretch(1);
    connect(m_publish, &QPushButton::clicked, this, [this] { confirm(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { leave(); });
}

PublishPage::~PublishPage() { leave(); }

void PublishPage::addLine(const QString &label, const QString &value) {
    auto *words = makeLabel(value, TextRole::Body, false, this);
    words->setWordWrap(true);
    m_summary->addRow(makeLabel(label, TextRole::Body, true, this), words);
}

void PublishPage::load(const ProfileDraft &draft) {
    m_profile = draft.profile;
    m_published = draft.profile.status == ProfileStatus::Published;
    while (m_summary->rowCount() > 0)
        m_summary->removeRow(0);
    addLine(tr("Integration profile"), draft.profile.displayName);
    addLine(tr("Account"), draft.alias.url.toString());
    for (const auto &credential : draft.alias.credentials)
        addLine(credential.purpose == CredentialPurpose::Inventory ? tr("Signed in for the download")
                                                                   : tr("Signed in for reclaim"),
                credential.userName);
    addLine(tr("Refresh"), tr("Daily at %1").arg(QLocale().toString(draft.profile.refreshAt, QLocale::ShortFormat)));
    addLine(tr("Reclamation rule"), ruleLine(draft.firstRule.value_or(ReclamationRule())));
    addLine(tr("Reclaim subscriptions"), draft.profile.reclaimEnabled
                                             ? tr("On: approved seats can be taken back")
                                             : tr("Off: removal candidates are found, nothing is ever reclaimed"));
    m_publish->setEnabled(!m_published);
}

QString PublishPage::ruleLine(const ReclamationRule &rule) {
    if (!rule.active)
        return tr("Switched off: it proposes nobody until it is switched on in the list of rules.");
    return tr("Idle for %1, grace for new accounts: %2. It proposes; a person approves.")
        .arg(RuleText::days(rule.thresholdDays), RuleText::days(rule.graceDays));
}

QString PublishPage::footNote() const { return tr("Publishing reads from Zendesk and changes nothing there."); }

void PublishPage::confirm() {
    Question question;
    question.id = u"publish"_s;
    question.title = tr("Publish “%1”?").arg(m_profile.displayName);
    question.text = tr("The profile becomes active: its seats are downloaded now and refreshed every day.");
    question.detail = tr("Nothing is changed in Zendesk.");
    question.tone = Tone::Info;
    question.choices = {{u"publish"_s, tr("Publish"), ButtonLook::Primary}};
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (answer && *answer == u"publish")
            publish();
    });
}

void PublishPage::publish() {
    m_messages->clear();
    m_publish->setEnabled(false);
    m_work->show();
    m_stop->setEnabled(true);
    m_bar->setRange(0, 0);
    m_stage->setText(tr("Publishing…"));
    auto operation = m_context.workspace.publishing().publish(m_profile.id);
    m_running = operation.cancel;
    connect(operation.progress.get(), &ProgressFeed::changed, this, &PublishPage::showProgress);
    whenDone(operation.result, this, [this](const Result<Publishing::Outcome> &result) { finish(result); });
}

void PublishPage::showProgress(const Progress &progress) {
    if (progress.total && *progress.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000 * qMin(progress.done, *progress.total) / *progress.total));
        // The list of people goes by a count that may be a little old; whom to ask about is known exactly.
        const bool asks = progress.stage == u"evidence" || progress.stage == u"product_roles";
        const QString words = asks ? tr("Read about %1 of %2 people") : tr("%1 of about %2 team members");
        m_stage->setText(words.arg(Format::number(progress.done), Format::number(*progress.total)));
    } else if (progress.done > 0) {
        m_stage->setText(tr("%1 team members so far").arg(Format::number(progress.done)));
    }
}

void PublishPage::finish(const Result<Publishing::Outcome> &result) {
    m_running.reset();
    m_stop->setEnabled(false);
    m_bar->setRange(0, 1);
    if (!result) {
        m_work->hide();
        m_publish->setEnabled(true);
        m_messages->showError(u"publish"_s, result.error());
        return;
    }
    m_published = true;
    m_profile = result->profile;
    m_bar->setValue(result->refreshError ? 0 : 1);
    if (result->refreshError)
        m_messages->showError(u"publish"_s, *result->refreshError);
    const qint64 read = result->firstRefresh ? result->firstRefresh->counters.value(u"read"_s) : 0;
    const qint64 found = result->firstRefresh ? result->firstRefresh->counters.value(u"candidates"_s) : 0;
    m_stage->setText(result->refreshError
                         ? tr("Published, but the first refresh did not end. Run it again from the profile.")
                         : tr("Done: %1 team members read, %2 removal candidates found.")
                               .arg(Format::number(read), Format::number(found)));
    Q_EMIT published(m_profile.id);
    Q_EMIT obstacleChanged();
}

void PublishPage::leave() {
    if (m_running)
        m_running->cancel();
}

} // namespace seatkeeper::gui
