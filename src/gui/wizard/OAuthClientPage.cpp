#include "gui/wizard/OAuthClientPage.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "gui/wizard/StepNumber.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelColumn = 0;
constexpr int fieldColumn = 1;
constexpr int copyColumn = 2;

QWidget *numbered(int number, QWidget *body, QWidget *parent) {
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    row->addWidget(new StepNumber(number, StepNumber::State::Outlined, line), 0, Qt::AlignTop);
    row->addWidget(body, 1);
    return line;
}
} // namespace

OAuthClientPage::OAuthClientPage(WindowContext &context, QWidget *parent)
    : WizardPage(tr("Create the OAuth client in Zendesk"),
                 tr("Seatkeeper signs in through a client of your own account. "
                    "No vendor cloud is involved and no admin token leaves this computer."),
                 parent),
      m_context(context) {
    content()->addWidget(numbered(1, buildAccount(), this));
    content()->addWidget(numbered(2, buildGuide(), this));
    content()->addWidget(numbered(3, buildReturn(), this));
    content()->addStretch(1);
}

QWidget *OAuthClientPage::buildAccount() {
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(Space::xs);
    auto *label = makeLabel(tr("Account"), TextRole::Body, false, body);
    m_account = new QLineEdit(body);
    m_account->setObjectName(u"accountEdit"_s);
    m_account->setPlaceholderText(tr("your-company.zendesk.com"));
    label->setBuddy(m_account);
    m_accountMessage = new FieldMessage(m_account, body);
    auto *open = new QPushButton(Icons::icon(Icon::External), tr("Open OAuth clients"), body);
    open->setObjectName(u"openAdminCenterButton"_s);
    open->setToolTip(tr("Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account"));
    auto *copyLink = new CopyButton(
        tr("address of the OAuth clients page"),
        [this] {
            return account().resolved(QUrl(u"/admin/apps-integrations/apis/zendesk-api/oauth_clients"_s)).toString();
        },
        body);
    copyLink->setWords(tr("Copy link"));
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_account, 0, 1);
    grid->addWidget(open, 0, 2);
    grid->addWidget(copyLink, 0, 3);
    grid->addWidget(m_accountMessage, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_account, &QLineEdit::textChanged, this, [this] { check(); });
    connect(open, &QPushButton::clicked, this, [this] { openAdminCenter(); });
    return body;
}

QWidget *OAuthClientPage::buildGuide() {
    auto *body = new QWidget(this);
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    auto *say = makeLabel(tr("Choose “Add OAuth client” there and type these values. "
                             "Only a Zendesk administrator can do this."),
                          TextRole::Body, false, body);
    say->setWordWrap(true);
    head->addWidget(say, 1);
    auto *all = new CopyButton(
        tr("all values as a message for a colleague"), [this] { return message(); }, body);
    all->setWords(tr("Copy all as a message"));
    head->addWidget(all);
    box->addLayout(head);

    auto *card = new Card(tr("Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients"), body);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    m_clientName = addGuideLine(grid, 0, tr("Client name"), u"clientNameEdit"_s);
    m_description = addGuideLine(grid, 1, tr("Description"), u"descriptionEdit"_s);
    m_company = addGuideLine(grid, 2, tr("Company"), u"companyEdit"_s);
    grid->addWidget(makeLabel(tr("Logo"), TextRole::Body, false, card), 3, labelColumn);
    grid->addWidget(makeLabel(tr("Leave empty, or choose your company's logo"), TextRole::Body, true, card), 3,
                    fieldColumn);
    m_identifier = addGuideLine(grid, 4, tr("Identifier"), u"identifierEdit"_s);
    addKindChoice(grid, 5);
    auto *urls = makeLabel(tr("Redirect URLs"), TextRole::Body, false, card);
    m_redirectUrls = new QPlainTextEdit(card);
    m_redirectUrls->setObjectName(u"redirectUrlsEdit"_s);
    m_redirectUrls->setTabChangesFocus(true);
    m_redirectUrls->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_redirectUrls->setFixedHeight(m_redirectUrls->fontMetrics().lineSpacing() * 3 + Space::xl);
    urls->setBuddy(m_redirectUrls);
    grid->addWidget(urls, 6, labelColumn, Qt::AlignTop);
    grid->addWidget(m_redirectUrls, 6, fieldColumn);
    grid->addWidget(new CopyButton(
                        tr("redirect URLs"), [this] { return m_redirectUrls->toPlainText(); }, card),
                    6, copyColumn, Qt::AlignTop);
    grid->setColumnStretch(fieldColumn, 1);
    card->content()->addLayout(grid);
    box->addWidget(card);
    connect(m_redirectUrls, &QPlainTextEdit::textChanged, this, [this] { check(); });
    return body;
}

