#pragma once

#include "gui/listpage/Record.h"
#include "gui/theme/ButtonLook.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace seatkeeper::gui {

//! Whether something can be done now, and if not why, in words.
struct Availability {
    bool possible = true;
    QString reason;

    static Availability yes() { return {}; }
    static Availability no(const QString &reason) { return {false, reason}; }
};

//! What a command acts on: the selected rows, or the current one when nothing is selected.
struct CommandTarget {
    QVector<RecordKey> keys;
    QVector<Record> records; //!< those of the keys that are loaded; in lists up to 10,000 rows all
    qint64 count() const { return keys.size(); }
};

//! One thing that a person can do, wherever it is offered: button, menu, palette, key.
struct Command {
    enum class Place { Head, Bulk, Menu, Hidden };

    QString id; //!< stable, for example "candidates.approve"
    std::function<QString(qint64 count)> text;
    Icon icon = Icon::None;
    QKeySequence shortcut;
    //! Absent means always.
    std::function<Availability(const CommandTarget &target)> availability;
    std::function<void(const CommandTarget &target)> run;
    //! Head: beside the title, needs no rows. Bulk: in the bar and the row menu. Menu: in the menus alone.
    Place place = Place::Bulk;
    bool primary = false; //!< the loud one of its place

    bool needsRows() const { return place != Place::Head && place != Place::Hidden; }
    Availability check(const CommandTarget &target) const;
};

//! A command text without a count.
std::function<QString(qint64)> fixedText(const QString &text);

} // namespace seatkeeper::gui
