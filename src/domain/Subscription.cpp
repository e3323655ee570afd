#include "domain/Subscription.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const VendorRole *findRole(const std::vector<VendorRole> &roles, const std::optional<ExternalId> &id) {
    if (!id)
        return nullptr;
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const VendorRole &role) { return role.id == *id; });
    return found == roles.end() ? nullptr : &*found;
}

} // namespace

Subscription toSubscription(const VendorPerson &person, const std::vector<VendorRole> &roles, ProfileId profile) {
    const VendorRole *customRole = findRole(roles, person.customRoleId);
    Subscription result;
    result.profile = profile;
    result.externalId = person.id;
    result.userPrincipalName = person.email.value_or(QString());
    result.displayName = person.name.value_or(QString());
    if (result.displayName.isEmpty())
        result.displayName = result.userPrincipalName.isEmpty() ? person.id : result.userPrincipalName;
    result.role = person.role;
    result.roleType = person.roleType;
    if (!result.roleType && customRole)
        result.roleType = customRole->roleType;
    result.customRoleId = person.customRoleId;
    result.customRoleName = customRole ? customRole->name : QString();
    result.seatKind = classifySeat(person.role, result.roleType, customRole && customRole->lightAgent);
    result.identifier = identifierOf(result.seatKind, result.roleType);
    result.paid = isPaidSeat(result.seatKind, person.active, std::nullopt);
    result.suspended = person.suspended;
    result.shared = person.shared;
    result.assigned = person.createdAt;
    result.updated = person.updatedAt;
    result.lastLogin = person.lastLoginAt;
    result.lastActivity = person.lastLoginAt;
    result.tags = person.tags;
    result.defaultGroupId = person.defaultGroupId;
    return result;
}

std::optional<bool> isPaidSeat(SeatKind kind, bool active,
                               const std::optional<std::vector<ProductRole>> &productRoles) {
    if (!active || kind == SeatKind::EndUser)
        return false;
    if (kind != SeatKind::LightAgent && kind != SeatKind::Contributor)
        return true;
    if (!productRoles)
        return std::nullopt;
    bool unknown = false;
    for (const ProductRole &held : *productRoles) {
        const auto counted = isCountedProductRole(kind, held);
        if (counted == true)
            return true;
        unknown = unknown || !counted;
    }
    return unknown ? std::nullopt : std::optional(false);
}

std::optional<bool> isCountedProductRole(SeatKind kind, const ProductRole &held) {
    if (!held.active || held.role.isEmpty())
        return false;
    const QString product = held.product.toLower();
    const QString role = held.role.toLower();
    const auto isOneOf = [&role](std::initializer_list<QLatin1StringView> names) {
        return std::find(names.begin(), names.end(), role) != names.end();
    };
    const auto known = [](bool counts, bool isFree) { return counts || isFree ? std::optional(counts) : std::nullopt; };
    if (product == "chat"_L1)
        return true;
    if (product == "talk"_L1)
        return known(isOneOf({"agent"_L1, "lead"_L1, "team lead"_L1, "team_lead"_L1}), isOneOf({"admin"_L1}));
    if (product == "guide"_L1) {
        // Older articles count it for both (api-facts 3.2).
        const bool contributingAgent = role == "agent"_L1 && kind == SeatKind::Contributor;
        return known(role == "admin"_L1 || contributingAgent, isOneOf({"viewer"_L1, "agent"_L1}));
    }
    if (product == "explore"_L1)
        return known(isOneOf({"admin"_L1, "editor"_L1}), isOneOf({"viewer"_L1}));
    return false;
}

QString paidBecauseOf(SeatKind kind, const std::vector<ProductRole> &productRoles) {
    if (kind != SeatKind::LightAgent && kind != SeatKind::Contributor)
        return {};
    for (const ProductRole &held : productRoles) {
        if (isCountedProductRole(kind, held) == true)
            return held.product + ": "_L1 + held.role;
    }
    return {};
}

} // namespace seatkeeper
