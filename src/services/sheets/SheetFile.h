#pragma once

#include "base/Result.h"
#include "domain/Money.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace seatkeeper {

//! An amount in a sheet; @c remark is a word about it, such as "estimate", or empty.
struct SheetMoney {
    Money money;
    QString remark;
};

//! One value: nothing, a text, a number, an amount, or a moment. A text is never a formula, whatever it begins with.
using SheetCell = std::variant<std::monostate, QString, qint64, SheetMoney, QDateTime>;
using SheetRow = std::vector<SheetCell>;

struct SheetColumn {
    QString title;
    int width = 0;           //!< in characters; 0 for the usual
    bool holdsTimes = false; //!< its moments are UTC, and where a cell cannot say so the title does
};

//! A table on its way out of the program, row by row, so that a million rows need no memory. What stands under the path
//! is replaced by finish() and not before; a file that is dropped without it leaves nothing behind. Not thread-safe,
//! but bound to no thread; every call may write to the disk, so none is made in the window's thread.
class SheetFile {
public:
    virtual ~SheetFile() = default;
    SheetFile(const SheetFile &) = delete;
    SheetFile &operator=(const SheetFile &) = delete;

    //! XLSX when the path ends in .xlsx, else CSV. FileAccess, DiskFull.
    //! @param name of the sheet where the format has one.
    static Result<std::unique_ptr<SheetFile>> create(const QString &path, const QString &name,
                                                     std::vector<SheetColumn> columns);
    //! As many cells as there are columns. FileAccess, DiskFull.
    virtual Result<void> add(const SheetRow &row) = 0;
    //! FileAccess, DiskFull; then the old file is still there.
    virtual Result<void> finish() = 0;

protected:
    SheetFile() = default;
};

//! The text with a leading apostrophe when a spreadsheet would take it for a formula. Our own import strips it.
QString inertText(const QString &text);
//! DiskFull when the disk of @p path has no room, else FileAccess.
Error sheetFailure(const QString &path, const QString &detail);

} // namespace seatkeeper
