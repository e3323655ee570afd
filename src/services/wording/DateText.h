#pragma once

#include <QDate>
#include <QString>

namespace seatkeeper {

//! Dates as people read them, by the language in use.
class DateText {
public:
    //! "3 Aug 2026"; empty for no date.
    static QString day(const QDate &date);
};

} // namespace seatkeeper
