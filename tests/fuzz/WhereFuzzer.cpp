// Where-expressions: an error names a column inside the text, an expression can be asked.
#include "base/Clock.h"
#include "domain/WhereExpression.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace seatkeeper;
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = WhereExpression::parse(text);
    if (!parsed) {
        const auto column = parsed.error().arg("where").toLongLong();
        if (parsed.error().code != ErrorCode::BadInput || column < 1 || column > text.size() + 1)
            std::abort();
        return 0;
    }
    static const QDateTime now = fromIsoUtc(QStringLiteral("2026-03-01T12:00:00Z"));
    Subscription one;
    one.tags = {QStringLiteral("vip")};
    one.lastActivity = now.addDays(-3);
    (void)parsed->matches(one, now);
    (void)parsed->matches(Subscription(), now);
    return 0;
}
