// All other answers of Zendesk, errors among them: every one is a value or an error.
#include "zendesk/AuditLogs.h"
#include "zendesk/CustomRoles.h"
#include "zendesk/Entitlements.h"
#include "zendesk/ErrorEnvelope.h"
#include "zendesk/GroupMemberships.h"
#include "zendesk/SearchCount.h"
#include "zendesk/Sessions.h"
#include "zendesk/Tokens.h"
#include "zendesk/Users.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace seatkeeper;
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto audit = zendesk::parseAuditLogs(body);
    const auto roles = zendesk::parseRoles(body);
    const auto products = zendesk::parseEntitlements(body);
    const auto memberships = zendesk::parseMemberships(body);
    const auto sessions = zendesk::parseSessions(body);
    const auto token = zendesk::parseToken(body);
    const auto search = zendesk::parseSearchCount(body);
    const auto work = zendesk::parseNewestTicket(body);
    const auto count = zendesk::parseCount(body);
    if (audit)
        zendesk::signInsOf(*audit);
    // Tickets without a date would make somebody look idle.
    if (work && (work->assigned > 0) != work->newest.has_value())
        std::abort();
    if ((search && *search < 0) || (count && count->value < 0))
        std::abort();
    for (const int status : {400, 401, 403, 404, 409, 422, 429, 500, 302}) {
        const Error error = zendesk::errorFrom(status, body, QString(), QString(), std::nullopt);
        if (error.code == ErrorCode::Internal)
            std::abort();
    }
    zendesk::droppedKeys(body);
    return 0;
}
