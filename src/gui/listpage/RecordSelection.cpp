#include "gui/listpage/RecordSelection.h"

namespace seatkeeper::gui {

Amounts RecordSelection::amounts() const {
    Amounts sum;
    for (const auto &row : m_keys) {
        if (!row.currency.isEmpty())
            sum[row.currency] += row.minorUnits;
    }
    return sum;
}

void RecordSelection::set(const KeyedAmount &row, bool selected) {
    if (selected == m_keys.contains(row.key))
        return;
    if (selected)
        m_keys.insert(row.key, row);
    else
        m_keys.remove(row.key);
    Q_EMIT changed();
}

void RecordSelection::assign(const QVector<KeyedAmount> &rows) {
    m_keys.clear();
    add(rows);
}

void RecordSelection::add(const QVector<KeyedAmount> &rows) {
    for (const auto &row : rows)
        m_keys.insert(row.key, row);
    Q_EMIT changed();
}

void RecordSelection::clear() {
    if (m_keys.isEmpty())
        return;
    m_keys.clear();
    Q_EMIT changed();
}

} // namespace seatkeeper::gui
