#pragma once

#include "domain/SoftwareModel.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

class QComboBox;

namespace seatkeeper::gui {

//! Maps a subscription identifier to a software model, an existing one or a new one. Deletes itself when closed.
class MapIdentifierDialog final : public DialogFrame {
    Q_OBJECT
public:
    MapIdentifierDialog(WindowContext &context, const SubscriptionIdentifier &identifier, QWidget *owner);

Q_SIGNALS:
    void mapped(const QString &identifier, qint64 rows);

private:
    void load();
    void save();
    WindowContext &m_context;
    SubscriptionIdentifier m_identifier;
    QComboBox *m_model;
    QPushButton *m_save;
};

} // namespace seatkeeper::gui
