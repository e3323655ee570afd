#include "base/Error.h"

namespace seatkeeper {

QString errorName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already_exists");
    case ErrorCode::NotAllowed: return QStringLiteral("not_allowed");
    case ErrorCode::Busy: return QStringLiteral("busy");
    case ErrorCode::GuardRefused: return QStringLiteral("guard_refused");
    case ErrorCode::ShrinkHeldBack: return QStringLiteral("shrink_held_back");
    case ErrorCode::Incomplete: return QStringLiteral("incomplete");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Tls: return QStringLiteral("tls");
    case ErrorCode::InsecureAddress: return QStringLiteral("insecure_address");
    case ErrorCode::ForeignHost: return QStringLiteral("foreign_host");
    case ErrorCode::RateLimited: return QStringLiteral("rate_limited");
    case ErrorCode::ServerFailure: return QStringLiteral("server_failure");
    case ErrorCode::Protocol: return QStringLiteral("protocol");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::OutcomeUnknown: return QStringLiteral("outcome_unknown");
    case ErrorCode::ReauthRequired: return QStringLiteral("auth_required");
    case ErrorCode::ConsentDenied: return QStringLiteral("consent_denied");
    case ErrorCode::ConsentTimeout: return QStringLiteral("consent_timeout");
    case ErrorCode::NoLoopbackPort: return QStringLiteral("no_loopback_port");
    case ErrorCode::ClientRejected: return QStringLiteral("client_rejected");
    case ErrorCode::ScopeMissing: return QStringLiteral("scope_missing");
    case ErrorCode::Forbidden: return QStringLiteral("forbidden");
    case ErrorCode::VendorNotFound: return QStringLiteral("vendor_not_found");
    case ErrorCode::NoSuchAccount: return QStringLiteral("no_such_account");
    case ErrorCode::Rejected: return QStringLiteral("rejected");
    case ErrorCode::SeatLimit: return QStringLiteral("seat_limit");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::SecretStoreMissing: return QStringLiteral("secret_store_missing");
    case ErrorCode::SecretStoreLocked: return QStringLiteral("secret_store_locked");
    case ErrorCode::SecretStoreRefused: return QStringLiteral("secret_store_refused");
    case ErrorCode::SecretFileUnsafe: return QStringLiteral("secret_file_unsafe");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::DatabaseLocked: return QStringLiteral("database_locked");
    case ErrorCode::DatabaseDamaged: return QStringLiteral("database_damaged");
    case ErrorCode::SchemaTooNew: return QStringLiteral("schema_too_new");
    case ErrorCode::SchemaAltered: return QStringLiteral("schema_altered");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::FileAccess: return QStringLiteral("file_access");
    case ErrorCode::BadInput: return QStringLiteral("bad_input");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace seatkeeper
