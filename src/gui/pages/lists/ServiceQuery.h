#pragma once

#include "gui/listpage/RecordSource.h"
#include "services/ListQuery.h"

#include <optional>

namespace seatkeeper::gui {

//! The use case's query for what a list wants to see.
ListQuery serviceQuery(const Query &query, std::optional<ProfileId> profile);

} // namespace seatkeeper::gui
