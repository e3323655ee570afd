#include "domain/Money.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

// ISO 4217, minor units other than two.
const QHash<QString, int> &unusualDigits() {
    static const QHash<QString, int> digits{
        {u"BIF"_s, 0}, {u"CLP"_s, 0}, {u"DJF"_s, 0}, {u"GNF"_s, 0}, {u"ISK"_s, 0}, {u"JPY"_s, 0}, {u"KMF"_s, 0},
        {u"KRW"_s, 0}, {u"PYG"_s, 0}, {u"RWF"_s, 0}, {u"UGX"_s, 0}, {u"UYI"_s, 0}, {u"VND"_s, 0}, {u"VUV"_s, 0},
        {u"XAF"_s, 0}, {u"XOF"_s, 0}, {u"XPF"_s, 0}, {u"BHD"_s, 3}, {u"IQD"_s, 3}, {u"JOD"_s, 3}, {u"KWD"_s, 3},
        {u"LYD"_s, 3}, {u"OMR"_s, 3}, {u"TND"_s, 3}, {u"CLF"_s, 4}, {u"UYW"_s, 4},
    };
    return digits;
}

bool overflows(qint64 left, qint64 right) {
    return right > 0 ? left > std::numeric_limits<qint64>::max() - right
                     : left < std::numeric_limits<qint64>::min() - right;
}

} // namespace

int minorDigits(const QString &currency) { return unusualDigits().value(currency.toUpper(), 2); }

std::optional<Money> divide(const Money &total, qint64 count) {
    if (count <= 0)
        return std::nullopt;
    qint64 quotient = total.minor / count;
    qint64 remainder = total.minor % count;
    if (remainder < 0) {
        --quotient;
        remainder += count;
    }
    if (remainder >= count - remainder)
        ++quotient;
    return Money{quotient, total.currency};
}

std::optional<Money> add(const std::optional<Money> &left, const Money &right) {
    if (!left)
        return std::nullopt;
    if (left->currency.isEmpty() && left->minor == 0)
        return right;
    if (left->currency != right.currency || overflows(left->minor, right.minor))
        return std::nullopt;
    return Money{left->minor + right.minor, left->currency};
}

} // namespace seatkeeper
