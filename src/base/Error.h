#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace seatkeeper {

//! What kind of failure happened. Programs branch on it; people read the sentence that ErrorText makes of it.
enum class ErrorCode {
    Cancelled,      //!< somebody asked to stop; the state is consistent
    Usage,          //!< a value typed by a person is wrong; args: field, value, expected
    NotFound,       //!< args: what, name
    AlreadyExists,  //!< args: what, name
    NotAllowed,     //!< the present state forbids it; args: reason
    Busy,           //!< another run holds the profile; args: profile, holder
    GuardRefused,   //!< a reclaim guard said no; args: guard, reason
    ShrinkHeldBack, //!< a download lost too many seats; args: before, after
    Incomplete,     //!< done in part; args: done, failed
    // network
    Unreachable,     //!< name not resolved, connection refused; args: host
    Timeout,         //!< no answer in time; args: host, seconds
    Tls,             //!< certificate or handshake; args: host, detail
    InsecureAddress, //!< http for a host that is not this computer; args: url
    ForeignHost,     //!< an answer points to another host; args: host, expected
    RateLimited,     //!< 429; retryAfter is set when the server said so
    ServerFailure,   //!< 5xx; args: status
    Protocol,        //!< the answer is not what the vendor documents; args: detail
    TooLarge,        //!< an answer or a file over its bound; args: bound
    OutcomeUnknown,  //!< a write went out and its answer never came; re-read before anything else
    // vendor's verdicts
    ReauthRequired, //!< no token, or it is refused; args: profile, reason
    ConsentDenied,  //!< the person pressed Deny; args: description
    ConsentTimeout, //!< the browser never came back; args: seconds
    NoLoopbackPort, //!< all registered ports are taken; args: ports
    ClientRejected, //!< invalid_client
    ScopeMissing,   //!< args: scopes
    Forbidden,      //!< 403: role, plan or protected object; args: detail
    VendorNotFound, //!< 404 for a record; args: what
    NoSuchAccount,  //!< no help desk at this address; args: host
    Rejected,       //!< 400 or 422 with a reason; args: detail
    SeatLimit,      //!< no free seat to give back; args: detail
    Conflict,       //!< 409, or the person changed since the plan; args: detail
    // secrets
    SecretStoreMissing, //!< no keychain service at all; args: detail
    SecretStoreLocked,  //!< the keychain is locked; args: detail
    SecretStoreRefused, //!< the person or the system refused access; args: detail
    SecretFileUnsafe,   //!< the credential file may be read by others; args: path, mode
    // storage
    DiskFull,        //!< args: path
    ReadOnly,        //!< args: path
    DatabaseLocked,  //!< another program holds the database; args: path
    DatabaseDamaged, //!< args: path, detail, backup
    SchemaTooNew,    //!< written by a newer version; args: found, known
    SchemaAltered,   //!< a migration's checksum differs; args: version
    Storage,         //!< any other database error; args: detail
    FileAccess,      //!< args: path, detail
    BadInput,        //!< an imported or typed text is malformed; args: where, detail
    Internal,        //!< a broken invariant of ours; args: detail
};

//! Short stable name such as "reauth_required", used in JSON and logs.
QString errorName(ErrorCode code);

//! An expected failure as a value.
//! @c technical is English and redacted, for details and logs, never the sentence shown first;
//! @c args fill the translated sentence; @c retryAfter is how long the server asked to wait.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QString technical;
    QMap<QString, QString> args;
    std::optional<std::chrono::milliseconds> retryAfter;

    static Error make(ErrorCode code, QString technical = {}, QMap<QString, QString> args = {}) {
        return Error{code, std::move(technical), std::move(args), std::nullopt};
    }
    QString arg(const char *name) const { return args.value(QString::fromLatin1(name)); }
    bool operator==(const Error &) const = default;
};

} // namespace seatkeeper
