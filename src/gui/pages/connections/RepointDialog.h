#pragma once

#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"
#include "services/Connections.h"

class QComboBox;

namespace seatkeeper::gui {

//! Points a profile to another connection alias that no profile uses. Deletes itself when closed.
class RepointDialog final : public DialogFrame {
    Q_OBJECT
public:
    RepointDialog(WindowContext &context, const Connections::Row &target, QWidget *owner);

Q_SIGNALS:
    void repointed();

private:
    void load();
    void save();
    WindowContext &m_context;
    Connections::Row m_target;
    QComboBox *m_profile;
    QPushButton *m_save;
};

} // namespace seatkeeper::gui
