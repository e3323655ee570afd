#include "gui/wizard/IntegrationProfilePage.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "gui/wizard/PermissionTable.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace seatkeeper::gui {

namespace {
QLineEdit *readOnlyField(const QString &text, const QString &name, QWidget *parent) {
    auto *field = new QLineEdit(text, parent);
    field->setReadOnly(true);
    field->setObjectName(name);
    return field;
}
} // namespace

IntegrationProfilePage::IntegrationProfilePage(QWidget *parent)
    : WizardPage(tr("Integration profile"),
                 tr("The record that holds the connection, what may be done with it, and when it refreshes."), parent) {
    content()->addWidget(buildRecord());
    content()->addWidget(buildProcesses());
    content()->addStretch(1);
}

QWidget *IntegrationProfilePage::buildRecord() {
    auto *card = new Card(this);
    auto *form = new QFormLayout;
    card->content()->addLayout(form);
    form->setSpacing(Space::s);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_displayName = new QLineEdit(card);
    m_displayName->setObjectName(QStringLiteral("displayNameEdit"));
    m_displayName->setMaxLength(120);
    m_displayNameMessage = new FieldMessage(m_displayName, card);
    form->addRow(tr("Display name"), m_displayName);
    form->addRow(QString(), m_displayNameMessage);
    form->addRow(tr("Status"), readOnlyField(tr("Draft"), QStringLiteral("statusEdit"), card));
    form->addRow(tr("Profile type"),
                 readOnlyField(tr("Zendesk Subscription"), QStringLiteral("profileTypeEdit"), card));

    m_refreshAt = new QTimeEdit(card);
    m_refreshAt->setObjectName(QStringLiteral("refreshAtEdit"));
    m_refreshAt->setToolTip(tr("Local time. A time that was missed is made up for at the next start."));
    form->addRow(tr("Refresh daily at"), m_refreshAt);
    m_rateShare = new QSpinBox(card);
    m_rateShare->setObjectName(QStringLiteral("rateShareSpinBox"));
    m_rateShare->setRange(5, 100);
    m_rateShare->setSingleStep(5);
    //: Suffix of a number: percent of the account's request limit
    m_rateShare->setSuffix(tr(" % of the account's request limit"));
    form->addRow(tr("Use at most"), m_rateShare);
    connect(m_displayName, &QLineEdit::textChanged, this, [this] { check(); });
    return card;
}

QWidget *IntegrationProfilePage::buildProcesses() {
    auto *card = new Card(tr("Process configuration"), this);
    auto *box = card->content();
    box->setSpacing(Space::s);

    auto *download = new QCheckBox(tr("Download subscriptions"), card);
    download->setObjectName(QStringLiteral("downloadCheckBox"));
    download->setChecked(true);
    download->setEnabled(false);
    download->setToolTip(tr("Always on: without it there is nothing to look at."));
    box->addWidget(download);
    auto *downloadFlow = makeLabel(tr("Subflow: Zendesk Download Subscriptions"), TextRole::Small, true, card);
    downloadFlow->setIndent(Space::xl);
    box->addWidget(downloadFlow);

    m_reclaim = new QCheckBox(tr("Reclaim subscriptions"), card);
    m_reclaim->setObjectName(QStringLiteral("reclaimCheckBox"));
    box->addWidget(m_reclaim);
    auto *reclaimFlow = makeLabel(tr("Subflow: Zendesk Reclaim Subscription"), TextRole::Small, true, card);
    reclaimFlow->setIndent(Space::xl);
    box->addWidget(reclaimFlow);
    m_reclaimMessage = new FieldMessage(m_reclaim, card);
    box->addWidget(m_reclaimMessage);

    box->addSpacing(Space::s);
    box->addWidget(makeLabel(tr("Vendor configuration"), TextRole::BodyBold, false, card));
    box->addWidget(new PermissionTable(card));
    connect(m_reclaim, &QCheckBox::toggled, this, [this] { check(); });
    return card;
}

void IntegrationProfilePage::load(const ProfileDraft &draft) {
    QString name = draft.profile.displayName;
    if (name.isEmpty() && draft.alias.url.isValid())
        name = tr("Zendesk %1").arg(subdomainOf(draft.alias.url));
    m_displayName->setText(name);
    m_reclaim->setChecked(draft.profile.reclaimEnabled);
    m_refreshAt->setTime(draft.profile.refreshAt);
    m_rateShare->setValue(draft.profile.rateSharePercent);
    check();
}

void IntegrationProfilePage::store(ProfileDraft &draft) const {
    draft.profile.displayName = m_displayName->text().trimmed();
    draft.profile.reclaimEnabled = m_reclaim->isChecked();
    draft.profile.refreshAt = m_refreshAt->time();
    draft.profile.rateSharePercent = m_rateShare->value();
}

QString IntegrationProfilePage::obstacle() const {
    return m_displayName->text().trimmed().isEmpty() ? tr("Next opens when the profile has a display name.")
                                                     : QString();
}

void IntegrationProfilePage::check() {
    m_displayNameMessage->set(Tone::Danger, m_displayName->text().trimmed().isEmpty()
                                                ? tr("A name that is used once, for example “Zendesk Global”.")
                                                : QString());
    m_reclaimMessage->set(m_reclaim->isChecked() ? Tone::Info : Tone::Warn,
                          m_reclaim->isChecked()
                              ? tr("Seats are taken back only after a person approved them.")
                              : tr("Removal candidates are still found, but nothing is ever reclaimed."));
    Q_EMIT obstacleChanged();
}

} // namespace seatkeeper::gui
