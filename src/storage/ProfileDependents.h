#pragma once

#include "base/Ids.h"
#include "storage/Session.h"

namespace seatkeeper {

//! What hangs on a profile, for its removal. Made for one transaction; lives in the database thread.
class ProfileDependents {
public:
    explicit ProfileDependents(Session &session) : m_session(session) {}

    Result<qint64> countSubscriptions(ProfileId profile);
    Result<qint64> countJobs(ProfileId profile);
    //! A rule that lost its profile would act on every other one, so it is switched off.
    Result<void> switchRulesOff(ProfileId profile);

private:
    Session &m_session;
};

} // namespace seatkeeper
