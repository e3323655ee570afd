#pragma once

#include "gui/context/WindowContext.h"
#include "services/csv/CsvReader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace seatkeeper::gui {

//! Which file is imported and how it is written: path, encoding, separator, header. What nobody chose is guessed and
//! shown as guessed.
class ImportFileBox final : public QWidget {
    Q_OBJECT
public:
    ImportFileBox(WindowContext &context, QWidget *parent);
    QString path() const;
    CsvChoice choice() const;
    //! Shows what the file was read as.
    void showDialect(const CsvDialect &dialect);

Q_SIGNALS:
    //! The person chose a file or another way to read it.
    void changed();

private:
    void build();
    void chooseFile();
    WindowContext &m_context;
    QLineEdit *m_path = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_header = nullptr;
    std::optional<bool> m_hasHeader;
};

} // namespace seatkeeper::gui
