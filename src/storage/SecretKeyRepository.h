#pragma once

#include "storage/Session.h"

namespace seatkeeper {

//! Table secret_key: names of the secrets that this workspace has put into the secret store, so that all of them can
//! be found and forgotten. Made for one transaction; lives in the database thread.
class SecretKeyRepository {
public:
    explicit SecretKeyRepository(Session &session) : m_session(session) {}
    Result<QStringList> all();
    //! The keys that begin with @p prefix.
    Result<QStringList> under(const QString &prefix);
    //! Call before the secret is stored. Known keys stay as they are.
    Result<void> add(const QString &key, const QDateTime &now);
    //! Call after the secret was forgotten.
    Result<void> remove(const QString &key);

private:
    Session &m_session;
};

} // namespace seatkeeper
