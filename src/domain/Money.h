#pragma once

#include <QStringList>

#include <optional>

namespace seatkeeper {

//! An amount in the currency's minor units (ISO 4217). Never floating point.
struct Money {
    qint64 minor = 0;
    QString currency; //!< ISO 4217 code, for example "USD"
    bool operator==(const Money &) const = default;
};

//! Number of decimal digits of a currency (2 when the code is not listed).
int minorDigits(const QString &currency);

//! The codes of ISO 4217 that money is counted in, sorted.
const QStringList &currencyCodes();

//! An amount as typed: "1380", "1380.5" or "1380,50", without signs and thousands separators. Absent for anything
//! else, for more digits than the currency has, and for a code that is none: a typed amount is never rounded.
std::optional<Money> moneyFromText(const QString &text, const QString &currency);
//! "1380.50": the amount without its currency, as moneyFromText() reads it.
QString moneyText(const Money &money);

//! @p total divided by @p count, rounded once, half up (decisions 27). Absent when @p count is not positive.
std::optional<Money> divide(const Money &total, qint64 count);

//! Sum of amounts of one currency; absent when two currencies meet, and from then on.
//! A sum starts with Money{}, which has no currency yet.
std::optional<Money> add(const std::optional<Money> &left, const Money &right);

} // namespace seatkeeper
