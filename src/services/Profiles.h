#pragma once

#include "base/Await.h"
#include "base/Secret.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! Creating, editing and deleting integration profiles. A failed attempt leaves nothing behind.
class Profiles {
public:
    explicit Profiles(Core &core) : m_core(core) {}

    QFuture<Result<std::vector<Profile>>> list();
    QFuture<Result<Profile>> get(ProfileId id);
    //! By id or by display name (case does not count). NotFound.
    QFuture<Result<Profile>> find(QString idOrName);

    struct Draft {
        Profile profile;       //!< without id: a new draft
        ConnectionAlias alias; //!< without id: made with the draft; a second profile's becomes a child alias
        std::optional<SecretBytes> clientSecret; //!< stored in the secret store when given
        std::optional<QString> aliasName;        //!< --alias; absent: made from the display name
        std::optional<QString> parentAliasName;  //!< --parent-alias
    };
    //! Stores a draft whole (wizard: at every step). Errors: AlreadyExists (display name, or a second profile for the
    //! same account: args what="account"), InsecureAddress, Usage, secret store errors.
    QFuture<Result<Profile>> saveDraft(Draft draft);

    //! Changes a stored profile. A change of URL, client, credential, alias or process check boxes of a published
    //! profile returns it to Draft and drops the validation; a new name does not (decisions 4) but renames its jobs.
    QFuture<Result<Profile>> update(Profile changed);
    //! Back to Draft; jobs pause. Keeps everything else.
    QFuture<Result<Profile>> unpublish(ProfileId id);

    struct Removal {
        qint64 subscriptions = 0;
        qint64 jobs = 0;
        qint64 openCandidates = 0;
    };
    //! What remove() would delete and close, for the confirmation.
    QFuture<Result<Removal>> previewRemove(ProfileId id);
    //! Deletes subscriptions and jobs, sets open candidates to Closed Skipped, keeps models, rules, results, audit;
    //! revokes tokens and forgets secrets. Busy while a run holds the profile.
    QFuture<Result<Removal>> remove(ProfileId id);

private:
    Core &m_core;
};

} // namespace seatkeeper
