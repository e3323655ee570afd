#pragma once

#include "domain/DataQuality.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Reads what the data quality of a profile is judged by, without the parts that other repositories give: exclusions
//! and list prices. Made for one transaction; lives in the database thread.
class QualityFactsQuery {
public:
    explicit QualityFactsQuery(Session &session) : m_session(session) {}
    Result<QualityFacts> read(ProfileId profile, const QDateTime &now);

private:
    Result<void> readDownload(ProfileId profile, QualityFacts &facts);
    Result<void> readRoles(ProfileId profile, QualityFacts &facts);
    Result<void> readRows(ProfileId profile, QualityFacts &facts);
    Result<void> readJobs(ProfileId profile, QualityFacts &facts);
    Session &m_session;
};

} // namespace seatkeeper