QLineEdit *OAuthClientPage::addGuideLine(QGridLayout *grid, int row, const QString &label, const QString &name) {
    auto *words = makeLabel(label, TextRole::Body, false, this);
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    words->setBuddy(field);
    grid->addWidget(words, row, labelColumn);
    grid->addWidget(field, row, fieldColumn);
    grid->addWidget(new CopyButton(
                        label, [field] { return field->text(); }, this),
                    row, copyColumn);
    connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    return field;
}

void OAuthClientPage::addKindChoice(QGridLayout *grid, int row) {
    grid->addWidget(makeLabel(tr("Client kind"), TextRole::Body, false, this), row, labelColumn, Qt::AlignTop);
    auto *box = new QVBoxLayout;
    auto *choices = new QHBoxLayout;
    m_public = new QRadioButton(tr("Public"), this);
    m_public->setObjectName(u"publicRadioButton"_s);
    m_confidential = new QRadioButton(tr("Confidential"), this);
    m_confidential->setObjectName(u"confidentialRadioButton"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_public);
    group->addButton(m_confidential);
    choices->addWidget(m_public);
    choices->addSpacing(Space::l);
    choices->addWidget(m_confidential);
    choices->addStretch(1);
    m_kindMessage = new FieldMessage(m_public, this);
    box->addLayout(choices);
    box->addWidget(m_kindMessage);
    grid->addLayout(box, row, fieldColumn);
    connect(m_public, &QRadioButton::toggled, this, [this] { check(); });
}

