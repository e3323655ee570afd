#include "services/DemoAccount.h"

namespace seatkeeper {

class DemoAccount::Private {};

DemoAccount::DemoAccount(Core &core) : m_core(core), m_private(std::make_unique<Private>()) {}
DemoAccount::~DemoAccount() = default;

} // namespace seatkeeper
