#include "gui/pages/profiles/ProfileRecordPage.h"

#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/pages/profiles/ProfileHeader.h"
#include "gui/pages/profiles/RelatedLists.h"
#include "gui/pages/quality/QualityPanel.h"
#include "gui/text/Format.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/PageHead.h"
#include "gui/wizard/SignInPanel.h"
#include "gui/wizard/ValidationPanel.h"
#include "services/Connections.h"
#include "services/Downloads.h"
#include "services/Profiles.h"
#include "services/Publishing.h"
#include "services/Subscriptions.h"
#include "services/Workspace.h"
#include "services/wording/Words.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ProfileRecordPage::ProfileRecordPage(WindowContext &context, ProfileId profile, QWidget *parent)
    : QWidget(parent), m_context(context), m_id(profile) {
    build();
    load();
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"profiles" && !m_header->isChanged())
            load();
    });
}

void ProfileRecordPage::build() {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(this);
    m_head->setBackVisible(true);
    m_save = m_head->addButton(tr("Save"));
    m_save->setObjectName(u"saveButton"_s);
    m_primary = m_head->setPrimary(tr("Refresh now"), Icon::Reclaim);
    m_primary->setObjectName(u"refreshNowButton"_s);
    outer->addWidget(m_head);
    m_messages = new MessageArea(this);
    outer->addWidget(m_messages);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Space::l, Space::xs, Space::l, Space::l);
    body->setSpacing(Space::m);
    m_header = new ProfileHeader(m_context, this);
    body->addWidget(m_header);
    body->addWidget(new QualityPanel(m_context, m_id, this));
    auto *chooser = new QHBoxLayout;
    chooser->addStretch(1);
    m_view = new QComboBox(this);
    m_view->setObjectName(u"viewComboBox"_s);
    m_view->setAccessibleName(tr("View"));
    m_view->addItem(tr("View: Custom integration"));
    m_view->addItem(tr("View: Default"));
    chooser->addWidget(m_view);
    body->addLayout(chooser);
    m_related = new RelatedLists(m_context, m_id, this);
    body->addWidget(m_related, 1);
    outer->addLayout(body, 1);
    connect(m_head, &PageHead::backRequested, this, &ProfileRecordPage::backRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_primary, &QPushButton::clicked, this, &ProfileRecordPage::goOn);
    connect(m_header, &ProfileHeader::changed, this, [this] { offerNext(); });
    connect(m_header, &ProfileHeader::validateRequested, this, [this] { validate(); });
    connect(m_header, &ProfileHeader::signInRequested, this, [this](CredentialPurpose purpose) { signIn(purpose); });
    connect(m_header, &ProfileHeader::openConnectionsRequested, this, &ProfileRecordPage::connectionsRequested);
    connect(m_view, &QComboBox::activated, this, [this](int index) {
        m_related->setView(index == 0 ? RelatedLists::View::CustomIntegration : RelatedLists::View::Default);
    });
    connect(m_related, &RelatedLists::planRequested, this, &ProfileRecordPage::planRequested);
    const auto key = [this](Qt::Key code, void (RelatedLists::*turn)()) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | code), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_related, turn);
    };
    key(Qt::Key_PageDown, &RelatedLists::next);
    key(Qt::Key_PageUp, &RelatedLists::previous);
}

void ProfileRecordPage::load() {
    whenDone(m_context.workspace.profiles().get(m_id), this, [this](const Result<Profile> &profile) {
        if (!profile) {
            m_messages->showError(u"load"_s, profile.error());
            return;
        }
        whenDone(m_context.workspace.connections().get(profile->alias), this,
                 [this, profile = *profile](const Result<ConnectionAlias> &alias) {
                     if (alias)
                         show(profile, *alias);
                     else
                         m_messages->showError(u"load"_s, alias.error());
                 });
    });
}