QWidget *OAuthClientPage::buildReturn() {
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->addWidget(makeLabel(tr("Choose “Save” in Zendesk, then bring back:"), TextRole::Body, false, body), 0, 0, 1,
                    3);
    auto *identifier = makeLabel(tr("Unique identifier"), TextRole::Body, false, body);
    m_returned = new QLineEdit(body);
    m_returned->setObjectName(u"uniqueIdentifierEdit"_s);
    identifier->setBuddy(m_returned);
    m_returnedMessage = new FieldMessage(m_returned, body);
    auto *secret = makeLabel(tr("Secret"), TextRole::Body, false, body);
    m_secret = new QLineEdit(body);
    m_secret->setObjectName(u"secretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    secret->setBuddy(m_secret);
    m_secretMessage = new FieldMessage(m_secret, body);
    grid->addWidget(identifier, 1, 0);
    grid->addWidget(m_returned, 1, 1);
    grid->addWidget(m_returnedMessage, 1, 2);
    grid->addWidget(secret, 2, 0);
    grid->addWidget(m_secret, 2, 1);
    grid->addWidget(m_secretMessage, 2, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_returned, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_secret, &QLineEdit::textChanged, this, [this] { check(); });
    return body;
}

void OAuthClientPage::load(const ProfileDraft &draft) {
    const auto &form = draft.profile.clientForm;
    m_account->setText(draft.alias.url.isValid() ? draft.alias.url.toString(QUrl::RemovePath) : QString());
    m_clientName->setText(form.clientName);
    m_description->setText(form.description);
    m_description->setCursorPosition(0);
    m_company->setText(form.company);
    m_identifier->setText(form.identifier);
    (form.kind == ClientKind::Public ? m_public : m_confidential)->setChecked(true);
    m_redirectUrls->setPlainText(form.redirectUrls.join(u'\n'));
    m_returned->setText(draft.alias.clientIdentifier);
    m_hasStoredSecret = draft.alias.hasClientSecret;
    m_secret->clear();
    check();
}

void OAuthClientPage::store(ProfileDraft &draft) const {
    auto &form = draft.profile.clientForm;
    draft.alias.url = account();
    form.clientName = m_clientName->text().trimmed();
    form.description = m_description->text().trimmed();
    form.company = m_company->text().trimmed();
    form.identifier = m_identifier->text().trimmed();
    form.kind = m_public->isChecked() ? ClientKind::Public : ClientKind::Confidential;
    form.redirectUrls.clear();
    const auto lines = m_redirectUrls->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        form.redirectUrls.append(line.trimmed());
    draft.alias.clientKind = form.kind;
    draft.alias.redirectUrls = form.redirectUrls;
    draft.alias.clientIdentifier = m_returned->text().trimmed();
    if (!m_secret->text().isEmpty() && m_confidential->isChecked())
        draft.clientSecret = SecretBytes(m_secret->text().trimmed().toUtf8());
}

QUrl OAuthClientPage::account() const { return accountUrl(m_account->text()); }

void OAuthClientPage::openAdminCenter() {
    const QUrl url = account().resolved(QUrl(u"/admin/apps-integrations/apis/zendesk-api/oauth_clients"_s));
    if (account().isValid() && !m_context.openUrl(url))
        m_accountMessage->set(Tone::Warn, tr("The browser could not be opened. Copy the link instead."));
}

QString OAuthClientPage::message() const {
    return tr("Could you create an OAuth client in our Zendesk account?\n\n"
              "Admin Center › Apps and integrations › APIs › OAuth clients › Add OAuth client\n\n"
              "Client name: %1\nDescription: %2\nCompany: %3\nIdentifier: %4\nClient kind: %5\nRedirect URLs:\n%6\n\n"
              "I need the identifier back afterwards.")
        .arg(m_clientName->text(), m_description->text(), m_company->text(), m_identifier->text(),
             m_public->isChecked() ? u"Public"_s : u"Confidential"_s, m_redirectUrls->toPlainText());
}

QString OAuthClientPage::obstacle() const {
    if (!account().isValid())
        return tr("Next opens when the account's address is typed.");
    if (m_redirectUrls->toPlainText().trimmed().isEmpty())
        return tr("Next opens when there is a redirect URL.");
    if (m_returned->text().trimmed().isEmpty())
        return tr("Next opens when the unique identifier is brought back.");
    if (m_confidential->isChecked() && m_secret->text().isEmpty() && !m_hasStoredSecret)
        return tr("Next opens when the secret of the confidential client is pasted.");
    return {};
}

QString OAuthClientPage::footNote() const { return tr("Nothing has been sent to Zendesk yet."); }

void OAuthClientPage::check() {
    const QUrl url = account();
    if (m_account->text().trimmed().isEmpty())
        m_accountMessage->set(Tone::Muted, tr("The address you see in the browser when you work in Zendesk."));
    else if (!url.isValid())
        m_accountMessage->set(Tone::Danger, tr("This is no address of an account. Example: your-company.zendesk.com"));
    else
        m_accountMessage->set(Tone::Info, tr("%1; it is tried when you validate the connection.").arg(url.toString()));
    const bool isPublic = m_public->isChecked();
    m_kindMessage->set(Tone::Muted,
                       isPublic ? tr("No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.")
                                : tr("A secret is kept in this computer's keychain, in addition to the one-time key."));
    const QString returned = m_returned->text().trimmed();
    bool isNumber = false;
    returned.toLongLong(&isNumber);
    if (returned.isEmpty())
        m_returnedMessage->set(Tone::Muted, tr("Zendesk calls it “Identifier”."));
    else if (isNumber)
        m_returnedMessage->set(Tone::Warn, tr("A number is the client's id, not its identifier."));
    else if (returned == m_identifier->text().trimmed())
        m_returnedMessage->set(Tone::Ok, tr("Matches the value above"));
    else
        m_returnedMessage->set(Tone::Info, tr("Differs from the value above; that is fine when Zendesk shows it so."));
    m_secret->setEnabled(!isPublic);
    m_secret->setPlaceholderText(isPublic            ? tr("Not needed for a public client")
                                 : m_hasStoredSecret ? tr("Stored; type to replace it")
                                                     : QString());
    m_secretMessage->set(Tone::Muted, isPublic ? tr("Zendesk shows one anyway; do not use it.")
                                               : tr("Zendesk shows it once, right after saving."));
    Q_EMIT obstacleChanged();
}

} // namespace seatkeeper::gui
