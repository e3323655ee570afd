#pragma once

#include "simulator/Names.h"

#include <vector>

namespace seatkeeper::simulator {

//! The tables from which people are named.
const std::vector<Culture> &allCultures();

} // namespace seatkeeper::simulator
