#pragma once

#include "cli/Command.h"
#include "cli/Table.h"
#include "domain/Profile.h"
#include "services/Profiles.h"
#include "services/Publishing.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the profile commands say and how they are called.
class ProfileText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ProfileText)

public:
    struct Runs {
        Run create, list, show, set, remove, authorize, validate, publish, unpublish;
    };
    static Noun noun(const Runs &runs);

    static Table table(const std::vector<Profile> &profiles);
    static QString card(const Profile &profile, const std::optional<ConnectionAlias> &alias);
    //! Who owns the OAuth client, and whether the account or a person said so.
    static QString clientOwner(const Profile &profile, const std::optional<ConnectionAlias> &alias);
    static QString checks(const ValidationReport &report);
    static QString created(const Profile &profile);
    static QString wouldRemove(const Profile &profile, const Profiles::Removal &removal);
    static QString removed(const Profile &profile, const Profiles::Removal &removal);
    static QString wouldPublish(const Profile &profile);
    static QString published(const Publishing::Outcome &outcome);
    static QString unpublished(const Profile &profile);
    static QString signedIn(const CredentialInfo &credential);
    static QString openThis(const QString &url);
    static QString pasteHere();
    static QString setKeys();

private:
    static Verb createVerb(const Run &run);
    static Verb authorizeVerb(const Run &run);
};

} // namespace seatkeeper::cli
