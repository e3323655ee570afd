#include "storage/DownloadRepository.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"
#include "storage/SubscriptionRow.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString downloadStatusName(DownloadStatus status) {
    switch (status) {
    case DownloadStatus::Running: return u"running"_s;
    case DownloadStatus::Interrupted: return u"interrupted"_s;
    case DownloadStatus::HeldBack: return u"held_back"_s;
    case DownloadStatus::Complete: return u"complete"_s;
    case DownloadStatus::Failed: return u"failed"_s;
    case DownloadStatus::Canceled: return u"canceled"_s;
    }
    return {};
}

Result<std::optional<DownloadState>> DownloadRepository::unfinished(ProfileId profile, const QDateTime &notBefore,
                                                                    bool heldBackToo) {
    SK_TRY(row, m_session.first(u"SELECT id, cursor, pages, people, started_at FROM download WHERE profile_id = ? "
                                u"AND (status IN ('running', 'interrupted') OR (? = 1 AND status = 'held_back')) "
                                u"AND started_at >= ? ORDER BY id DESC LIMIT 1"_s,
                                {profile.value, qint64(heldBackToo ? 1 : 0), toIsoUtc(notBefore)}));
    if (!row)
        return std::optional<DownloadState>();
    return std::optional(DownloadState{DownloadId{row->integer(0)}, profile, row->text(1), row->integer(2),
                                       row->integer(3), row->time(4).value_or(QDateTime())});
}

Result<DownloadState> DownloadRepository::start(ProfileId profile, const QDateTime &now) {
    SK_CHECK(m_session.run(u"DELETE FROM staged_subscription WHERE download_id IN "
                           u"(SELECT id FROM download WHERE profile_id = ?)"_s,
                           {profile.value}));
    SK_CHECK(m_session.run(u"UPDATE download SET status = 'failed', ended_at = ? WHERE profile_id = ? "
                           u"AND status IN ('running', 'interrupted', 'held_back')"_s,
                           {toIsoUtc(now), profile.value}));
    SK_TRY(id, m_session.insert(u"INSERT INTO download (profile_id, status, started_at) VALUES (?, 'running', ?)"_s,
                                {profile.value, toIsoUtc(now)}));
    return DownloadState{DownloadId{id}, profile, {}, 0, 0, now};
}

Result<void> DownloadRepository::append(const DownloadState &after, const std::vector<Subscription> &rows) {
    std::vector<QVariantList> people;
    std::vector<QVariantList> binds;
    for (const Subscription &row : rows) {
        people.push_back({after.id.value, row.externalId});
        binds.push_back({after.id.value, row.externalId, row.identifier, stagedPayload(row)});
    }
    if (!rows.empty()) {
        // Somebody whose role changed between two pages would otherwise hold two seats.
        SK_CHECK(
            m_session.runMany(u"DELETE FROM staged_subscription WHERE download_id = ? AND external_id = ?"_s, people));
        SK_CHECK(m_session.runMany(u"INSERT OR REPLACE INTO staged_subscription (download_id, external_id, identifier, "
                                   u"payload) VALUES (?, ?, ?, ?)"_s,
                                   binds));
    }
    SK_CHECK(m_session.run(u"UPDATE download SET status = 'running', cursor = ?, pages = ?, people = ? WHERE id = ?"_s,
                           {after.cursor, after.pages, after.people, after.id.value}));
    return ok();
}

Result<void> DownloadRepository::setStatus(DownloadId id, DownloadStatus status,
                                           const std::optional<QDateTime> &endedAt) {
    SK_CHECK(m_session.run(u"UPDATE download SET status = ?, ended_at = ? WHERE id = ?"_s,
                           {downloadStatusName(status), bindTime(endedAt), id.value}));
    return ok();
}

Result<void> DownloadRepository::setSignals(DownloadId id, const SignalMap &map) {
    SK_CHECK(m_session.run(u"UPDATE download SET signals = ? WHERE id = ?"_s, {signalsColumn(map), id.value}));
    return ok();
}

Result<void> DownloadRepository::addTotals(DownloadId id, const QJsonObject &totals) {
    SK_TRY(row, m_session.first(u"SELECT totals FROM download WHERE id = ?"_s, {id.value}));
    QJsonObject all = totals;
    const QJsonObject known = row ? objectOf(row->text(0)) : QJsonObject();
    for (auto item = known.begin(); item != known.end(); ++item)
        all.insert(item.key(), item.value());
    SK_CHECK(m_session.run(u"UPDATE download SET totals = ? WHERE id = ?"_s, {jsonColumn(all), id.value}));
    return ok();
}

