#include "gui/pages/lists/MoneyCell.h"

#include "gui/text/Format.h"

#include <limits>

namespace seatkeeper::gui {

Cell MoneyCell::of(const std::optional<Money> &money, bool isEstimate) {
    if (!money) {
        Cell none = Cell::mutedWords(tr("no price"));
        none.sort = std::numeric_limits<qint64>::min();
        return none;
    }
    Cell cell = Cell::money(money->minor, money->currency);
    cell.isEstimate = isEstimate;
    if (isEstimate)
        cell.second = tr("estimate");
    return cell;
}

QString MoneyCell::words(const std::optional<Money> &money, bool isEstimate) {
    if (!money)
        return tr("no price");
    const QString amount = Format::money(money->minor, money->currency);
    return isEstimate ? tr("%1 (estimate)").arg(amount) : amount;
}

} // namespace seatkeeper::gui
