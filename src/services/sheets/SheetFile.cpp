#include "services/sheets/SheetFile.h"

#include "services/sheets/CsvSheet.h"
#include "services/sheets/XlsxSheet.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SheetFile>> SheetFile::create(const QString &path, const QString &name,
                                                     std::vector<SheetColumn> columns) {
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return XlsxSheet::create(path, name, std::move(columns));
    return CsvSheet::create(path, columns);
}

QString inertText(const QString &text) {
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

Error sheetFailure(const QString &path, const QString &detail) {
    constexpr qint64 noRoom = 1 << 20;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.isReady() && disk.bytesAvailable() < noRoom;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileAccess, detail, {{u"path"_s, path}, {u"detail"_s, detail}});
}

} // namespace seatkeeper
