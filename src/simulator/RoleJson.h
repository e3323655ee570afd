#pragma once

#include "simulator/Account.h"
#include "simulator/JsonWriter.h"

namespace seatkeeper::simulator {

void writeCustomRole(JsonWriter &to, const Account &account, const CustomRole &role);
void writeGroup(JsonWriter &to, const std::string &base, const Group &group, std::int64_t baseDay);

} // namespace seatkeeper::simulator
