#pragma once

#include "base/Result.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>

namespace seatkeeper::simulator {

//! What goes wrong.
enum class FaultKind {
    Status,         //!< answer with FaultRule::status instead of doing the work (429, 500, 503, 401 …)
    Html,           //!< 200 with an HTML page
    BadGateway,     //!< 502 with an HTML page
    Truncate,       //!< the right answer, cut in the middle of the JSON, with a matching length
    Malformed,      //!< 200 with text that is no JSON
    WrongTypes,     //!< numbers become strings, strings numbers
    Nulls,          //!< every scalar becomes null
    EndlessCursor,  //!< the list always says there is more and repeats the same cursor
    ForeignNext,    //!< links.next and next_page point to another host
    Redirect,       //!< 302 to another host
    CloseBefore,    //!< the connection is closed before the status line; the work is NOT done
    CloseAfterWork, //!< the work is done, then the connection is closed before the status line
    CloseInside,    //!< the work is done, headers and half of the body are sent, then the connection is closed
    Slow,           //!< the right answer after FaultRule::delay
    Hang,           //!< no answer for ten minutes, or until the simulator stops
    RevokeToken,    //!< every token of the account is revoked before the request is answered
    HugeBody        //!< 200 with FaultRule::bytes of white space before the right answer
};

//! When and how a request goes wrong. A rule hits requests whose method and path fit; the first @c skip of them
//! pass, then @c count of them are hit (-1: all).
struct FaultRule {
    FaultKind kind = FaultKind::Status;
    QString path = QStringLiteral(".*"); //!< regular expression, searched in the path
    QString method;                      //!< empty: any
    int skip = 0;
    int count = 1;
    int status = 500;
    std::optional<int> retryAfter; //!< seconds, for status faults
    std::chrono::milliseconds delay{2000};
    qint64 bytes = 64LL * 1024 * 1024;
    QString target = QStringLiteral("http://attacker.invalid"); //!< of foreign links and redirects

    //! Reads `kind@pathregex[:count or all]`, for example `429+7@/users:2`, `hang@/custom_roles`, `PUT
    //! close_after_work@/users/`. kind is one of status numbers (with `+seconds` for Retry-After), html, bad_gateway,
    //! truncate, malformed, wrong_types, nulls, endless_cursor, foreign_next, redirect, close_before, close_after_work,
    //! close_inside, slow, hang, revoke_token, huge_body. `skip/kind@…` lets the first `skip` requests pass.
    static Result<FaultRule> parse(const QString &text);
};

} // namespace seatkeeper::simulator