void ProfileRecordPage::show(const Profile &profile, const ConnectionAlias &alias) {
    m_profile = profile;
    m_alias = alias;
    m_head->setTitle(profile.demo ? tr("%1 (DEMO)").arg(profile.displayName) : profile.displayName);
    m_head->setState(profile.status == ProfileStatus::Published ? Tone::Ok : Tone::Muted, Words::profileState(profile));
    const QString last =
        profile.lastRefresh
            ? tr("last refresh %1").arg(Format::relativeDate(*profile.lastRefresh, m_context.clock->now()))
            : tr("never refreshed");
    m_head->setExplanation(tr("Integration profile for %1, %2").arg(alias.url.host(), last));
    m_header->show(profile, alias);
    loadAdministrators();
    offerNext();
}

void ProfileRecordPage::loadAdministrators() {
    ListQuery query;
    query.profile = m_id;
    query.where = u"role = admin"_s;
    whenDone(m_context.workspace.subscriptions().list(query), this,
             [this](const Result<ListResult<Subscription>> &found) {
                 if (!found)
                     return; // the list itself says what is wrong; the owner can still be named later
                 QMap<ExternalId, QString> people;
                 for (const Subscription &person : found->items)
                     people.insert(person.externalId, person.displayName);
                 if (!m_header->isChanged())
                     m_header->setAdministrators(people);
             });
}

void ProfileRecordPage::goOn() {
    if (m_profile.source == ProfileSource::Export)
        Q_EMIT importRequested(m_profile);
    else if (m_profile.status == ProfileStatus::Published)
        refreshNow();
    else
        publish();
}

void ProfileRecordPage::offerImport() {
    m_primary->setText(tr("Import a newer list…"));
    m_primary->setEnabled(true);
    m_primary->setToolTip({});
    m_messages->show({u"export"_s,
                      Tone::Info,
                      tr("This profile is an imported list of team members."),
                      tr("Only the sign-in is known, and no seat can be taken back before the account is connected."),
                      {{tr("Connect by OAuth…"), [this] { Q_EMIT resumeRequested(m_id); }}},
                      {}});
}

void ProfileRecordPage::offerNext() {
    const bool published = m_profile.status == ProfileStatus::Published;
    m_save->setEnabled(m_header->isChanged());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Nothing was changed"));
    if (m_profile.source == ProfileSource::Export) {
        offerImport();
        return;
    }
    m_messages->withdraw(u"export"_s);
    m_primary->setText(published ? (m_refreshing ? tr("Refreshing…") : tr("Refresh now")) : tr("Publish…"));
    const bool fresh = hasFreshValidation(m_profile, m_context.clock->now());
    m_primary->setEnabled(!m_refreshing && (published || fresh));
    m_primary->setToolTip(m_primary->isEnabled() || m_refreshing ? QString() : tr("Validate the connection first."));
    if (!published)
        m_messages->show({u"draft"_s,
                          Tone::Info,
                          tr("This profile is a draft; nothing refreshes."),
                          tr("Validate the connection, then publish."),
                          {{tr("Go on with the set-up…"), [this] { Q_EMIT resumeRequested(m_id); }}},
                          {}});
    else
        m_messages->withdraw(u"draft"_s);
}

void ProfileRecordPage::save() {
    whenDone(m_context.workspace.profiles().update(m_header->edited()), this, [this](const Result<Profile> &stored) {
        if (!stored) {
            m_messages->showError(u"save"_s, stored.error());
            return;
        }
        m_messages->withdraw(u"save"_s);
        show(*stored, m_alias);
    });
}

