#include "storage/ProfileDependents.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<qint64> ProfileDependents::countSubscriptions(ProfileId profile) {
    return m_session.number(u"SELECT count(*) FROM subscription WHERE profile_id = ? AND current = 1"_s,
                            {profile.value});
}

Result<qint64> ProfileDependents::countJobs(ProfileId profile) {
    return m_session.number(u"SELECT count(*) FROM scheduled_job WHERE profile_id = ?"_s, {profile.value});
}

Result<void> ProfileDependents::switchRulesOff(ProfileId profile) {
    SK_CHECK(m_session.run(u"UPDATE reclamation_rule SET active = 0 WHERE profile_id = ?"_s, {profile.value}));
    return ok();
}

} // namespace seatkeeper
