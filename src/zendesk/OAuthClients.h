#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

#include <vector>

namespace seatkeeper::zendesk {

//! The account's OAuth clients; for administrators.
ApiRequest listClients(const QString &cursor);

struct OAuthClientFacts {
    QString identifier; //!< the client_id of the protocol
    ExternalId userId;  //!< its owner; empty when the answer does not say
};
struct OAuthClientsPage {
    std::vector<OAuthClientFacts> clients;
    PageEnd end;
};
Result<OAuthClientsPage> parseClients(const QByteArray &body);

} // namespace seatkeeper::zendesk
