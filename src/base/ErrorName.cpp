#include "base/ErrorName.h"

namespace seatkeeper {

std::optional<ErrorCode> errorFromName(const QString &name) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (errorName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    return std::nullopt;
}

} // namespace seatkeeper
