#pragma once

#include "cli/Command.h"

namespace seatkeeper::cli {

//! The manual page (roff) made of the command definitions.
QString manualPage(const std::vector<Noun> &commands, const QString &version);

} // namespace seatkeeper::cli