Result<void> DownloadRepository::dropStage(DownloadId id) {
    SK_CHECK(m_session.run(u"DELETE FROM staged_subscription WHERE download_id = ?"_s, {id.value}));
    return ok();
}

Result<qint64> DownloadRepository::stagedPeople(DownloadId id) {
    return m_session.number(u"SELECT count(*) FROM staged_subscription WHERE download_id = ?"_s, {id.value});
}

Result<std::vector<ExternalId>> DownloadRepository::stagedIds(DownloadId id) {
    std::vector<ExternalId> people;
    SK_CHECK(m_session.forEach(u"SELECT external_id FROM staged_subscription WHERE download_id = ?"_s, {id.value},
                               [&](const Row &row) {
                                   people.push_back(row.text(0));
                                   return ok();
                               }));
    return people;
}

Result<std::vector<Subscription>> DownloadRepository::staged(DownloadId id, ProfileId profile, const ExternalId &after,
                                                             qint64 limit) {
    std::vector<Subscription> found;
    SK_CHECK(m_session.forEach(u"SELECT payload FROM staged_subscription WHERE download_id = ? AND external_id > ? "
                               u"ORDER BY external_id LIMIT ?"_s,
                               {id.value, after, limit}, [&](const Row &row) -> Result<void> {
                                   SK_TRY(one, subscriptionFromPayload(row.text(0)));
                                   one.profile = profile;
                                   found.push_back(std::move(one));
                                   return ok();
                               }));
    return found;
}

Result<std::optional<Subscription>> DownloadRepository::stagedPerson(DownloadId id, ProfileId profile,
                                                                     const ExternalId &person) {
    SK_TRY(row, m_session.first(u"SELECT payload FROM staged_subscription WHERE download_id = ? AND external_id = ?"_s,
                                {id.value, person}));
    if (!row)
        return std::optional<Subscription>();
    SK_TRY(found, subscriptionFromPayload(row->text(0)));
    found.profile = profile;
    return std::optional(std::move(found));
}

Result<std::vector<ExternalId>> DownloadRepository::stagedWithUnknownPayment(DownloadId id,
                                                                             const QStringList &identifiers) {
    const QString paid = u"json_extract(payload, '$[%1]')"_s.arg(subscriptionColumns().indexOf(u"paid"_s));
    std::vector<ExternalId> found;
    for (const QString &identifier : identifiers) {
        SK_TRY(rows, m_session.rows(u"SELECT external_id FROM staged_subscription WHERE download_id = ? "
                                    u"AND identifier = ? AND "_s +
                                        paid + u" IS NULL ORDER BY external_id"_s,
                                    {id.value, identifier}));
        for (const Row &row : rows)
            found.push_back(row.text(0));
    }
    return found;
}

Result<QStringList> DownloadRepository::stagedIdentifiers(DownloadId id) {
    SK_TRY(rows, m_session.rows(u"SELECT DISTINCT identifier FROM staged_subscription WHERE download_id = ? "
                                u"ORDER BY identifier"_s,
                                {id.value}));
    QStringList identifiers;
    for (const Row &row : rows)
        identifiers.append(row.text(0));
    return identifiers;
}

Result<void>
DownloadRepository::setProductRoles(DownloadId id, ProfileId profile,
                                    const std::vector<std::pair<ExternalId, std::vector<ProductRole>>> &roles) {
    std::vector<QVariantList> binds;
    for (const auto &[person, held] : roles) {
        SK_TRY(row, m_session.first(u"SELECT payload FROM staged_subscription WHERE download_id = ? "
                                    u"AND external_id = ?"_s,
                                    {id.value, person}));
        if (!row)
            continue;
        SK_TRY(one, subscriptionFromPayload(row->text(0)));
        one.profile = profile;
        one.productRoles = held;
        one.paid = isPaidSeat(one.seatKind, true, held);
        binds.push_back({stagedPayload(one), id.value, person});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(u"UPDATE staged_subscription SET payload = ? WHERE download_id = ? AND external_id = ?"_s,
                             binds);
}

Result<qint64> DownloadRepository::currentPeople(ProfileId profile) {
    return m_session.number(u"SELECT count(*) FROM subscription WHERE profile_id = ? AND current = 1"_s,
                            {profile.value});
}

Result<void> DownloadRepository::makeCurrent(const DownloadState &download, const QDateTime &now) {
    SK_CHECK(setStatus(download.id, DownloadStatus::Complete, now));
    SK_CHECK(dropStage(download.id));
    SK_CHECK(m_session.run(u"UPDATE profile SET current_download_id = ?, last_refresh = ? WHERE id = ?"_s,
                           {download.id.value, toIsoUtc(now), download.profile.value}));
    return ok();
}

} // namespace seatkeeper
