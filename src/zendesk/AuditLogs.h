#pragma once

#include "base/Ids.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

#include <QDateTime>

#include <vector>

namespace seatkeeper::zendesk {

//! One row of the account's audit log, as far as Seatkeeper reads it.
struct AuditLogRow {
    ExternalId id;
    QString action;  //!< "create", "destroy", "exported", "login", "update"
    QString actorId; //!< "-1" is Zendesk itself
    ExternalId sourceId;
    QString sourceType;
    QString change;
    std::optional<QDateTime> createdAt;
    bool operator==(const AuditLogRow &) const = default;
};

struct AuditLogPage {
    std::vector<AuditLogRow> rows;
    PageEnd end;
};

//! The newest row only: shows whether the audit log may be read.
ApiRequest probeAuditLogs();
//! Sign-ins of the whole account between two moments, the newest first. Both ends count.
ApiRequest listSignIns(const QDateTime &from, const QDateTime &until, const QString &cursor);
//! The newest sign-in of one person.
ApiRequest showLastSignIn(const ExternalId &user);
Result<AuditLogPage> parseAuditLogs(const QByteArray &body);
//! Who signed in and when: the rows of @p page that are sign-ins of people.
std::vector<std::pair<ExternalId, QDateTime>> signInsOf(const AuditLogPage &page);

} // namespace seatkeeper::zendesk
