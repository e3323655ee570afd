#pragma once

#include "base/Result.h"
#include "domain/Subscription.h"

#include <QMap>
#include <QStringList>

namespace seatkeeper::zendesk {

//! The list of team members that Admin Center exports as CSV (api-facts 3.3). Everything in it is words: roles are
//! named, not numbered, and an administrator may rename them, so that only what is beyond doubt is taken.

//! Position of each column that is read, counted from 0; -1 when the file has none.
struct TeamMemberColumns {
    int id = -1, name = -1, email = -1, suspended = -1, created = -1, updated = -1, lastSignIn = -1;
    int timeZone = -1, language = -1, tags = -1;
    int supportRole = -1, chatRole = -1, exploreRole = -1, guideRole = -1, talkRole = -1;
};
//! BadInput (where "header", detail "no_team_export", missing: names of the columns) when it is no such export.
Result<TeamMemberColumns> teamMemberColumns(const QStringList &header);

//! One row. The seat kind comes from the role's name and what the administrator says it means.
struct TeamMember {
    VendorPerson person;
    QString supportRole; //!< as it stands there; empty for "No role"
    std::vector<ProductRole> productRoles;
    bool productRolesKnown = true; //!< false: a product role's name is none that Zendesk ships
};

//! The team member of a row. BadInput with detail "no_id", "same_id" is the caller's, "bad_date", "bad_flag" (field,
//! value): a value that cannot be read may not be taken for missing, or somebody would look idle.
Result<TeamMember> teamMemberFrom(const QStringList &cells, const TeamMemberColumns &columns);

//! Name of a Support role → the seat kind it stands for.
using RoleMeanings = QMap<QString, SeatKind>;
//! The meaning of the names that Zendesk ships in English; none for every other name.
std::optional<SeatKind> shippedRole(const QString &supportRole);

//! The subscription that a row amounts to. A role whose meaning is not known makes an unrecognized identifier of its
//! own ("zendesk.role_name.<name>"), and nobody guesses whether that seat is paid.
Subscription subscriptionOf(const TeamMember &member, const RoleMeanings &meanings, ProfileId profile);

} // namespace seatkeeper::zendesk
