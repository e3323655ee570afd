#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace seatkeeper::zendesk {

//! What an answer that is no success says, whichever of Zendesk's four envelopes it came in (api-facts 2.6).
struct ErrorEnvelope {
    QString code; //!< "RecordNotFound", "invalid_token", a title, …; empty when the body is no JSON
    QString description;
    QString details; //!< "base: …; role: …" of a RecordInvalid
    bool isJson = false;
    bool operator==(const ErrorEnvelope &) const = default;
};
ErrorEnvelope readEnvelope(const QByteArray &body);

//! The refusal as a value: ReauthRequired, ScopeMissing, Forbidden, NoSuchAccount, VendorNotFound, Conflict, SeatLimit,
//! Rejected, RateLimited, ServerFailure, else Protocol.
//! @param what names the thing asked for in VendorNotFound, for example its path. @param host for NoSuchAccount.
Error errorFrom(int status, const QByteArray &body, const QString &host, const QString &what,
                std::optional<std::chrono::milliseconds> retryAfter);

//! Keys of a write that Zendesk dropped silently, as X-Zendesk-API-Warn lists them, without a leading "user.".
QStringList droppedKeys(const QByteArray &warnHeader);

} // namespace seatkeeper::zendesk
