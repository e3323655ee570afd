#pragma once

#include "base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace seatkeeper {

//! How a CSV file is written.
struct CsvDialect {
    QString encoding = QStringLiteral("UTF-8"); //!< one of csvEncodings()
    QChar separator = u',';                     //!< , ; tab or |
    bool hasHeader = true;                      //!< the first row names the columns
    bool operator==(const CsvDialect &) const = default;
};

//! What a person says about a file; what is absent is guessed.
struct CsvChoice {
    std::optional<QString> encoding;
    std::optional<QChar> separator;
    std::optional<bool> hasHeader;
    bool operator==(const CsvChoice &) const = default;
};

//! Bounds of an import, so that no file can fill memory or disk.
struct CsvLimits {
    qint64 bytes = qint64(512) << 20;
    qint64 rows = 5'000'000;
    qsizetype columns = 256;
    qsizetype cellBytes = 64 << 10;
    qsizetype rowBytes = 1 << 20;
};

//! One row. A row that cannot be read carries its problem and what stands there; the rows after it are read on.
struct CsvRow {
    qint64 line = 0;   //!< where it begins, counted from 1
    QStringList cells; //!< as many as there are columns, more with the problem "columns"
    //! Empty, or: "quote" (a quote where none may be), "quote_open" (never closed), "columns" (more cells than
    //! columns), "too_long" (a cell over its bound), "encoding" (bytes that are none of the encoding).
    QString problem;
    bool operator==(const CsvRow &) const = default;
};

//! Reads a CSV file row by row; memory does not grow with the file. Encoding, separator and header are guessed unless
//! they are given. An apostrophe before = + - @ tab or CR, with which our exports keep formulas from acting, is taken
//! away. Not for the window's thread: it reads from a disk.
class CsvReader {
public:
    //! FileAccess, TooLarge (bound), BadInput (detail "empty", "binary" or "spreadsheet"; "columns" for too many).
    static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvChoice &chosen = {},
                                                   const CsvLimits &limits = {});
    //! The same over any device that can be read twice.
    static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device, const CsvChoice &chosen = {},
                                                   const CsvLimits &limits = {});
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    const CsvDialect &dialect() const;
    //! Names of the columns; empty texts where the file names none.
    const QStringList &header() const;
    //! The next row, or none at the end. FileAccess when reading fails, TooLarge for too many rows.
    Result<std::optional<CsvRow>> next();
    //! Part of the file that was read, 0 to 1.
    double progress() const;

private:
    class Private;
    explicit CsvReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> m_private;
};

//! The separator of a header line: the one that stands in it most often outside of quotes; a comma when none does.
QChar guessSeparator(const QString &headerLine);
//! Takes away the apostrophe that keeps a spreadsheet from taking the text for a formula.
QString withoutFormulaGuard(const QString &cell);

} // namespace seatkeeper
