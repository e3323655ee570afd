#pragma once

#include "domain/RosterColumns.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

#include <QMap>

class QLineEdit;

namespace seatkeeper::gui {

class FieldMessage;

//! Takes the person of a bad row as typed. Deletes itself when closed.
class MendRowDialog final : public DialogFrame {
    Q_OBJECT
public:
    MendRowDialog(WindowContext &context, RosterError error, QWidget *owner);

private:
    void build();
    //! Puts the row's cells where the import read them from.
    void fill(const std::optional<RosterImport> &import);
    void save();

    WindowContext &m_context;
    RosterError m_error;
    QMap<RosterField, QLineEdit *> m_fields;
    FieldMessage *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace seatkeeper::gui
