#include "gui/wizard/ConnectionPage.h"

#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "gui/wizard/SignInPanel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, bool readOnly) {
    auto *field = new QLineEdit(form->parentWidget());
    field->setObjectName(name);
    field->setReadOnly(readOnly);
    form->addRow(label, field);
    return field;
}

std::optional<CredentialInfo> credentialOf(const ConnectionAlias &alias, CredentialPurpose purpose) {
    for (const auto &credential : alias.credentials)
        if (credential.purpose == purpose)
            return credential;
    return std::nullopt;
}
} // namespace

ConnectionPage::ConnectionPage(WindowContext &context, QWidget *parent)
    : WizardPage(tr("Connection and credential"),
                 tr("Where the account is, through which client Seatkeeper signs in, and who signs in."), parent),
      m_context(context) {
    content()->addWidget(buildRecord());
    content()->addWidget(buildSignIn());
    content()->addStretch(1);
}

QWidget *ConnectionPage::buildRecord() {
    auto *card = new Card(tr("Connection alias"), this);
    auto *form = new QFormLayout;
    card->content()->addLayout(form);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_alias = addField(form, tr("Connection alias"), u"aliasEdit"_s, true);
    m_aliasMessage = new FieldMessage(m_alias, card);
    form->addRow(QString(), m_aliasMessage);
    m_name = addField(form, tr("Connection name"), u"connectionNameEdit"_s, false);
    m_url = addField(form, tr("Connection URL"), u"connectionUrlEdit"_s, true);
    m_identifier = addField(form, tr("OAuth client ID"), u"clientIdEdit"_s, true);
    m_secret = addField(form, tr("OAuth client secret"), u"clientSecretEdit"_s, true);
    m_redirect = addField(form, tr("OAuth redirect URL"), u"redirectUrlEdit"_s, true);
    m_url->setToolTip(tr("Typed in the step “OAuth client”."));
    m_identifier->setToolTip(m_url->toolTip());
    m_secret->setToolTip(m_url->toolTip());
    m_redirect->setToolTip(m_url->toolTip());
    return card;
}

QWidget *ConnectionPage::buildSignIn() {
    auto *holder = new QWidget(this);
    auto *box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::m);
    auto *inventory = new Card(tr("Credential for the download (scope: read)"), holder);
    m_inventory = new SignInPanel(m_context, CredentialPurpose::Inventory, inventory);
    inventory->content()->addWidget(m_inventory);
    box->addWidget(inventory);
    auto *reclaim = new Card(tr("Credential for reclaim (scope: read write), may wait"), holder);
    auto *words = makeLabel(tr("Needs a Zendesk administrator, who may be another person. "
                               "You can do this later, when the first seat is to be taken back."),
                            TextRole::Body, true, reclaim);
    words->setWordWrap(true);
    reclaim->content()->addWidget(words);
    m_reclaim = new SignInPanel(m_context, CredentialPurpose::Reclaim, reclaim);
    reclaim->content()->addWidget(m_reclaim);
    m_reclaimCard = reclaim;
    box->addWidget(reclaim);
    for (SignInPanel *panel : {m_inventory, m_reclaim})
        connect(panel, &SignInPanel::storeRequested, this, [this, panel] {
            m_waiting = panel;
            Q_EMIT saveRequested();
        });
    connect(m_inventory, &SignInPanel::signedIn, this, [this] {
        m_signedIn = true;
        Q_EMIT obstacleChanged();
    });
    return holder;
}

void ConnectionPage::load(const ProfileDraft &draft) {
    const auto &alias = draft.alias;
    m_alias->setText(alias.name.isEmpty() ? tr("made when the draft is saved") : alias.name);
    m_aliasMessage->set(Tone::Muted, alias.parent
                                         ? tr("A child alias: each further profile has a connection of its own.")
                                         : tr("The parent alias, used by the first profile."));
    m_name->setText(alias.connectionName.isEmpty() ? draft.profile.displayName : alias.connectionName);
    m_url->setText(alias.url.toString());
    m_identifier->setText(alias.clientIdentifier);
    m_secret->setText(alias.clientKind == ClientKind::Public        ? tr("Not needed for a public client")
                      : alias.hasClientSecret || draft.clientSecret ? tr("In the keychain of this computer")
                                                                    : tr("Missing"));
    m_redirect->setText(alias.redirectUrls.join(u", "_s));
    m_redirect->setCursorPosition(0);
    const auto inventory = credentialOf(alias, CredentialPurpose::Inventory);
    m_signedIn = inventory.has_value();
    m_inventory->setProfile(draft.profile.id, alias.url, inventory);
    m_reclaim->setProfile(draft.profile.id, alias.url, credentialOf(alias, CredentialPurpose::Reclaim));
    m_reclaimCard->setVisible(draft.profile.reclaimEnabled);
    Q_EMIT obstacleChanged();
}

void ConnectionPage::store(ProfileDraft &draft) const { draft.alias.connectionName = m_name->text().trimmed(); }

QString ConnectionPage::obstacle() const {
    return m_signedIn ? QString() : tr("Next opens when somebody has signed in for the download.");
}

QString ConnectionPage::footNote() const { return tr("Signing in changes nothing in Zendesk."); }

void ConnectionPage::leave() {
    m_inventory->stop();
    m_reclaim->stop();
}

void ConnectionPage::continueSignIn() {
    if (SignInPanel *panel = std::exchange(m_waiting, nullptr))
        panel->start();
}

} // namespace seatkeeper::gui
