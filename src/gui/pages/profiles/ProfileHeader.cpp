#include "gui/pages/profiles/ProfileHeader.h"

#include "gui/pages/prices/PlanComboBox.h"
#include "gui/text/Format.h"
#include "gui/theme/ButtonLook.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
const QString noOwner = u"none"_s;

QLineEdit *readOnly(const QString &name, QWidget *parent) {
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setReadOnly(true);
    return field;
}
} // namespace

ProfileHeader::ProfileHeader(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::xl);
    card->content()->addLayout(columns);
    for (const bool left : {true, false}) {
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(Space::m);
        form->setVerticalSpacing(Space::s);
        form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        columns->addLayout(form, 1);
        if (left)
            buildLeft(form);
        else
            buildRight(form);
    }
}

void ProfileHeader::buildLeft(QFormLayout *form) {
    m_displayName = new QLineEdit(this);
    m_displayName->setObjectName(u"displayNameEdit"_s);
    m_displayName->setMaxLength(120);
    form->addRow(tr("Display name"), m_displayName);
    m_type = readOnly(u"profileTypeEdit"_s, this);
    m_type->setText(tr("Zendesk Subscription"));
    form->addRow(tr("Profile type"), m_type);
    m_refreshAt = new QTimeEdit(this);
    m_refreshAt->setObjectName(u"refreshAtEdit"_s);
    form->addRow(tr("Refresh daily at"), m_refreshAt);
    m_owner = new QComboBox(this);
    m_owner->setObjectName(u"accountOwnerComboBox"_s);
    m_owner->setToolTip(
        tr("Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed."));
    form->addRow(tr("Account owner"), m_owner);
    m_clientOwner = new QComboBox(this);
    m_clientOwner->setObjectName(u"clientOwnerComboBox"_s);
    form->addRow(tr("OAuth client owner"), m_clientOwner);
    m_plan = new PlanComboBox(m_context, tr("None: costs are not estimated"), this);
    m_plan->setObjectName(u"listPriceComboBox"_s);
    m_plan->setToolTip(
        tr("Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices "
           "can be edited in the settings."));
    form->addRow(tr("List price"), m_plan);
    auto *processes = new QVBoxLayout;
    auto *download = new QCheckBox(tr("Download subscriptions (Zendesk Download Subscriptions)"), this);
    download->setObjectName(u"downloadCheckBox"_s);
    download->setChecked(true);
    download->setEnabled(false);
    download->setToolTip(tr("Always on: without it there is nothing to look at."));
    m_reclaim = new QCheckBox(tr("Reclaim subscriptions (Zendesk Reclaim Subscription)"), this);
    m_reclaim->setObjectName(u"reclaimCheckBox"_s);
    processes->addWidget(download);
    processes->addWidget(m_reclaim);
    form->addRow(tr("Processes"), processes);
    connect(m_displayName, &QLineEdit::textEdited, this, &ProfileHeader::changed);
    connect(m_refreshAt, &QTimeEdit::timeChanged, this, &ProfileHeader::changed);
    connect(m_reclaim, &QCheckBox::clicked, this, &ProfileHeader::changed);
    connect(m_owner, &QComboBox::activated, this, &ProfileHeader::changed);
    connect(m_clientOwner, &QComboBox::activated, this, &ProfileHeader::changed);
    connect(m_plan, &PlanComboBox::planChosen, this, &ProfileHeader::changed);
}

QWidget *ProfileHeader::withButton(QWidget *field, QPushButton *button) {
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(field, 1);
    row->addWidget(button);
    return line;
}

void ProfileHeader::buildRight(QFormLayout *form) {
    const auto add = [&](const QString &label, QLineEdit *field, QPushButton *button) {
        auto *words = new QLabel(label, this);
        words->setBuddy(field);
        form->addRow(words, withButton(field, button));
        button->setMinimumWidth(108);
    };
    m_connection = readOnly(u"connectionEdit"_s, this);
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openConnectionsButton"_s);
    add(tr("Connection alias"), m_connection, open);
    m_signedIn = readOnly(u"signedInEdit"_s, this);
    m_signIn = new QPushButton(tr("Sign in again"), this);
    m_signIn->setObjectName(u"signInAgainButton"_s);
    add(tr("Signed in as"), m_signedIn, m_signIn);
    m_validated = readOnly(u"validatedEdit"_s, this);
    m_validate = new QPushButton(tr("Validate"), this);
    m_validate->setObjectName(u"validateButton"_s);
    add(tr("Last validated"), m_validated, m_validate);
    m_reclaimer = readOnly(u"reclaimerEdit"_s, this);
    m_signInReclaim = new QPushButton(tr("Sign in"), this);
    m_signInReclaim->setObjectName(u"signInReclaimButton"_s);
    add(tr("Sign-in for reclaim"), m_reclaimer, m_signInReclaim);
    connect(open, &QPushButton::clicked, this, &ProfileHeader::openConnectionsRequested);
    connect(m_validate, &QPushButton::clicked, this, &ProfileHeader::validateRequested);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(CredentialPurpose::Inventory); });
    connect(m_signInReclaim, &QPushButton::clicked, this,
            [this] { Q_EMIT signInRequested(CredentialPurpose::Reclaim); });
}

