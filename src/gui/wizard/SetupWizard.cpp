#include "gui/wizard/SetupWizard.h"

#include "gui/text/ErrorText.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/MessageArea.h"
#include "gui/wizard/ConnectionPage.h"
#include "gui/wizard/FirstRulePage.h"
#include "gui/wizard/IntegrationProfilePage.h"
#include "gui/wizard/OAuthClientPage.h"
#include "gui/wizard/PublishPage.h"
#include "gui/wizard/StepList.h"
#include "gui/wizard/ValidatePage.h"
#include "gui/wizard/WelcomePage.h"
#include "services/Connections.h"
#include "services/Rules.h"
#include "services/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(WindowContext &context, ProfileDraft draft, QWidget *owner)
    : QDialog(owner), m_context(context), m_draft(std::move(draft)) {
    setWindowTitle(tr("Connect Zendesk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumSize(1024, 680);
    resize(1160, 750);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_steps = new StepList(tr("Connect Zendesk"),
                           {tr("Welcome and minimal permissions"), tr("OAuth client"), tr("Integration profile"),
                            tr("Connection and credential"), tr("Validate"), tr("First rule"), tr("Publish")},
                           this);
    middle->addWidget(m_steps);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_messages = new MessageArea(this);
    m_stack = new QStackedWidget(this);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    middle->addLayout(right, 1);
    outer->addLayout(middle, 1);
    buildPages();
    buildFoot();
    outer->addWidget(m_foot);
    show(m_draft.isStored() ? qBound(0, m_draft.profile.draftStep, int(m_pages.size()) - 1) : 0);
}

void SetupWizard::buildPages() {
    m_connection = new ConnectionPage(m_context, this);
    m_publish = new PublishPage(m_context, this);
    auto *validate = new ValidatePage(m_context, this);
    m_pages = {new WelcomePage(this),
               new OAuthClientPage(m_context, this),
               new IntegrationProfilePage(this),
               m_connection,
               validate,
               new FirstRulePage(m_context, this),
               m_publish};
    for (WizardPage *one : std::as_const(m_pages)) {
        m_stack->addWidget(one);
        connect(one, &WizardPage::obstacleChanged, this, &SetupWizard::refreshFoot);
    }
    connect(m_connection, &WizardPage::saveRequested, this,
            [this] { save([this] { m_connection->continueSignIn(); }); });
    connect(validate, &ValidatePage::signInRequested, this, [this] { show(Connection); });
    connect(m_publish, &PublishPage::published, this, [this](ProfileId profile) {
        m_draft.profile.status = ProfileStatus::Published;
        refreshFoot();
        Q_EMIT draftStored(profile);
    });
}

void SetupWizard::buildFoot() {
    m_foot = new QWidget(this);
    m_foot->setMinimumHeight(Size::dialogFoot);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Space::l, Space::s, Space::l, Space::s);
    m_footText = new QLabel(m_foot);
    m_footText->setObjectName(u"wizardFootLabel"_s);
    m_footText->setTextFormat(Qt::PlainText);
    m_footText->setWordWrap(true);
    row->addWidget(m_footText, 1);
    m_leave = new QPushButton(tr("Save and leave"), m_foot);
    m_leave->setObjectName(u"saveAndLeaveButton"_s);
    m_back = new QPushButton(tr("Back"), m_foot);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(tr("Next"), m_foot);
    m_next->setObjectName(u"nextButton"_s);
    setButtonLook(m_next, ButtonLook::Primary);
    m_next->setDefault(true);
    row->addWidget(m_leave);
    row->addSpacing(Space::l);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_leave, &QPushButton::clicked, this, &SetupWizard::saveAndLeave);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
}

void SetupWizard::show(int step) {
    if (step != m_current)
        page()->leave();
    m_current = step;
    page()->load(m_draft);
    m_stack->setCurrentWidget(page());
    m_steps->setCurrent(step);
    page()->enter();
    refreshFoot();
}

void SetupWizard::refreshFoot() {
    const bool published = m_draft.profile.status == ProfileStatus::Published && m_current == Publish;
    const QString obstacle = page()->obstacle();
    const bool last = m_current == m_pages.size() - 1;
    QPalette palette = m_footText->palette();
    const auto &theme = Theme::current();
    palette.setColor(QPalette::WindowText, obstacle.isEmpty() ? theme.muted : theme.tone(Tone::Danger).word);
    m_footText->setPalette(palette);
    m_footText->setText(obstacle.isEmpty() ? page()->footNote() : obstacle);
    m_back->setEnabled(m_current > 0 && !m_saving && !published);
    m_next->setVisible(!last || published);
    m_next->setText(published ? tr("Open the profile") : tr("Next"));
    m_next->setEnabled(obstacle.isEmpty() && !m_saving);
    m_next->setToolTip(obstacle);
    m_leave->setText(published ? tr("Close") : tr("Save and leave"));
    m_leave->setEnabled(!m_saving);
}

