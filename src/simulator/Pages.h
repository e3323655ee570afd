#pragma once

#include "simulator/Call.h"

#include <functional>

namespace seatkeeper::simulator {

//! A list of positions 0 … count-1 of which some fit the filter.
struct ListSource {
    const char *name = "users"; //!< of the array in the answer
    std::int64_t first = 0;     //!< no position before this one fits
    std::int64_t positions = 0;
    std::function<bool(std::int64_t)> fits;
    std::function<void(JsonWriter &, std::int64_t)> write;
    std::function<void(JsonWriter &, const std::vector<std::int64_t> &)> sideload; //!< may be empty
    std::optional<std::int64_t> total; //!< of the fitting ones, when known without counting
    std::vector<std::string> sorts{"id"};
    bool cursorOnly = false;
};

//! The page of @p source for which the request asks, in cursor or offset form, with either kind of last page; or the
//! 400 that Zendesk gives for a bad or too deep page.
HttpResponse listPage(const Call &call, const ListSource &source);

} // namespace seatkeeper::simulator
