#include "services/sheets/XlsxProof.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <array>
#include <memory>
#include <optional>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct ClosePart {
    void operator()(zip_file_t *part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Part = std::unique_ptr<zip_file_t, ClosePart>;

constexpr std::size_t readAtOnce = 1 << 16;
const QByteArray sheetEnd = "</worksheet>";

//! Calls @p take with each stretch of a part; false when it cannot be unpacked.
template <typename Take>
bool unpack(zip_t *archive, zip_uint64_t index, Take take) {
    const Part part(zip_fopen_index(archive, index, 0));
    if (!part)
        return false;
    std::array<char, readAtOnce> bytes{};
    for (;;) {
        const zip_int64_t count = zip_fread(part.get(), bytes.data(), bytes.size());
        if (count < 0)
            return false;
        if (count == 0)
            return true;
        take(QByteArray(bytes.data(), static_cast<qsizetype>(count)));
    }
}

bool isWholeSheet(zip_t *archive, zip_uint64_t index, qint64 rows) {
    qint64 size = 0;
    QByteArray tail;
    const bool unpacked = unpack(archive, index, [&](const QByteArray &bytes) {
        size += bytes.size();
        tail = (tail + bytes).right(sheetEnd.size());
    });
    return unpacked && tail == sheetEnd && size > rows;
}

bool isWellFormed(zip_t *archive, zip_uint64_t index) {
    QByteArray all;
    if (!unpack(archive, index, [&](const QByteArray &bytes) { all += bytes; }))
        return false;
    QXmlStreamReader xml(all);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

bool isWholeXlsx(const QString &path, const std::vector<qint64> &rows) {
    int error = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
    if (!archive)
        return false;
    std::size_t sheets = 0;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), index, 0));
        bool whole = false;
        if (name.startsWith(u"xl/worksheets/sheet"_s)) {
            // They stand in the order in which they were written.
            whole = sheets < rows.size() && isWholeSheet(archive.get(), index, rows[sheets]);
            ++sheets;
        } else {
            whole = isWellFormed(archive.get(), index);
        }
        if (!whole)
            return false;
    }
    return sheets == rows.size();
}

} // namespace seatkeeper
