#pragma once

#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"
#include "services/Roster.h"

#include <QMap>

class QComboBox;

namespace seatkeeper::gui {

class FieldMessage;
class ImportFileBox;
class MeaningTable;

//! Imports the roster: file, columns, what the words of the status mean, and beforehand exactly what will come of it.
//! Deletes itself when closed.
class RosterImportDialog final : public DialogFrame {
    Q_OBJECT
public:
    RosterImportDialog(WindowContext &context, QWidget *owner);

Q_SIGNALS:
    void imported(const seatkeeper::Roster::Outcome &outcome);

private:
    void build();
    QWidget *buildColumns();
    Roster::Source source() const;
    void forgetFile();
    void preview();
    void showPreview(const Roster::Preview &preview);
    void showColumns(const Roster::Preview &preview);
    void showStatuses(const Roster::Preview &preview);
    void showNumbers(const Roster::Preview &preview);
    void chooseColumns();
    void import();

    WindowContext &m_context;
    ImportFileBox *m_file = nullptr;
    QWidget *m_details = nullptr;
    QMap<RosterField, QComboBox *> m_columnBoxes;
    MeaningTable *m_statuses = nullptr;
    QWidget *m_statusCard = nullptr;
    FieldMessage *m_result = nullptr;
    FieldMessage *m_problems = nullptr;
    QPushButton *m_import = nullptr;
    std::optional<RosterColumns> m_columns; //!< chosen by the person
    QMap<QString, Employment> m_meanings;   //!< chosen by the person
    CancelSource m_running;
    quint64 m_asked = 0;
};

} // namespace seatkeeper::gui
