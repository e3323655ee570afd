#pragma once

#include "domain/RoleSplit.h"
#include "domain/SoftwareModel.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table split_role, and what a change of it means for rows and candidates. Made for one transaction; lives in the
//! database thread.
class SplitRoleRepository {
public:
    explicit SplitRoleRepository(Session &session) : m_session(session) {}

    Result<RoleSplit> of(ProfileId profile);
    //! Custom agent roles that a profile's people hold, that its account lists, or that were split off. By name.
    Result<std::vector<CustomRole>> roles(ProfileId profile);
    Result<void> add(ProfileId profile, const CustomRole &role, const QDateTime &at);
    Result<void> remove(ProfileId profile, const ExternalId &role);
    //! Whether any profile has the role split off.
    Result<bool> isSplitAnywhere(const ExternalId &role);

    //! Rows and candidates that a rename reached, those of the past included.
    struct Renamed {
        qint64 subscriptions = 0; //!< current ones
        qint64 candidates = 0;    //!< open ones
    };
    //! Moves the people of a role from zendesk.agent to its own identifier and @p model. Their rows and candidates keep
    //! their ids and their history.
    Result<Renamed> moveOut(ProfileId profile, const ExternalId &role, ModelId model);
    //! The way back; @p model absent: zendesk.agent has none.
    Result<Renamed> moveBack(ProfileId profile, const ExternalId &role, const std::optional<ModelId> &model);

private:
    //! Where the rows to rename stand and where they go.
    struct Move {
        ProfileId profile;
        QString from;
        QString to;
        std::optional<ExternalId> role; //!< only rows of this role
    };
    Result<Renamed> rename(const Move &move, const std::optional<ModelId> &model);
    Result<void> dropDoubles(const Move &move);
    Result<Renamed> countSource(const Move &move);
    static QVariantList sourceBinds(const Move &move);
    Session &m_session;
};

} // namespace seatkeeper
