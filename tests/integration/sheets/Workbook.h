#pragma once

#include <QMap>
#include <QStringList>

namespace seatkeeper::test {

//! A cell of a workbook as a spreadsheet would read it.
struct WorkbookCell {
    bool isText = false;
    QString value;  //!< the text, or the number as it stands in the file
    QString format; //!< of a number; empty for the general one
};

//! An XLSX file taken apart with libzip and an XML reader, without the library that wrote it.
class Workbook {
public:
    //! Fails the test when the file is no archive.
    explicit Workbook(QString path) : m_path(std::move(path)) {}
    QByteArray part(const QString &name) const;
    QStringList parts() const;
    //! Cells by their place, such as "B2", of the sheet with this number, from 1.
    QMap<QString, WorkbookCell> cells(int sheet = 1) const;
    //! The file with another content of one part.
    void replace(const QString &name, const QByteArray &content) const;

private:
    QStringList formats() const;
    QString m_path;
};

} // namespace seatkeeper::test
