#pragma once

#include "base/Result.h"
#include "domain/Subscription.h"

#include <QJsonObject>

namespace seatkeeper {

//! A person's membership in a group.
struct GroupMembership {
    ExternalId membershipId;
    ExternalId groupId;
    QString groupName;
    bool isDefault = false;
    bool operator==(const GroupMembership &) const = default;
};

//! Everything that is recorded of a person before a reclaim, so that it can be given back (api-facts 2.5).
struct SeatSnapshot {
    QDateTime takenAt;
    VendorPerson person;
    QString customRoleName;
    std::vector<GroupMembership> groups;
    std::optional<std::vector<ProductRole>> productRoles; //!< absent: could not be read
    std::optional<qint64> openTickets;                    //!< absent: could not be read
    bool operator==(const SeatSnapshot &) const = default;
};

QJsonObject toJson(const SeatSnapshot &snapshot);
Result<SeatSnapshot> snapshotFromJson(const QJsonObject &json);

//! One recorded field that is not as it was.
struct FieldDifference {
    QString
        field; //!< "role", "custom_role", "role_type", "suspended", "group:<id>", "default_group", "alias", "signature"
    QString was;
    QString is;
    bool operator==(const FieldDifference &) const = default;
};

//! What differs between a snapshot and the present, in the fields that an undo restores.
std::vector<FieldDifference> differences(const SeatSnapshot &was, const SeatSnapshot &is);
//! Product roles ("product:chat") that were active and are not any more: no public call gives them back.
std::vector<FieldDifference> lostProductRoles(const SeatSnapshot &was, const SeatSnapshot &is);

} // namespace seatkeeper
