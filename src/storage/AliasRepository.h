#pragma once

#include "domain/Profile.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table connection_alias, with the credentials of each. Made for one transaction; lives in the database thread.
class AliasRepository {
public:
    explicit AliasRepository(Session &session) : m_session(session) {}

    //! Parents first, each followed by its children, by name.
    Result<std::vector<ConnectionAlias>> all();
    //! NotFound (args what="alias", name).
    Result<ConnectionAlias> get(AliasId id);
    Result<std::optional<ConnectionAlias>> byName(const QString &name);
    //! An id that no alias ever had: secrets are stored under it before the alias itself.
    Result<AliasId> reserveId();
    //! @c alias.id must have been reserved. Credentials are not written.
    Result<void> insert(const ConnectionAlias &alias);
    Result<void> update(const ConnectionAlias &alias);
    //! What the account says about the owner of the OAuth client; nothing else is written.
    Result<void> setClientOwner(AliasId id, const ExternalId &owner);
    Result<void> remove(AliasId id);

private:
    Result<std::vector<ConnectionAlias>> select(const QString &where, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
