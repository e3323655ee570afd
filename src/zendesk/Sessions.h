#pragma once

#include "base/Ids.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

#include <QDateTime>

#include <vector>

namespace seatkeeper::zendesk {

//! Live sessions of the whole account.
ApiRequest listSessions(const QString &cursor);

//! Live sessions of one person.
ApiRequest listSessionsOf(const ExternalId &user, const QString &cursor);

struct SessionsPage {
    std::vector<std::pair<ExternalId, QDateTime>> lastSeen; //!< person and moment; a person may stand here repeatedly
    PageEnd end;
};
Result<SessionsPage> parseSessions(const QByteArray &body);

} // namespace seatkeeper::zendesk
