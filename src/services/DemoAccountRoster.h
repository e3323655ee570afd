#pragma once

#include <QByteArray>

namespace seatkeeper {

namespace simulator {
class Simulator;
}

//! The demo company's roster as a CSV file: the account's team members with managers, cost centers and who has left.
//! Private to services/.
QByteArray demoRoster(const simulator::Simulator &account, int agents);

} // namespace seatkeeper
