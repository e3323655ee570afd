// Whatever stands around a secret in a line of the log, the secret itself never stays.
#include "base/Log.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto around = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto secret = QStringLiteral("s3cr3tT0ken");
    if (around.contains(secret))
        return 0;
    // A line of its own ends whatever the surroundings have opened.
    const auto line = around + QStringLiteral("\nAuthorization: Bearer ") + secret + QStringLiteral("\n") + around;
    if (seatkeeper::redact(line).contains(secret))
        std::abort();
    return 0;
}
