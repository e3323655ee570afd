#include "domain/RoleSplit.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {
constexpr auto prefix = "zendesk.role."_L1;
}

QString RoleSplit::identifierOf(const ExternalId &role) { return prefix + role; }

ExternalId RoleSplit::roleOf(const QString &identifier) {
    return identifier.startsWith(prefix) ? identifier.mid(prefix.size()) : ExternalId();
}

void RoleSplit::applyTo(Subscription &subscription) const {
    if (subscription.seatKind != SeatKind::Agent)
        return;
    const bool apart = subscription.customRoleId && m_roles.contains(*subscription.customRoleId);
    subscription.identifier =
        apart ? identifierOf(*subscription.customRoleId) : seatkeeper::identifierOf(subscription.seatKind);
}

} // namespace seatkeeper
