#pragma once

#include "domain/Profile.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table profile. Made for one transaction; lives in the database thread.
class ProfileRepository {
public:
    explicit ProfileRepository(Session &session) : m_session(session) {}

    //! By display name.
    Result<std::vector<Profile>> all();
    //! NotFound (args what="profile", name).
    Result<Profile> get(ProfileId id);
    Result<std::optional<Profile>> byName(const QString &displayName);
    Result<std::optional<Profile>> byAlias(AliasId alias);
    Result<ProfileId> insert(const Profile &profile);
    //! Everything but validation, last refresh and the current download, which have their own ways.
    Result<void> update(const Profile &profile);
    Result<void> setValidation(ProfileId id, const std::optional<ValidationReport> &report);
    //! Removes the row; what hangs on it by foreign key goes with it.
    Result<void> remove(ProfileId id);

private:
    Result<std::vector<Profile>> select(const QString &where, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
