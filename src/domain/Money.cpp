#include "domain/Money.h"

#include <QHash>
#include <QRegularExpression>

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

// ISO 4217, active codes of currencies; metals, test codes and units of account of funds are left out.
constexpr auto allCodes =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    "UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

bool overflows(qint64 left, qint64 right) {
    return right > 0 ? left > std::numeric_limits<qint64>::max() - right
                     : left < std::numeric_limits<qint64>::min() - right;
}

} // namespace

int minorDigits(const QString &currency) { return unusualDigits().value(currency.toUpper(), 2); }

const QStringList &currencyCodes() {
    static const QStringList codes = QString::fromUtf16(allCodes).split(u' ');
    return codes;
}

std::optional<Money> moneyFromText(const QString &text, const QString &currency) {
    constexpr int mostDigits = 15;
    const QString code = currency.trimmed().toUpper();
    if (!currencyCodes().contains(code))
        return std::nullopt;
    static const QRegularExpression form(u"^([0-9]+)(?:[.,]([0-9]+))?$"_s);
    const auto parts = form.match(text.trimmed());
    const QString fraction = parts.captured(2);
    const int digits = minorDigits(code);
    if (!parts.hasMatch() || fraction.size() > digits)
        return std::nullopt;
    const QString minor = parts.captured(1) + fraction.leftJustified(digits, u'0');
    if (minor.size() > mostDigits)
        return std::nullopt;
    return Money{minor.toLongLong(), code};
}

QString moneyText(const Money &money) {
    const int digits = minorDigits(money.currency);
    const bool negative = money.minor < 0;
    QString text = QString::number(money.minor).mid(negative ? 1 : 0).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return negative ? u'-' + text : text;
}

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
