#pragma once

#include "base/Await.h"
#include "domain/SoftwareModel.h"
#include "services/ListQuery.h"

namespace seatkeeper {

struct Core;

//! Software models and the subscription identifiers that map to them.
class Models {
public:
    explicit Models(Core &core) : m_core(core) {}
    QFuture<Result<std::vector<SoftwareModel>>> list(std::optional<ProfileId> profile);
    QFuture<Result<std::vector<SubscriptionIdentifier>>> identifiers(std::optional<ProfileId> profile,
                                                                     bool unrecognizedOnly);
    //! Maps an identifier to an existing model (by id or name) or to a new one of that name when @p createMissing.
    //! Updates every subscription at once and lasts. @return number of rows updated
    QFuture<Result<qint64>> map(QString identifier, QString modelIdOrName, bool createMissing);
    QFuture<Result<SoftwareModel>> update(SoftwareModel changed);

    //! Custom agent roles of a profile and which of them are identifiers of their own.
    QFuture<Result<std::vector<CustomRole>>> customRoles(ProfileId profile);
    //! What splitting or joining did.
    struct RoleChange {
        QString identifier; //!< that the role's people have now
        QString roleName;
        QString modelName;
        qint64 subscriptions = 0;  //!< current rows that moved
        qint64 openCandidates = 0; //!< that moved along
        qint64 excluded = 0;       //!< rows that an identifier rule keeps out from now on
        qint64 broughtBack = 0;    //!< rows that an identifier rule kept out until now
    };
    //! Makes a custom agent role an identifier of its own, so that it can be priced and licensed apart (decisions 2).
    //! Rows, candidates, exclusions and rules follow at once, and each later refresh keeps to it. @p role by id or
    //! name; @p modelName an existing model or a new one, empty: one of its own.
    //! NotFound (what="role"), AlreadyExists (what="identifier"), Busy while a run holds the profile.
    QFuture<Result<RoleChange>> split(ProfileId profile, QString role, QString modelName);
    //! The way back to zendesk.agent; the model stays. @p role by id, name or identifier.
    QFuture<Result<RoleChange>> join(ProfileId profile, QString role);

private:
    Core &m_core;
};

} // namespace seatkeeper
