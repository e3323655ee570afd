#pragma once

#include "services/GroupReading.h"
#include "storage/DownloadRepository.h"
#include "storage/SubscriptionRepository.h"
#include "vendor/VendorAccount.h"

#include <QHash>

namespace seatkeeper {

//! A whole download and what was read beside it. Private to services/.
struct DownloadPublication {
    DownloadState download;
    QString vendor;
    QHash<ExternalId, QDateTime> sessions; //!< newest live session per person
    SignalMap signalMap;
    qint64 peopleRead = 0;
    std::optional<PeopleCount> accountCount; //!< the account's own number beside it
    std::vector<VendorRole> roles;
    std::optional<AccountGroups> groups; //!< absent: those that are stored stay
    bool productRolesRead = false;       //!< else those of the last download stay
    QDateTime now;
};

struct PublicationCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;
    SeatCounts seats;
    QStringList expiredExclusions; //!< ids of active rules whose last day is past
};

//! Makes the download the current one: rows by key, people who left, exclusions, models, roles, signals, the day's
//! counts. Runs inside one write transaction, so it happens whole or not at all. Rows that are as they were are not
//! written.
Result<PublicationCounts> publishDownload(Session &session, const DownloadPublication &publication);

} // namespace seatkeeper
