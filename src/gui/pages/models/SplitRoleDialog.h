#pragma once

#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"
#include "services/Models.h"

class QComboBox;

namespace seatkeeper::gui {

class FieldMessage;

//! Makes a custom agent role a subscription identifier of its own, with a model. Deletes itself when closed.
class SplitRoleDialog final : public DialogFrame {
    Q_OBJECT
public:
    SplitRoleDialog(WindowContext &context, ProfileId profile, QWidget *owner);

Q_SIGNALS:
    void splitOff(const seatkeeper::Models::RoleChange &change);

private:
    void load();
    void fill(const std::vector<CustomRole> &roles, const std::vector<SoftwareModel> &models);
    void proposeModel();
    void check();
    void save();

    WindowContext &m_context;
    ProfileId m_profile;
    std::vector<CustomRole> m_roles; //!< those in the box, in its order
    QString m_proposed;              //!< model name that was filled in and not typed
    QComboBox *m_role;
    QComboBox *m_model;
    FieldMessage *m_what;
    QPushButton *m_save;
};

} // namespace seatkeeper::gui
