#pragma once

#include "domain/Subscription.h"
#include "storage/EvidenceRepository.h"

#include <QJsonObject>

namespace seatkeeper {

enum class DownloadStatus { Running, Interrupted, HeldBack, Complete, Failed, Canceled };
QString downloadStatusName(DownloadStatus status);

//! One download as far as it came.
struct DownloadState {
    DownloadId id;
    ProfileId profile;
    QString cursor; //!< where the next page begins; empty: at the start, or at the end when pages were read
    qint64 pages = 0;
    qint64 people = 0; //!< read, with those that came twice
    QDateTime startedAt;
    //! All pages are staged.
    bool isWhole() const { return pages > 0 && cursor.isEmpty(); }
};

//! Tables download and staged_subscription. Made for one transaction; lives in the database thread.
class DownloadRepository {
public:
    explicit DownloadRepository(Session &session) : m_session(session) {}

    //! The newest download that did not end, begun after @p notBefore; with @p heldBackToo also one that is held back.
    Result<std::optional<DownloadState>> unfinished(ProfileId profile, const QDateTime &notBefore, bool heldBackToo);
    //! Throws away what unfinished downloads of the profile have staged and begins a new one.
    Result<DownloadState> start(ProfileId profile, const QDateTime &now);
    //! Stages a page; a person that was staged before is replaced. Also moves cursor, pages and people to @p after.
    Result<void> append(const DownloadState &after, const std::vector<Subscription> &rows);
    Result<void> setStatus(DownloadId id, DownloadStatus status, const std::optional<QDateTime> &endedAt);
    Result<void> setSignals(DownloadId id, const SignalMap &map);
    //! What was counted while it ran; keys that are there already stay.
    Result<void> addTotals(DownloadId id, const QJsonObject &totals);
    Result<void> dropStage(DownloadId id);

    Result<qint64> stagedPeople(DownloadId id);
    Result<std::vector<ExternalId>> stagedIds(DownloadId id);
    //! At most @p limit staged rows after @p after in the order of the external ids.
    Result<std::vector<Subscription>> staged(DownloadId id, ProfileId profile, const ExternalId &after, qint64 limit);
    //! The staged row of a person.
    Result<std::optional<Subscription>> stagedPerson(DownloadId id, ProfileId profile, const ExternalId &person);
    //! Staged people of these seat classes of whom it is not known yet whether they are paid.
    Result<std::vector<ExternalId>> stagedWithUnknownPayment(DownloadId id, const QStringList &identifiers);
    Result<QStringList> stagedIdentifiers(DownloadId id);
    //! Writes product roles (and whether the seat is paid) into staged rows.
    Result<void> setProductRoles(DownloadId id, ProfileId profile,
                                 const std::vector<std::pair<ExternalId, std::vector<ProductRole>>> &roles);

    //! Number of the profile's current rows: what the last download found.
    Result<qint64> currentPeople(ProfileId profile);
    //! Makes the download the current one of its profile.
    Result<void> makeCurrent(const DownloadState &download, const QDateTime &now);

private:
    Session &m_session;
};

} // namespace seatkeeper
