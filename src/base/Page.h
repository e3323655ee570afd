#pragma once

#include <QString>

#include <vector>

namespace seatkeeper {

//! One page of a vendor's list. The chain ends when @c hasMore is false, whatever the cursor says.
template <typename T>
struct Page {
    std::vector<T> items;
    QString cursor;
    bool hasMore = false;
};

} // namespace seatkeeper
