#include "gui/commands/Command.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

Availability Command::check(const CommandTarget &target) const {
    if (needsRows() && target.keys.isEmpty())
        return Availability::no(QCoreApplication::translate("seatkeeper::gui::Command", "No row is selected."));
    return availability ? availability(target) : Availability::yes();
}

std::function<QString(qint64)> fixedText(const QString &text) {
    return [text](qint64) { return text; };
}

} // namespace seatkeeper::gui
