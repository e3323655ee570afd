// Imported files: whatever is accepted has rows that fit the header, lines that only grow, and an end.
#include "services/csv/CsvReader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    auto device = std::make_unique<QBuffer>();
    device->setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    device->open(QIODevice::ReadOnly);
    seatkeeper::CsvLimits limits;
    limits.cellBytes = 64;
    limits.rowBytes = 256;
    limits.columns = 16;
    auto reader = seatkeeper::CsvReader::open(std::move(device), {}, limits);
    if (!reader)
        return 0;
    qint64 line = 0;
    for (std::size_t rows = 0;; ++rows) {
        const auto row = (*reader)->next();
        if (!row || !*row)
            return 0;
        const bool fits = (*row)->cells.size() == (*reader)->header().size();
        // A line that was cut gives several rows of one line, each of them a bad one or the last.
        if ((*row)->line < line || ((*row)->problem.isEmpty() && !fits) || rows > size)
            std::abort();
        line = (*row)->line;
    }
}
