// Times that come from outside: whatever is accepted must survive being written and read again.
#include "base/Clock.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto time = seatkeeper::fromIsoUtc(text);
    if (!time.isValid())
        return 0;
    // Four digits of a year are all that the written form has room for.
    if (time.date().year() < 0 || time.date().year() > 9999)
        return 0;
    const auto again = seatkeeper::fromIsoUtc(seatkeeper::toIsoUtc(time));
    if (!again.isValid() || again.toSecsSinceEpoch() != time.addMSecs(-time.time().msec()).toSecsSinceEpoch())
        std::abort();
    return 0;
}
