#pragma once

#include "base/Ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

//! What a list shows: one query serves the list, its counts and the numbers that link to it.
struct ListQuery {
    std::optional<ProfileId> profile; //!< absent: all profiles (the demo's own database holds only its own)
    QString text;                     //!< part of name, e-mail or id; case does not count
    QString where;                    //!< expert mode: where-expression (command-line.md); empty: none
    QString facet;                    //!< stable id of a chip, for example "suspended"; empty: none
    QString sortColumn;               //!< stable column id; empty: the list's own order
    bool descending = false;
    qint64 offset = 0;
    std::optional<qint64> limit;
    bool operator==(const ListQuery &) const = default;
};

template <typename T>
struct ListResult {
    std::vector<T> items;
    qint64 total = 0; //!< matching rows, not only those in @c items
};

} // namespace seatkeeper
