#pragma once

#include "base/Operation.h"
#include "domain/Profile.h"

#include <QUrl>

namespace seatkeeper {

struct Core;

//! Signing in at the vendor and out again. The browser is opened by the programs, never from here.
class SignIn {
public:
    explicit SignIn(Core &core) : m_core(core) {}

    enum class Way { Loopback, PasteAddress };
    struct Attempt {
        QUrl url;                             //!< to open in the browser
        Operation<CredentialInfo> operation;  //!< ends when the answer came, was denied or five minutes are over;
                                              //!< progress: stage "waiting", done/total in seconds
        quint64 id = 0;
    };
    //! Prepares an attempt: @c url is known at once (the listener runs for Loopback).
    //! @p thisRunOnly keeps the tokens in memory. @p forBoth: one sign-in serves both purposes (warned about).
    //! Errors: NoLoopbackPort, NotFound, Usage (no client yet). The operation: ConsentDenied, ConsentTimeout,
    //! ClientRejected, ReauthRequired, Protocol, secret store errors, network errors.
    QFuture<Result<Attempt>> begin(ProfileId profile, CredentialPurpose purpose, Way way, bool thisRunOnly = false,
                                   bool forBoth = false, int timeoutSeconds = 300);
    //! Finishes a PasteAddress attempt with the address at which the browser ended. BadInput when it is no answer.
    QFuture<Result<void>> paste(quint64 attempt, QString address);

    //! Revokes at the vendor (when it can be reached) and forgets the tokens here.
    QFuture<Result<void>> signOut(ProfileId profile, CredentialPurpose purpose);
    QFuture<Result<std::vector<CredentialInfo>>> credentials(ProfileId profile);

private:
    Core &m_core;
};

} // namespace seatkeeper
