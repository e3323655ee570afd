#pragma once

#include "domain/Profile.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table credential: who signed in and with which scopes. The tokens themselves are in the secret store.
//! Made for one transaction; lives in the database thread.
class CredentialRepository {
public:
    explicit CredentialRepository(Session &session) : m_session(session) {}

    Result<std::vector<CredentialInfo>> of(AliasId alias);
    Result<std::optional<CredentialInfo>> find(AliasId alias, CredentialPurpose purpose);
    //! Adds or replaces.
    Result<void> put(AliasId alias, const CredentialInfo &credential);
    Result<void> remove(AliasId alias, CredentialPurpose purpose);
    //! Removes what was kept for a run of the program that is over.
    Result<qint64> removeThisRunOnly();

private:
    Session &m_session;
};

} // namespace seatkeeper
