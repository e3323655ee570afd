#pragma once

#include "services/sheets/SheetFile.h"

#include <QSaveFile>

namespace seatkeeper {

//! RFC 4180 in UTF-8 with a head line. Numbers and amounts as a program reads them, moments in ISO 8601 UTC.
class CsvSheet final : public SheetFile {
public:
    static Result<std::unique_ptr<SheetFile>> create(const QString &path, const std::vector<SheetColumn> &columns);
    Result<void> add(const SheetRow &row) override;
    Result<void> finish() override;
    //! One field of a person's words.
    static QString field(const QString &text);

private:
    explicit CsvSheet(const QString &path) : m_file(path) {}
    Result<void> write(const QStringList &fields);
    Error failure() const;
    QSaveFile m_file;
};

} // namespace seatkeeper
