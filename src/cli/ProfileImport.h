#pragma once

#include "cli/Command.h"

namespace seatkeeper::cli {

//! `profile import`: a profile that lives on Zendesk's export of team members.
Verb profileImportVerb();

} // namespace seatkeeper::cli
