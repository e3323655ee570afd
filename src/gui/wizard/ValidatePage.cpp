#include "gui/wizard/ValidatePage.h"

#include "gui/wizard/ValidationPanel.h"
#include "services/wording/ValidationText.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ValidatePage::ValidatePage(WindowContext &context, QWidget *parent)
    : WizardPage(tr("Validate the connection"),
                 tr("Each line says what was tried, what is lost without it, and how to mend it."), parent),
      m_context(context),
      m_panel(new ValidationPanel(context, this)) {
    content()->addWidget(m_panel);
    content()->addStretch(1);
    connect(m_panel, &ValidationPanel::finished, this, &ValidatePage::obstacleChanged);
    connect(m_panel, &ValidationPanel::signInRequested, this, &ValidatePage::signInRequested);
}

void ValidatePage::load(const ProfileDraft &draft) {
    m_profile = draft.profile;
    m_panel->setProfile(draft.profile.id, draft.profile.validation);
    Q_EMIT obstacleChanged();
}

void ValidatePage::store(ProfileDraft &draft) const { draft.profile.validation = m_panel->report(); }

void ValidatePage::enter() {
    if (!hasFreshValidation(m_profile, m_context.clock->now()))
        m_panel->run();
    Q_EMIT obstacleChanged();
}

void ValidatePage::leave() { m_panel->stop(); }

QString ValidatePage::obstacle() const {
    if (m_panel->isRunning())
        return tr("Next opens when the checks are done.");
    if (!m_panel->report())
        return tr("Next opens when the connection was validated.");
    QStringList red;
    for (const auto &check : m_panel->report()->checks)
        if (check.status == CheckStatus::Failed)
            red.append(ValidationText::words(check).title);
    return m_panel->report()->allowsPublishing() ? QString()
                                                 : tr("Next opens when no line is red: %1.").arg(red.join(u", "_s));
}

QString ValidatePage::footNote() const { return tr("Only reading calls were sent; nothing was changed in Zendesk."); }

} // namespace seatkeeper::gui
