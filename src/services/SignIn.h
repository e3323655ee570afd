#pragma once

#include "base/Operation.h"
#include "domain/Profile.h"

#include <QUrl>

#include <memory>

namespace seatkeeper {

struct Core;
class SignInAttempts;

//! Signing in at the vendor and out again. The browser is opened by the programs, never from here.
class SignIn {
public:
    explicit SignIn(Core &core);
    ~SignIn();

    enum class Way { Loopback, PasteAddress };
    struct Attempt {
        QUrl url;                            //!< to open in the browser
        Operation<CredentialInfo> operation; //!< ends when the answer came, was denied or five minutes are over;
                                             //!< progress: stage "waiting", done/total in seconds
        quint64 id = 0;
    };
    //! Prepares an attempt: @c url is known at once (the listener runs for Loopback).
    //! @p thisRunOnly keeps the tokens in memory. @p forBoth: one sign-in serves both purposes (warned about).
    //! Errors: NoLoopbackPort, NotFound, Usage (no client yet). The operation: ConsentDenied, ConsentTimeout,
    //! ClientRejected, ReauthRequired, Forbidden (args detail="end_user", name: an end user signed in), Protocol,
    //! secret store errors, network errors. After an error the former sign-in still stands. A sign-in of another
    //! person, or with other scopes, for the inventory takes a published profile back to Draft.
    QFuture<Result<Attempt>> begin(ProfileId profile, CredentialPurpose purpose, Way way, bool thisRunOnly = false,
                                   bool forBoth = false, int timeoutSeconds = 300);
    //! Finishes a PasteAddress attempt with the address at which the browser ended. BadInput when it is no answer.
    QFuture<Result<void>> paste(quint64 attempt, QString address);

    //! Revokes at the vendor (when it can be reached) and forgets the tokens here. One sign-in for both purposes ends
    //! for both. Signing the inventory out takes a published profile back to Draft.
    QFuture<Result<void>> signOut(ProfileId profile, CredentialPurpose purpose);
    QFuture<Result<std::vector<CredentialInfo>>> credentials(ProfileId profile);

private:
    Core &m_core;
    std::shared_ptr<SignInAttempts> m_attempts; //!< shared with the sync thread, where it is used
};

} // namespace seatkeeper
