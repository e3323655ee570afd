#pragma once

#include "base/Ids.h"

#include <optional>

namespace seatkeeper::gui {

//! A page that shows what belongs to one profile, or to all. The window tells every page which it is, also one that
//! is opened later, so that no page and no number speaks of another profile than the selector.
class ProfileScoped {
public:
    virtual ~ProfileScoped() = default;
    //! @param profile absent for all profiles.
    virtual void setProfile(std::optional<ProfileId> profile) = 0;
};

} // namespace seatkeeper::gui
