#include "storage/QualityFactsQuery.h"

#include "base/Clock.h"
#include "storage/EvidenceRepository.h"
#include "storage/JobRepository.h"
#include "storage/JsonColumn.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qint64 clockSkewSeconds = 300;
constexpr qint64 freshSeconds = 3600;

} // namespace

Result<QualityFacts> QualityFactsQuery::read(ProfileId profile, const QDateTime &now) {
    QualityFacts facts;
    facts.now = now;
    SK_CHECK(readDownload(profile, facts));
    SK_CHECK(readRoles(profile, facts));
    SK_CHECK(readRows(profile, facts));
    SK_CHECK(readJobs(profile, facts));
    return facts;
}

Result<void> QualityFactsQuery::readDownload(ProfileId profile, QualityFacts &facts) {
    SK_TRY(current, m_session.first(u"SELECT p.last_refresh, d.totals, d.signals FROM profile AS p "
                                    u"JOIN download AS d ON d.id = p.current_download_id WHERE p.id = ?"_s,
                                    {profile.value}));
    if (current) {
        facts.downloadedAt = current->time(0);
        const QJsonObject totals = objectOf(current->text(1));
        facts.peopleRead = totals.value("read"_L1).toInteger();
        if (totals.contains("accountCount"_L1))
            facts.accountCount = totals.value("accountCount"_L1).toInteger();
        const QDateTime counted = fromIsoUtc(totals.value("accountCountAt"_L1).toString());
        if (counted.isValid())
            facts.accountCountAt = counted;
        facts.countIsFresh =
            counted.isValid() && facts.downloadedAt && counted >= facts.downloadedAt->addSecs(-freshSeconds);
        facts.signalMap = signalsFrom(current->text(2));
    }
    SK_TRY(newest, m_session.first(u"SELECT status, people FROM download WHERE profile_id = ? "
                                   u"ORDER BY id DESC LIMIT 1"_s,
                                   {profile.value}));
    if (newest && newest->text(0) == "held_back"_L1) {
        SK_TRY(before, m_session.number(u"SELECT count(*) FROM subscription WHERE profile_id = ? AND current = 1"_s,
                                        {profile.value}));
        facts.heldBack = QualityFacts::HeldBack{before, newest->integer(1)};
    }
    return ok();
}

Result<void> QualityFactsQuery::readRoles(ProfileId profile, QualityFacts &facts) {
    // Who left since the download was there when the account counted.
    SK_TRY(rows, m_session.rows(u"SELECT r.name, r.team_members, (SELECT count(*) FROM subscription AS s "
                                u"JOIN profile AS p ON p.id = s.profile_id WHERE s.profile_id = r.profile_id "
                                u"AND s.custom_role_id = r.external_id "
                                u"AND (s.current = 1 OR s.left_at > p.last_refresh)) "
                                u"FROM vendor_role AS r WHERE r.profile_id = ? AND r.team_members IS NOT NULL"_s,
                                {profile.value}));
    for (const Row &row : rows)
        facts.roles.push_back({row.text(0), row.integer(2), row.integer(1)});
    return ok();
}

Result<void> QualityFactsQuery::readRows(ProfileId profile, QualityFacts &facts) {
    const QString future = toIsoUtc(facts.now.addSecs(clockSkewSeconds));
    const QString counted = u"s.excluded_by IS NULL"_s;
    SK_TRY(row, m_session.first(u"SELECT total(s.user_principal_name = ''), "
                                u"total(max(ifnull(s.last_activity, ''), ifnull(s.assigned, '')) > ?), "
                                u"total(s.paid IS NULL AND %1), total(s.paid = 1 AND %1), "
                                u"total(s.model_id IS NULL AND %1) "
                                u"FROM subscription AS s WHERE s.profile_id = ? AND s.current = 1"_s.arg(counted),
                                {future, profile.value}));
    if (row) {
        facts.withoutEmail = row->integer(0);
        facts.futureDates = row->integer(1);
        facts.paidUnknown = row->integer(2);
        facts.seats = row->integer(3);
        facts.unrecognized = row->integer(4);
    }
    SK_TRY(names,
           m_session.rows(u"SELECT DISTINCT s.identifier FROM subscription AS s WHERE s.profile_id = ? "
                          u"AND s.current = 1 AND s.model_id IS NULL AND %1 ORDER BY s.identifier"_s.arg(counted),
                          {profile.value}));
    for (const Row &name : names)
        facts.unrecognizedIdentifiers.append(name.text(0));
    SK_TRY(unpriced,
           m_session.number(u"SELECT total(t.seats) FROM (SELECT s.model_id, count(*) AS seats "
                            u"FROM subscription AS s WHERE s.profile_id = ? AND s.current = 1 "
                            u"AND s.paid = 1 AND %1 GROUP BY s.model_id) AS t LEFT JOIN seat_price AS c "
                            u"ON c.profile_id = ? AND c.model_id = t.model_id WHERE c.minor IS NULL"_s.arg(counted),
                            {profile.value, profile.value}));
    facts.seatsWithoutPrice = unpriced;
    SK_TRY(failed, m_session.number(u"SELECT count(DISTINCT a.external_id) FROM activity_signal AS a "
                                    u"WHERE a.profile_id = ? AND a.availability = 'failed'"_s,
                                    {profile.value}));
    facts.peopleWithFailedSignals = failed;
    return ok();
}

Result<void> QualityFactsQuery::readJobs(ProfileId profile, QualityFacts &facts) {
    SK_TRY(rows, m_session.rows(u"SELECT max(id) FROM job_result WHERE profile_id = ? AND status <> 'in_progress' "
                                u"GROUP BY kind"_s,
                                {profile.value}));
    JobRepository jobs(m_session);
    for (const Row &row : rows) {
        SK_TRY(result, jobs.result(JobResultId{row.integer(0)}));
        if (result.status == JobStatus::Failed)
            facts.failedJobs.push_back(std::move(result));
    }
    return ok();
}

} // namespace seatkeeper