void SetupWizard::next() {
    if (m_current == Publish) {
        Q_EMIT published(m_draft.profile.id);
        accept();
        return;
    }
    if (!page()->obstacle().isEmpty())
        return;
    const int target = m_current + 1;
    page()->store(m_draft);
    m_draft.profile.draftStep = target;
    // The first two steps hold nothing that could be stored: a profile needs an account and a name.
    if (m_current == Welcome ||
        (m_current == OAuthClient && m_draft.profile.displayName.isEmpty() && !m_draft.isStored()))
        show(target);
    else
        save([this, target] { show(target); });
}

void SetupWizard::back() {
    page()->store(m_draft);
    show(m_current - 1);
}

void SetupWizard::saveAndLeave() {
    if (m_draft.profile.status == ProfileStatus::Published) {
        accept();
        return;
    }
    page()->store(m_draft);
    m_draft.profile.draftStep = m_current;
    if (!m_draft.alias.url.isValid()) {
        accept(); // nothing typed yet that could be kept
        return;
    }
    if (m_draft.profile.displayName.isEmpty())
        m_draft.profile.displayName = tr("Zendesk %1").arg(subdomainOf(m_draft.alias.url));
    save([this] { accept(); });
}

void SetupWizard::save(std::function<void()> then) {
    page()->store(m_draft);
    m_saving = true;
    refreshFoot();
    Profiles::Draft draft;
    draft.profile = m_draft.profile;
    draft.alias = m_draft.alias;
    draft.clientSecret = m_draft.clientSecret;
    whenDone(m_context.workspace.profiles().saveDraft(draft), this,
             [this, then = std::move(then)](const Result<Profile> &stored) {
                 if (!stored) {
                     saveFailed(stored.error());
                     return;
                 }
                 m_draft.profile = *stored;
                 m_draft.clientSecret.reset();
                 saveRule(then);
             });
}

void SetupWizard::saveRule(std::function<void()> then) {
    if (!m_draft.firstRule) {
        take(std::move(then));
        return;
    }
    whenDone(m_context.workspace.rules().saveFirst(*m_draft.firstRule), this,
             [this, then = std::move(then)](const Result<ReclamationRule> &stored) {
                 if (!stored) {
                     saveFailed(stored.error());
                     return;
                 }
                 m_draft.firstRule = *stored;
                 take(then);
             });
}

void SetupWizard::saveFailed(const Error &error) {
    m_saving = false;
    refreshFoot();
    m_messages->showError(u"save"_s, error);
}

void SetupWizard::take(std::function<void()> then) {
    whenDone(m_context.workspace.connections().get(m_draft.profile.alias), this,
             [this, then = std::move(then)](const Result<ConnectionAlias> &alias) {
                 if (!alias) {
                     saveFailed(alias.error());
                     return;
                 }
                 m_saving = false;
                 m_draft.alias = *alias;
                 m_messages->withdraw(u"save"_s);
                 m_steps->setNote(
                     tr("Draft saved at %1. You can leave at any step and resume here.")
                         .arg(QLocale().toString(m_context.clock->now().toLocalTime().time(), QLocale::ShortFormat)));
                 page()->load(m_draft);
                 refreshFoot();
                 Q_EMIT draftStored(m_draft.profile.id);
                 then();
             });
}

void SetupWizard::resume(WindowContext &context, ProfileId profile, QWidget *owner,
                         std::function<void(SetupWizard *)> opened) {
    const auto failed = [opened](const auto &result) {
        if (!result)
            opened(nullptr);
        return !result;
    };
    Workspace &workspace = context.workspace;
    whenDone(workspace.profiles().get(profile), owner, [=, &context, &workspace](const Result<Profile> &stored) {
        if (failed(stored))
            return;
        ProfileDraft draft;
        draft.profile = *stored;
        const auto withAlias = [=, &context, &workspace](const Result<ConnectionAlias> &alias) mutable {
            if (failed(alias))
                return;
            draft.alias = *alias;
            const auto withRule = [=, &context](const Result<ReclamationRule> &rule) mutable {
                if (failed(rule))
                    return;
                draft.firstRule = *rule;
                auto *wizard = new SetupWizard(context, std::move(draft), owner);
                wizard->open();
                opened(wizard);
            };
            whenDone(workspace.rules().first(draft.profile.id), owner, withRule);
        };
        whenDone(workspace.connections().get(stored->alias), owner, withAlias);
    });
}

void SetupWizard::reject() { saveAndLeave(); }

void SetupWizard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), Theme::current().line);
}

} // namespace seatkeeper::gui
