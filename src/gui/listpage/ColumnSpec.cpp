#include "gui/listpage/ColumnSpec.h"

#include <algorithm>

namespace seatkeeper::gui {

namespace {

template <typename Predicate>
int find(const QVector<ColumnSpec> &columns, Predicate predicate) {
    const auto found = std::find_if(columns.begin(), columns.end(), predicate);
    return found == columns.end() ? -1 : static_cast<int>(std::distance(columns.begin(), found));
}

} // namespace

int moneyColumn(const QVector<ColumnSpec> &columns) {
    return find(columns, [](const ColumnSpec &column) { return column.sumsMoney; });
}

int columnIndex(const QVector<ColumnSpec> &columns, const QString &id) {
    return find(columns, [&](const ColumnSpec &column) { return column.id == id; });
}

} // namespace seatkeeper::gui
