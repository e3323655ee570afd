#pragma once

#include "base/Ids.h"

namespace seatkeeper {

//! A group of the account, where tickets are shared out among people.
struct VendorGroup {
    ExternalId id;
    QString name; //!< empty: could not be read
    bool operator==(const VendorGroup &) const = default;
};

//! One person's place in one group.
struct GroupMember {
    ExternalId group;
    ExternalId person;
    bool operator==(const GroupMember &) const = default;
};

} // namespace seatkeeper
