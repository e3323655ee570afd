#include "gui/listpage/Record.h"

#include <limits>

namespace seatkeeper::gui {

Cell Cell::words(const QString &text) {
    Cell cell;
    cell.text = text;
    return cell;
}

Cell Cell::mutedWords(const QString &text) {
    Cell cell = words(text);
    cell.muted = true;
    return cell;
}

Cell Cell::twoLines(const QString &text, const QString &second) {
    Cell cell = words(text);
    cell.second = second;
    return cell;
}

Cell Cell::person(const QString &name, const QString &principalName) { return twoLines(name, principalName); }

Cell Cell::pill(Tone tone, const QString &text, Icon icon) {
    Cell cell = words(text);
    cell.tone = tone;
    cell.icon = icon;
    cell.sort = static_cast<int>(tone);
    return cell;
}

Cell Cell::pill(Tone tone, const QString &text) { return pill(tone, text, Theme::toneIcon(tone)); }

Cell Cell::seat(Icon icon, const QString &text, bool warn) {
    Cell cell = words(text);
    cell.icon = icon;
    if (warn)
        cell.tone = Tone::Warn;
    cell.muted = !warn && icon != Icon::SeatFilled;
    return cell;
}

Cell Cell::number(qint64 value) {
    Cell cell;
    cell.value = value;
    cell.sort = value;
    return cell;
}

Cell Cell::noNumber() {
    Cell cell = mutedWords(QStringLiteral("–"));
    cell.sort = std::numeric_limits<qint64>::min();
    return cell;
}

Cell Cell::money(qint64 minorUnits, const QString &currency) {
    Cell cell = number(minorUnits);
    cell.currency = currency;
    return cell;
}

Cell Cell::date(const QDateTime &time, const QString &second) {
    Cell cell;
    cell.time = time;
    cell.second = second;
    cell.sort = time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    return cell;
}

Cell Cell::decision(Tone tone, const QString &text, Icon icon) {
    Cell cell = words(text);
    cell.tone = tone;
    cell.icon = icon;
    return cell;
}

} // namespace seatkeeper::gui
