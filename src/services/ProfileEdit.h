#pragma once

#include "base/Await.h"
#include "base/Secret.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! A change of a profile, of its alias, or of both at once; private to services/.
struct ProfileEdit {
    std::optional<Profile> profile;          //!< without id: a new draft
    std::optional<ConnectionAlias> alias;    //!< absent: stays as it is; without id: the profile's, or a new one
    std::optional<SecretBytes> clientSecret; //!< absent: stays as it is
    std::optional<QString> aliasName;
    std::optional<QString> parentAliasName;
};

struct EditedProfile {
    std::optional<Profile> profile; //!< absent when the edited alias serves no profile
    ConnectionAlias alias;
};

//! Checks and stores an edit whole: the secret first, then one transaction; when either fails nothing is left of it.
//! A change that touches the connection drops the validation and takes a published profile back to Draft; tokens that
//! belong to another account or client are forgotten (decisions 4). Sync thread. Errors: see Profiles::saveDraft.
Task<EditedProfile> applyEdit(Core &core, ProfileEdit edit);

} // namespace seatkeeper