QString ProfileHeader::credentialWords(CredentialPurpose purpose) const {
    for (const auto &credential : m_alias.credentials) {
        if (credential.purpose != purpose)
            continue;
        const QString role = credential.userRole == u"admin" ? tr("administrator") : tr("team member");
        QString words = tr("%1, %2; may: %3").arg(credential.userName, role, credential.scopes.join(u' '));
        if (credential.refreshExpiresAt)
            words += u"; "_s + tr("ends %1").arg(Format::day(credential.refreshExpiresAt->toLocalTime().date()));
        return words;
    }
    return purpose == CredentialPurpose::Reclaim ? tr("Nobody yet; only needed for the first reclaim")
                                                 : tr("Nobody yet");
}

void ProfileHeader::show(const Profile &profile, const ConnectionAlias &alias) {
    m_profile = profile;
    m_alias = alias;
    const QSignalBlocker quiet(m_refreshAt);
    m_displayName->setText(profile.displayName);
    m_refreshAt->setTime(profile.refreshAt);
    m_reclaim->setChecked(profile.reclaimEnabled);
    m_plan->setPlan(profile.listPricePlan);
    m_connection->setText(tr("%1, %2").arg(alias.name, alias.url.toString()));
    m_signedIn->setText(credentialWords(CredentialPurpose::Inventory));
    m_reclaimer->setText(credentialWords(CredentialPurpose::Reclaim));
    for (QLineEdit *field : {m_connection, m_signedIn, m_reclaimer}) {
        field->setToolTip(field->text());
        field->setCursorPosition(0);
    }
    int passed = 0;
    if (profile.validation)
        for (const auto &check : profile.validation->checks)
            passed += check.status == CheckStatus::Ok;
    m_validated->setText(profile.validation
                             ? tr("%1: %2 of %3 passed")
                                   .arg(Format::relativeDate(profile.validation->at, m_context.clock->now()))
                                   .arg(passed)
                                   .arg(profile.validation->checks.size())
                             : tr("Not since the last change"));
    const bool connected = profile.source == ProfileSource::Account;
    const QString why = connected ? QString() : tr("An imported list has no connection to its account.");
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_refreshAt, m_reclaim, m_signIn, m_validate, m_signInReclaim}) {
        field->setEnabled(connected);
        field->setToolTip(why);
    }
    setAdministrators({});
}

void ProfileHeader::setAdministrators(const QMap<ExternalId, QString> &people) {
    m_owner->clear();
    m_owner->addItem(tr("Not named yet"), QString());
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        m_owner->addItem(Format::isolated(it.value()), it.key());
    if (!m_profile.accountOwnerId.isEmpty() && !people.contains(m_profile.accountOwnerId))
        m_owner->addItem(tr("User %1").arg(m_profile.accountOwnerId), m_profile.accountOwnerId);
    m_owner->addItem(tr("None of the listed people"), noOwner);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(m_profile.ownerIsNone ? noOwner : m_profile.accountOwnerId)));
    fillClientOwner(people);
}

void ProfileHeader::fillClientOwner(const QMap<ExternalId, QString> &people) {
    const bool isRead = !m_alias.clientOwnerId.isEmpty();
    const ExternalId owner = isRead ? m_alias.clientOwnerId : m_profile.clientOwnerId;
    m_clientOwner->clear();
    if (!isRead) {
        m_clientOwner->addItem(tr("Not named yet"), QString());
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            m_clientOwner->addItem(Format::isolated(it.value()), it.key());
    }
    if (!owner.isEmpty() && m_clientOwner->findData(owner) < 0)
        m_clientOwner->addItem(
            people.contains(owner) ? Format::isolated(people.value(owner)) : tr("User %1").arg(owner), owner);
    m_clientOwner->setCurrentIndex(qMax(0, m_clientOwner->findData(owner)));
    m_clientOwner->setEnabled(!isRead);
    m_clientOwner->setToolTip(isRead ? tr("Read from the account. This person is never reclaimed.")
                                     : tr("Could not be read from the account. Whoever is named here is never "
                                          "reclaimed, because the sign-in would break."));
}

Profile ProfileHeader::edited() const {
    Profile profile = m_profile;
    profile.displayName = m_displayName->text().trimmed();
    profile.refreshAt = m_refreshAt->time();
    profile.reclaimEnabled = m_reclaim->isChecked();
    const QString owner = m_owner->currentData().toString();
    profile.listPricePlan = m_plan->plan();
    profile.ownerIsNone = owner == noOwner;
    profile.accountOwnerId = owner == noOwner ? QString() : owner;
    if (m_alias.clientOwnerId.isEmpty())
        profile.clientOwnerId = m_clientOwner->currentData().toString();
    return profile;
}

} // namespace seatkeeper::gui
