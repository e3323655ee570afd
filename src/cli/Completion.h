#pragma once

#include "cli/Command.h"

namespace seatkeeper::cli {

//! Completion scripts made of the command definitions.
QString bashCompletion(const std::vector<Noun> &commands);
QString zshCompletion(const std::vector<Noun> &commands);
QString fishCompletion(const std::vector<Noun> &commands);

} // namespace seatkeeper::cli
