#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace seatkeeper::gui {

//! Dates, money and numbers as a person of the present locale (QLocale()) reads them. Stateless.
class Format {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::Format)

public:
    //! "today, 06:12", "yesterday, 06:12", "74 days ago", "in 3 days"; "never" for an invalid time.
    //! @param now present moment. Days are counted in the local time zone.
    static QString relativeDate(const QDateTime &time, const QDateTime &now);
    //! "Nov 24, 2026, 06:12 (05:12 UTC)", for tool tips and copies.
    static QString exactDate(const QDateTime &time);
    //! "Nov 24, 2026"
    static QString day(const QDate &date);
    static QString timeOfDay(const QDateTime &time);
    //! Minor units to words without floating point: "$1,104", "$91.67", "1.104 €". Cents vanish when they are zero.
    //! @param currency ISO 4217 code.
    static QString money(qint64 minorUnits, const QString &currency);
    static QString number(qint64 value);
    //! "78 %"
    static QString percent(qint64 part, qint64 whole);
    //! "0:21", "1:04:09"
    static QString duration(qint64 seconds);
    //! "12.4 MB"
    static QString bytes(qint64 value);
    //! Digits after the point of a currency: 0 for JPY, 3 for KWD, mostly 2.
    static int minorDigits(const QString &currency);
    static QString currencySymbol(const QString &currency);
    //! Wraps a name in first-strong isolates so that its direction cannot disturb what stands around it.
    static QString isolated(const QString &text);
    //! The first letters of the first and last word, for avatars.
    static QString initials(const QString &name);
};

} // namespace seatkeeper::gui
