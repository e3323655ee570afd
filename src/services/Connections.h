#pragma once

#include "base/Await.h"
#include "base/Secret.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! Connection aliases: the connection and credential records of profiles, with child aliases.
class Connections {
public:
    explicit Connections(Core &core) : m_core(core) {}

    struct Row {
        ConnectionAlias alias;
        QString parentName;
        std::optional<ProfileId> profile; //!< the profile that uses it
        QString profileName;
    };
    QFuture<Result<std::vector<Row>>> list();
    QFuture<Result<ConnectionAlias>> get(AliasId id);
    //! A child alias without connection yet. AlreadyExists for a taken name.
    QFuture<Result<ConnectionAlias>> createChild(AliasId parent, QString name);
    //! Changes name, URL, client; a published profile that uses it returns to Draft.
    QFuture<Result<ConnectionAlias>> update(ConnectionAlias changed, std::optional<SecretBytes> clientSecret);
    //! Points a profile to another alias that no profile uses; it returns to Draft.
    QFuture<Result<void>> repoint(ProfileId profile, AliasId alias);
    //! Only an alias that no profile uses and that has no children. NotAllowed otherwise.
    QFuture<Result<void>> remove(AliasId id);

private:
    Core &m_core;
};

} // namespace seatkeeper
