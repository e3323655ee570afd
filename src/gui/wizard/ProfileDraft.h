#pragma once

#include "base/Secret.h"
#include "domain/ReclamationRule.h"
#include "services/Profiles.h"

#include <optional>

namespace seatkeeper::gui {

//! The values that the wizard collects, page by page. Saved whole at every step; the secret goes to the secret store
//! with the save and is dropped here.
struct ProfileDraft {
    Profile profile;
    ConnectionAlias alias;
    std::optional<SecretBytes> clientSecret;
    std::optional<ReclamationRule> firstRule; //!< absent until the step was reached; stored as a rule of the profile
    bool isStored() const { return profile.id.isValid(); }
};

//! A new draft with everything prefilled that does not depend on the account.
ProfileDraft newProfileDraft();

} // namespace seatkeeper::gui
