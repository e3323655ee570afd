#include "gui/shell/PageRegistry.h"

#include <algorithm>

namespace seatkeeper::gui {

void PageRegistry::add(PageEntry entry) { m_entries.append(std::move(entry)); }

const PageEntry *PageRegistry::find(const QString &id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void PageRegistry::setCount(const QString &id, std::optional<qint64> count) {
    m_counts.insert(id, count);
    Q_EMIT countChanged(id);
}

} // namespace seatkeeper::gui
