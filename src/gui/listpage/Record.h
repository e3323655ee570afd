#pragma once

#include "gui/listpage/RecordKey.h"
#include "gui/theme/Theme.h"

#include <QDateTime>
#include <QMap>
#include <QVariant>
#include <QVector>

#include <optional>

namespace seatkeeper::gui {

//! How a column is painted, aligned and sorted.
enum class CellKind { Text, Person, Pill, Seat, Number, Money, Date, Words };

//! One value of a row. Use the makers; which one fits is given by the column's kind.
struct Cell {
    QString text;
    QString second;  //!< the muted line beneath
    QString toolTip; //!< the whole text when empty
    QVariant sort;   //!< what sorting compares; the text when invalid
    std::optional<Tone> tone;
    Icon icon = Icon::None;
    bool bold = false;
    bool muted = false;
    QDateTime time;
    std::optional<qint64> value; //!< a number, or minor units
    QString currency;
    bool isEstimate = false;  //!< of money: it comes from a list price
    bool isUncounted = false; //!< of money: seen, but in no sum, because the row is excluded

    bool operator==(const Cell &) const = default;

    static Cell words(const QString &text);
    static Cell mutedWords(const QString &text);
    static Cell twoLines(const QString &text, const QString &second);
    static Cell person(const QString &name, const QString &principalName);
    static Cell pill(Tone tone, const QString &words, Icon icon);
    static Cell pill(Tone tone, const QString &words);
    //! @param icon SeatFilled for paid, SeatHollow, or SeatDashed. @param warn suspended or unrecognized.
    static Cell seat(Icon icon, const QString &words, bool warn = false);
    static Cell number(qint64 value);
    static Cell noNumber();
    static Cell money(qint64 minorUnits, const QString &currency);
    //! @param second for example which signal it was.
    static Cell date(const QDateTime &time, const QString &second = {});
    //! Coloured words with an icon, for a decision or a warning.
    static Cell decision(Tone tone, const QString &words, Icon icon);
};

//! One row: values only, safe to pass between threads.
struct Record {
    RecordKey key;
    QString group;       //!< key of the group it belongs to, when the list is grouped
    QVector<Cell> cells; //!< in the order of the spec's columns
    QVariant payload;    //!< the domain value, for commands and the drawer
    bool selectable = true;
};

//! Sums by currency, in minor units.
using Amounts = QMap<QString, qint64>;

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::gui::Cell)
