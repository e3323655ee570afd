#pragma once

#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"
#include "services/TeamImport.h"

#include <QMap>

class QCheckBox;
class QLineEdit;

namespace seatkeeper::gui {

class FieldMessage;
class ImportFileBox;
class MeaningTable;

//! Imports Zendesk's own export of team members as a new profile, or a newer one into an imported profile.
//! Deletes itself when closed.
class TeamImportDialog final : public DialogFrame {
    Q_OBJECT
public:
    //! @param profile to be refreshed; absent: a new one is made.
    TeamImportDialog(WindowContext &context, std::optional<Profile> profile, QWidget *owner);

Q_SIGNALS:
    void imported(seatkeeper::ProfileId profile);

private:
    void build();
    void buildAccount();
    TeamImport::Source source() const;
    //! What is missing before the file can be tried; empty when nothing is.
    QString missing() const;
    void preview();
    void showPreview(const TeamImport::Preview &preview);
    void showRoles(const TeamImport::Preview &preview);
    void showNumbers(const TeamImport::Preview &preview);
    void showProblems(const TeamImport::Preview &preview);
    void import();

    WindowContext &m_context;
    std::optional<Profile> m_profile;
    ImportFileBox *m_file = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QWidget *m_roleCard = nullptr;
    MeaningTable *m_roles = nullptr;
    QCheckBox *m_acceptShrink = nullptr;
    FieldMessage *m_result = nullptr;
    FieldMessage *m_problems = nullptr;
    QPushButton *m_import = nullptr;
    QMap<QString, SeatKind> m_meanings; //!< chosen by the person
    CancelSource m_running;
    quint64 m_asked = 0;
};

} // namespace seatkeeper::gui
