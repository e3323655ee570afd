#pragma once

#include "domain/VendorGroup.h"
#include "storage/Session.h"

#include <QMap>

namespace seatkeeper {

//! Tables vendor_group and group_member: the account's groups and, as far as they were read, who is in them.
//! Made for one transaction; lives in the database thread.
class GroupRepository {
public:
    explicit GroupRepository(Session &session) : m_session(session) {}

    //! Names by id; groups without a readable name are left out.
    Result<QMap<ExternalId, QString>> names(ProfileId profile);
    //! What the account lists now: groups that are gone go with their members.
    Result<void> replaceGroups(ProfileId profile, const std::vector<VendorGroup> &groups);
    //! Adds groups or gives them their name; the others stay.
    Result<void> keepGroups(ProfileId profile, const std::vector<VendorGroup> &groups);
    //! Everybody in one group, read wholly at @p readAt.
    Result<void> replaceMembers(ProfileId profile, const ExternalId &group, const std::vector<ExternalId> &people,
                                const QDateTime &readAt);
    //! Every membership of the account, read wholly at @p readAt.
    Result<void> replaceAllMembers(ProfileId profile, const std::vector<GroupMember> &members, const QDateTime &readAt);

    //! Groups of one person among those that were read.
    Result<QList<ExternalId>> groupsOf(ProfileId profile, const ExternalId &person);
    //! True when the members of every known group were read, so that groupsOf() is everything.
    Result<bool> isWhole(ProfileId profile);
    //! People who can work in each group that was read: current, not suspended, no light agent or contributor.
    Result<QMap<ExternalId, int>> staff(ProfileId profile);

private:
    Session &m_session;
};

} // namespace seatkeeper
