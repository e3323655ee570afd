#include "gui/pages/connections/RepointDialog.h"

#include "gui/text/ErrorText.h"
#include "services/Profiles.h"
#include "services/Workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

RepointDialog::RepointDialog(WindowContext &context, const Connections::Row &target, QWidget *owner)
    : DialogFrame(tr("Point a profile to “%1”").arg(target.alias.name), owner),
      m_context(context),
      m_target(target),
      m_profile(new QComboBox(this)) {
    setMinimumWidth(540);
    addParagraph(tr("The profile returns to Draft and must be validated and published again."), true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_profile->setObjectName(u"profileComboBox"_s);
    form->addRow(tr("Integration profile"), m_profile);
    content()->addLayout(form);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Point the profile here"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setEnabled(false);
    if (target.profile)
        setFootText(tr("“%1” uses this connection already.").arg(target.profileName), true);
    else
        load();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void RepointDialog::load() {
    whenDone(m_context.workspace.profiles().list(), this, [this](const Result<std::vector<Profile>> &profiles) {
        if (!profiles) {
            setFootText(ErrorText::words(profiles.error()).paragraph(), true);
            return;
        }
        for (const auto &profile : *profiles)
            m_profile->addItem(profile.displayName, profile.id.value);
        m_save->setEnabled(m_profile->count() > 0);
    });
}

void RepointDialog::save() {
    m_save->setEnabled(false);
    const ProfileId profile{m_profile->currentData().toLongLong()};
    whenDone(m_context.workspace.connections().repoint(profile, m_target.alias.id), this,
             [this](const Result<void> &done) {
                 m_save->setEnabled(true);
                 if (!done) {
                     setFootText(ErrorText::words(done.error()).paragraph(), true);
                     return;
                 }
                 Q_EMIT repointed();
                 accept();
             });
}

} // namespace seatkeeper::gui
