#pragma once

#include "base/CancelToken.h"
#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace seatkeeper::gui {

class MessageArea;
class PageHead;
class ProfileHeader;
class RelatedLists;

//! A profile's record: header form, actions, related lists.
class ProfileRecordPage final : public QWidget {
    Q_OBJECT
public:
    ProfileRecordPage(WindowContext &context, ProfileId profile, QWidget *parent = nullptr);
    ProfileId profile() const { return m_id; }
    MessageArea *messages() const { return m_messages; }
    void refreshNow();

Q_SIGNALS:
    void backRequested();
    void resumeRequested(seatkeeper::ProfileId profile);
    void connectionsRequested();
    //! A newer list of team members is to be imported.
    void importRequested(const seatkeeper::Profile &profile);
    void planRequested(seatkeeper::ProfileId profile, const std::vector<seatkeeper::CandidateId> &only);

private:
    void build();
    void load();
    void show(const Profile &profile, const ConnectionAlias &alias);
    void loadAdministrators();
    void save();
    void validate();
    void signIn(CredentialPurpose purpose);
    void publish();
    void offerNext();
    void offerImport();
    void goOn();
    void stopRefresh();

    WindowContext &m_context;
    ProfileId m_id;
    Profile m_profile;
    ConnectionAlias m_alias;
    std::optional<CancelSource> m_refreshing;
    PageHead *m_head = nullptr;
    MessageArea *m_messages = nullptr;
    ProfileHeader *m_header = nullptr;
    RelatedLists *m_related = nullptr;
    QComboBox *m_view = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_primary = nullptr;
};

} // namespace seatkeeper::gui
