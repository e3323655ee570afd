#include "gui/text/Format.h"

#include "domain/Money.h"
#include "services/wording/DateText.h"

#include <QMap>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

QString Format::relativeDate(const QDateTime &time, const QDateTime &now) {
    if (!time.isValid())
        return tr("never");
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("today, %1").arg(timeOfDay(time));
    if (days == 1)
        return tr("yesterday, %1").arg(timeOfDay(time));
    if (days == -1)
        return tr("tomorrow");
    if (days < 0)
        return tr("in %n days", nullptr, static_cast<int>(-days));
    return tr("%n days ago", nullptr, static_cast<int>(days));
}

QString Format::exactDate(const QDateTime &time) {
    if (!time.isValid())
        return tr("never");
    const auto local = time.toLocalTime();
    const auto utc = QLocale().toString(time.toUTC().time(), QLocale::ShortFormat);
    return tr("%1, %2 (%3 UTC)").arg(day(local.date()), timeOfDay(time), utc);
}

QString Format::day(const QDate &date) {
    if (!date.isValid())
        return tr("no date");
    return DateText::day(date);
}

QString Format::timeOfDay(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

int Format::minorDigits(const QString &currency) { return seatkeeper::minorDigits(currency); }

QString Format::currencySymbol(const QString &currency) {
    const QLocale locale;
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    static const QMap<QString, QString> symbols = {{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s},  {u"GBP"_s, u"£"_s},
                                                   {u"JPY"_s, u"¥"_s}, {u"BRL"_s, u"R$"_s}, {u"INR"_s, u"₹"_s},
                                                   {u"KRW"_s, u"₩"_s}};
    return symbols.value(currency, currency + QChar(QChar::Nbsp));
}

QString Format::money(qint64 minorUnits, const QString &currency) {
    const QLocale locale;
    const int digits = minorDigits(currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const qint64 whole = minorUnits / unit;
    const qint64 rest = qAbs(minorUnits % unit);
    QString text = locale.toCurrencyString(qAbs(whole), currencySymbol(currency)).trimmed();
    if (rest != 0) {
        const auto cents = QString::number(rest).rightJustified(digits, u'0');
        const auto last = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c.isDigit(); });
        text.insert(std::distance(last, text.crend()), locale.decimalPoint() + cents);
    }
    return minorUnits < 0 ? u"−"_s + text : text;
}

QString Format::number(qint64 value) { return QLocale().toString(value); }

QString Format::percent(qint64 part, qint64 whole) {
    if (whole <= 0)
        return u"–"_s;
    return tr("%1 %").arg(number((part * 200 + whole) / (whole * 2)));
}

QString Format::duration(qint64 seconds) {
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(number(hours), two(minutes), two(seconds % 60));
    return u"%1:%2"_s.arg(QString::number(minutes), two(seconds % 60));
}

QString Format::bytes(qint64 value) {
    return QLocale().formattedDataSize(value, 1, QLocale::DataSizeTraditionalFormat);
}

QString Format::isolated(const QString &text) { return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069); }

QString Format::initials(const QString &name) {
    const auto first = [](const QString &word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const auto end = finder.toNextBoundary();
        return word.left(end < 0 ? 0 : end).toUpper();
    };
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

} // namespace seatkeeper::gui
