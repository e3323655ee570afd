#include "gui/text/ErrorText.h"

#include "services/wording/ImportText.h"
#include "services/wording/RefusalText.h"
#include "services/wording/WhereText.h"

#include <QStringList>

namespace seatkeeper::gui {

namespace {

//! The argument, or @p otherwise when whoever failed did not know it.
QString known(const Error &error, const char *name, const QString &otherwise) {
    const auto value = error.arg(name);
    return value.isEmpty() ? otherwise : value;
}

QString joined(const QStringList &sentences) {
    QStringList present = sentences;
    present.removeAll(QString());
    return present.join(QChar(u' '));
}

} // namespace

QString ErrorWords::consequence() const { return joined({unchanged, remedy}); }

QString ErrorWords::paragraph() const { return joined({happened, unchanged, remedy}); }

QString ErrorText::nothingChanged() { return tr("Nothing was changed."); }

QString ErrorText::lastDataStays() { return tr("Nothing was changed; the last good data stays."); }

ErrorWords ErrorText::words(const Error &error) {
    if (const auto import = ImportText::words(error); !import.happened.isEmpty())
        return {import.happened, nothingChanged(), import.remedy, error.technical};
    if (const auto refusal = RefusalText::words(error); !refusal.happened.isEmpty())
        return {refusal.happened, nothingChanged(), refusal.remedy, error.technical};
    using Group = ErrorWords (*)(const Error &);
    for (const Group group : {&general, &network, &answers, &signIn, &verdicts, &secrets, &disk, &database}) {
        auto found = group(error);
        if (found.happened.isEmpty())
            continue;
        found.technical = error.technical;
        return found;
    }
    return {tr("Something in Seatkeeper went wrong."), nothingChanged(),
            tr("Try it again; if it happens again, report it with the details."), error.technical};
}

ErrorWords ErrorText::general(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled: return {tr("Stopped on request."), tr("What was finished before stays."), {}, {}};
    case ErrorCode::Usage:
        return {tr("“%1” does not fit the field %2.").arg(error.arg("value"), known(error, "field", tr("above"))),
                nothingChanged(),
                error.arg("expected").isEmpty() ? QString() : tr("Expected: %1.").arg(error.arg("expected")),
                {}};
    case ErrorCode::NotFound:
        return {tr("%1 is no longer there.").arg(known(error, "name", tr("The entry"))),
                nothingChanged(),
                tr("Refresh the list and choose again."),
                {}};
    case ErrorCode::AlreadyExists:
        return {tr("%1 already exists.").arg(known(error, "name", tr("The entry"))),
                nothingChanged(),
                tr("Choose another name."),
                {}};
    case ErrorCode::Busy:
        return {tr("%1 is being worked on elsewhere.").arg(known(error, "profile", tr("The profile"))),
                nothingChanged(),
                error.arg("holder").isEmpty() ? tr("Wait until that run ends.")
                                              : tr("Wait until %1 is done.").arg(error.arg("holder")),
                {}};
    case ErrorCode::ShrinkHeldBack:
        return {tr("The download was held back: %1 seats instead of %2.").arg(error.arg("after"), error.arg("before")),
                tr("The old rows stay."),
                tr("Compare both, then accept or refuse the new ones."),
                {}};
    case ErrorCode::Incomplete:
        return {tr("Done in part: %1 done, %2 failed.").arg(error.arg("done"), error.arg("failed")),
                tr("What failed was not changed."),
                tr("Look at the failed ones and try them again."),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::network(const Error &error) {
    const auto host = known(error, "host", tr("the server"));
    const auto retry = tr("Check the network and try again.");
    switch (error.code) {
    case ErrorCode::Unreachable: return {tr("%1 cannot be reached.").arg(host), lastDataStays(), retry, {}};
    case ErrorCode::Timeout: {
        const auto seconds = error.arg("seconds");
        const auto fact = seconds.isEmpty() ? tr("%1 did not answer in time.").arg(host)
                                            : tr("%1 did not answer within %2 seconds.").arg(host, seconds);
        return {fact, lastDataStays(), retry, {}};
    }
    case ErrorCode::Tls:
        return {tr("The connection to %1 is not safe.").arg(host),
                tr("Nothing was sent and nothing was changed."),
                tr("Ask your network team whether a proxy or a missing certificate is in the way."),
                {}};
    case ErrorCode::InsecureAddress:
        return {tr("The address %1 does not begin with https.").arg(error.arg("url")),
                tr("Nothing was sent."),
                tr("Type the address with https."),
                {}};
    case ErrorCode::ForeignHost:
        return {
            tr("An answer pointed to another host: %1.").arg(host),
            tr("Nothing was sent there, and nothing was changed."),
            tr("Check the account's address; it should be %1.").arg(known(error, "expected", tr("your account's own"))),
            {}};
    default: return {};
    }
}

ErrorWords ErrorText::answers(const Error &error) {
    switch (error.code) {
    case ErrorCode::RateLimited:
        return {
            tr("Zendesk asks to slow down."), lastDataStays(), tr("Seatkeeper goes on by itself after the pause."), {}};
    case ErrorCode::ServerFailure:
        return {tr("Zendesk has a fault of its own (%1).").arg(known(error, "status", tr("no number"))),
                lastDataStays(),
                tr("Try again in a few minutes."),
                {}};
    case ErrorCode::Protocol:
        return {tr("The answer is not what Zendesk documents."),
                lastDataStays(),
                tr("Check that the address belongs to a Zendesk account; otherwise report the details."),
                {}};
    case ErrorCode::TooLarge:
        return {tr("The answer or file is larger than allowed."),
                nothingChanged(),
                error.arg("bound").isEmpty() ? QString() : tr("The limit is %1.").arg(error.arg("bound")),
                {}};
    case ErrorCode::OutcomeUnknown:
        return {tr("A change was sent, but its answer never came."),
                tr("It was not sent a second time."),
                tr("Seatkeeper reads the person again and settles what happened."),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::signIn(const Error &error) {
    const auto profile = known(error, "profile", tr("this account"));
    switch (error.code) {
    case ErrorCode::ReauthRequired:
        return {
            tr("Zendesk no longer accepts the sign-in of %1.").arg(profile), lastDataStays(), tr("Sign in again."), {}};
    case ErrorCode::ConsentDenied:
        return {tr("The access was denied in Zendesk."),
                nothingChanged(),
                tr("Authorize again and press Allow, or ask an administrator to do it."),
                {}};
    case ErrorCode::ConsentTimeout:
        return {tr("No answer came from the browser."),
                nothingChanged(),
                tr("Open the sign-in again. If Zendesk showed an error, compare the client's identifier and redirect "
                   "URLs."),
                {}};
    case ErrorCode::NoLoopbackPort:
        return {tr("All three return addresses are taken by other programs."),
                nothingChanged(),
                tr("Close the program that uses the ports %1, or paste the address from the browser.")
                    .arg(error.arg("ports")),
                {}};
    case ErrorCode::ClientRejected:
        return {tr("Zendesk does not know this OAuth client, or its secret is wrong."),
                nothingChanged(),
                tr("Compare the unique identifier and, for a confidential client, the secret."),
                {}};
    case ErrorCode::ScopeMissing:
        return {tr("The sign-in may not do this: %1 is missing.").arg(known(error, "scopes", tr("a scope"))),
                nothingChanged(),
                tr("Sign in again and allow it."),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::verdicts(const Error &error) {
    const auto detail = error.arg("detail");
    switch (error.code) {
    case ErrorCode::Forbidden:
        return {tr("Zendesk does not allow this to the person signed in."),
                nothingChanged(),
                tr("Sign in as an administrator, or check whether the plan includes it."),
                {}};
    case ErrorCode::VendorNotFound:
        return {tr("Zendesk no longer has %1.").arg(known(error, "what", tr("this record"))),
                nothingChanged(),
                tr("Refresh the profile."),
                {}};
    case ErrorCode::NoSuchAccount:
        return {tr("There is no Zendesk account at %1.").arg(known(error, "host", tr("this address"))),
                nothingChanged(),
                tr("Check the spelling of the subdomain."),
                {}};
    case ErrorCode::Rejected:
        return {tr("Zendesk refused the change."),
                tr("The person is as before."),
                detail.isEmpty() ? QString() : tr("Zendesk says: %1").arg(detail),
                {}};
    case ErrorCode::SeatLimit:
        return {tr("No seat is free to give back."),
                tr("The person is as before."),
                tr("Free a seat or buy one, then undo again."),
                {}};
    case ErrorCode::Conflict:
        return {tr("The person changed since the plan was made."),
                tr("The person was not changed by Seatkeeper."),
                tr("Look at the person again and decide anew."),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::secrets(const Error &error) {
    const auto forThisRun = tr("You can also keep the sign-in for this run only.");
    switch (error.code) {
    case ErrorCode::SecretStoreMissing:
        return {tr("This desktop has no keychain service."),
                tr("No secret was written anywhere."),
                tr("Install or start one, for example GNOME Keyring or KWallet.") + QChar(u' ') + forThisRun,
                {}};
    case ErrorCode::SecretStoreLocked:
        return {tr("The keychain is locked."),
                tr("No secret was read or written."),
                tr("Unlock it and try again.") + QChar(u' ') + forThisRun,
                {}};
    case ErrorCode::SecretStoreRefused:
        return {tr("The keychain refused access."),
                tr("No secret was read or written."),
                tr("Allow Seatkeeper to use it and try again.") + QChar(u' ') + forThisRun,
                {}};
    case ErrorCode::SecretFileUnsafe:
        return {tr("Others may read the credential file %1.").arg(error.arg("path")),
                tr("It was not used."),
                tr("Make it readable by you alone (mode 0600)."),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::disk(const Error &error) {
    const auto path = known(error, "path", tr("the database"));
    switch (error.code) {
    case ErrorCode::DiskFull:
        return {tr("The disk is full: %1.").arg(path), lastDataStays(), tr("Free some space and try again."), {}};
    case ErrorCode::ReadOnly:
        return {tr("%1 cannot be written.").arg(path), nothingChanged(), tr("Check its permissions."), {}};
    case ErrorCode::FileAccess:
        return {tr("The file %1 cannot be used.").arg(known(error, "path", tr("chosen"))),
                nothingChanged(),
                tr("Check the place and its permissions."),
                {}};
    case ErrorCode::BadInput:
        if (WhereText::isAbout(error))
            return {WhereText::sentence(error), QString(), WhereText::hint(error), {}};
        return {tr("The text is not well formed (%1).").arg(known(error, "where", tr("place unknown"))),
                nothingChanged(),
                error.arg("detail"),
                {}};
    default: return {};
    }
}

ErrorWords ErrorText::database(const Error &error) {
    const auto path = known(error, "path", tr("the database"));
    switch (error.code) {
    case ErrorCode::DatabaseLocked:
        return {tr("Another program holds the database %1.").arg(path),
                nothingChanged(),
                tr("Close it and try again."),
                {}};
    case ErrorCode::DatabaseDamaged:
        return {tr("The database %1 is damaged.").arg(path),
                tr("It was left as it is."),
                error.arg("backup").isEmpty() ? tr("Restore a backup.")
                                              : tr("Restore the backup %1.").arg(error.arg("backup")),
                {}};
    case ErrorCode::SchemaTooNew:
        return {tr("The database was written by a newer Seatkeeper."),
                tr("It was not touched."),
                tr("Install the newer version."),
                {}};
    case ErrorCode::SchemaAltered:
        return {tr("The database's structure was changed by hand."),
                tr("It was not touched."),
                tr("Restore a backup, or open it with the version that wrote it."),
                {}};
    case ErrorCode::Storage:
        return {tr("The database refused."), nothingChanged(), tr("Try again; the details say why."), {}};
    default: return {};
    }
}

} // namespace seatkeeper::gui