void ProfileRecordPage::refreshNow() {
    auto operation = m_context.workspace.downloads().refresh(m_id, {});
    m_refreshing = operation.cancel;
    offerNext();
    m_messages->show({u"refresh"_s,
                      Tone::Info,
                      tr("Refreshing…"),
                      tr("The lists show the last complete download until it is whole."),
                      {{tr("Stop"), [this] { stopRefresh(); }}},
                      {}});
    whenDone(operation.result, this, [this](const Result<Downloads::Outcome> &outcome) {
        m_refreshing.reset();
        if (!outcome)
            m_messages->showError(u"refresh"_s, outcome.error());
        else if (const auto held = outcome->result.counters.constFind(u"candidatesHeldBack"_s);
                 held != outcome->result.counters.constEnd())
            m_messages->show({u"refresh"_s,
                              Tone::Warn,
                              tr("Up to date: %n subscription(s).", "", static_cast<int>(outcome->subscriptions)),
                              tr("No new candidates were made, because the data quality is red."),
                              {},
                              {}});
        else
            m_messages->show({u"refresh"_s,
                              Tone::Ok,
                              tr("Up to date: %n subscription(s).", "", static_cast<int>(outcome->subscriptions)),
                              tr("%1 added, %2 changed, %3 removed.")
                                  .arg(Format::number(outcome->added), Format::number(outcome->changed),
                                       Format::number(outcome->removed)),
                              {},
                              {}});
        load();
        m_related->refreshCounts();
    });
}

void ProfileRecordPage::stopRefresh() {
    if (m_refreshing)
        m_refreshing->cancel();
}

void ProfileRecordPage::validate() {
    auto *dialog = new DialogFrame(tr("Validate connection"), this);
    dialog->resize(940, 700);
    auto *area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *panel = new ValidationPanel(m_context, dialog);
    area->setWidget(panel);
    dialog->content()->addWidget(area, 1);
    auto *close = dialog->addButton(tr("Close"), ButtonLook::Plain);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(panel, &ValidationPanel::signInRequested, dialog, [this, dialog] {
        dialog->accept();
        signIn(CredentialPurpose::Inventory);
    });
    connect(dialog, &QDialog::finished, this, [this] { load(); });
    panel->setProfile(m_id, m_profile.validation);
    dialog->setFootText(tr("Only reading calls are sent; nothing is changed in Zendesk."));
    dialog->open();
    panel->run();
}

void ProfileRecordPage::signIn(CredentialPurpose purpose) {
    auto *dialog =
        new DialogFrame(purpose == CredentialPurpose::Reclaim ? tr("Sign in for reclaim") : tr("Sign in"), this);
    dialog->setMinimumWidth(720);
    dialog->addParagraph(purpose == CredentialPurpose::Reclaim
                             ? tr("A Zendesk administrator signs in with the scope “read write”. It is used for "
                                  "approved reclaims and for undo only.")
                             : tr("Signs in with the scope “read”, for the download."),
                         true);
    auto *panel = new SignInPanel(m_context, purpose, dialog);
    panel->setProfile(m_id, m_alias.url, std::nullopt);
    dialog->content()->addWidget(panel);
    auto *close = dialog->addButton(tr("Close"), ButtonLook::Plain);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::finished, this, [this] { load(); });
    dialog->open();
}

void ProfileRecordPage::publish() {
    Question question;
    question.id = u"publish"_s;
    question.title = tr("Publish “%1”?").arg(m_profile.displayName);
    question.text = tr("The profile becomes active: its seats are downloaded now and refreshed every day.");
    question.detail = tr("Nothing is changed in Zendesk.");
    question.tone = Tone::Info;
    question.choices = {{u"publish"_s, tr("Publish"), ButtonLook::Primary}};
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (!answer)
            return;
        auto operation = m_context.workspace.publishing().publish(m_id);
        m_refreshing = operation.cancel;
        offerNext();
        whenDone(operation.result, this, [this](const Result<Publishing::Outcome> &outcome) {
            m_refreshing.reset();
            if (!outcome)
                m_messages->showError(u"publish"_s, outcome.error());
            else if (outcome->refreshError)
                m_messages->showError(u"publish"_s, *outcome->refreshError);
            load();
            m_related->refreshCounts();
        });
    });
}

} // namespace seatkeeper::gui
