#include "services/wording/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString DateText::day(const QDate &date) {
    if (!date.isValid())
        return {};
    const QLocale locale;
    // The short forms of English leave open which number is the month.
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return locale.toString(date, locale.territory() == QLocale::UnitedStates && locale.language() != QLocale::C
                                         ? u"MMM d, yyyy"_s
                                         : u"d MMM yyyy"_s);
    return locale.toString(date, QLocale::ShortFormat);
}

} // namespace seatkeeper
