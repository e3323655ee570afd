#pragma once

#include <QString>

#include <vector>

namespace seatkeeper {

//! Whether a workbook that was just written is whole: every part can be unpacked, is well formed or, for sheets, ends
//! where a sheet ends and is no shorter than its rows. libxlsxwriter calls a workbook good even when the disk was full
//! while it put the sheets together. Reads the file; private to services/.
//! @param rows bytes of the rows of each sheet.
bool isWholeXlsx(const QString &path, const std::vector<qint64> &rows);

} // namespace seatkeeper
