#pragma once

#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QObject>
#include <QSet>

#include <optional>

class QTimer;

namespace seatkeeper::gui {

class MessageArea;

//! Says on a page of candidates for which profiles none are made, because their data quality is red, and why.
class QualityMessage final : public QObject {
    Q_OBJECT
public:
    QualityMessage(WindowContext &context, MessageArea *messages, std::optional<ProfileId> profile, QObject *parent);
    void setProfile(std::optional<ProfileId> profile);
    //! One of the profiles of the page is red.
    bool isRed() const { return !m_red.isEmpty(); }

Q_SIGNALS:
    void redChanged();

private:
    void load();
    void judge(const Profile &profile);
    void setRed(ProfileId profile, bool red);

    WindowContext &m_context;
    MessageArea *m_messages;
    std::optional<ProfileId> m_profile;
    QTimer *m_delay;
    QSet<ProfileId> m_red;
};

} // namespace seatkeeper::gui
