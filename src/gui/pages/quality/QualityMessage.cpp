#include "gui/pages/quality/QualityMessage.h"

#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"
#include "services/Profiles.h"
#include "services/Quality.h"
#include "services/Workspace.h"
#include "services/wording/QualityText.h"

#include <QTimer>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QualityMessage::QualityMessage(WindowContext &context, MessageArea *messages, std::optional<ProfileId> profile,
                               QObject *parent)
    : QObject(parent), m_context(context), m_messages(messages), m_profile(profile), m_delay(new QTimer(this)) {
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    connect(m_delay, &QTimer::timeout, this, [this] { load(); });
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"subscriptions" || topic == u"jobs" || topic == u"profiles")
            m_delay->start();
    });
    load();
}

void QualityMessage::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    load();
}

void QualityMessage::load() {
    whenDone(m_context.workspace.profiles().list(), this, [this](const Result<std::vector<Profile>> &profiles) {
        // A failure shows itself in the list, which reads the same database.
        if (!profiles)
            return;
        for (const Profile &profile : *profiles) {
            const bool isOurs = !m_profile || *m_profile == profile.id;
            if (isOurs && profile.status == ProfileStatus::Published)
                judge(profile);
            else
                setRed(profile.id, false);
        }
    });
}

void QualityMessage::judge(const Profile &profile) {
    whenDone(m_context.workspace.quality().of(profile.id), this, [this, profile](const Result<DataQuality> &quality) {
        const bool red = quality && !quality->isReliable();
        setRed(profile.id, red);
        if (!red)
            return;
        const QualityWords words = QualityText::words(quality->findings().front());
        m_messages->show({u"quality_"_s + profile.id.toString(),
                          Tone::Danger,
                          tr("No new candidates are made for %1.").arg(Format::isolated(profile.displayName)),
                          tr("The data quality is red. %1 %2").arg(words.found, words.remedy),
                          {},
                          {}});
    });
}

void QualityMessage::setRed(ProfileId profile, bool red) {
    if (!red)
        m_messages->withdraw(u"quality_"_s + profile.toString());
    if (red == m_red.contains(profile))
        return;
    if (red)
        m_red.insert(profile);
    else
        m_red.remove(profile);
    Q_EMIT redChanged();
}

} // namespace seatkeeper::gui
