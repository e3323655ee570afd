#include "cli/ErrorText.h"

#include "cli/ExitCode.h"
#include "cli/Words.h"
#include "services/wording/ImportText.h"
#include "services/wording/RefusalText.h"
#include "services/wording/WhereText.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

int exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled: return exitCancelled;
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::InsecureAddress:
    case ErrorCode::BadInput: return exitUsage;
    case ErrorCode::ReauthRequired:
    case ErrorCode::ScopeMissing:
    case ErrorCode::ConsentDenied:
    case ErrorCode::ConsentTimeout: return exitSignIn;
    case ErrorCode::NotAllowed:
    case ErrorCode::GuardRefused:
    case ErrorCode::ShrinkHeldBack: return exitRefused;
    case ErrorCode::Busy: return exitBusy;
    case ErrorCode::Incomplete: return exitPartly;
    default: return exitFailed;
    }
}

ErrorWords ErrorText::words(const Error &error) {
    if (const auto import = ImportText::words(error); !import.happened.isEmpty())
        return {import.happened, import.remedy};
    if (const auto refusal = RefusalText::words(error); !refusal.happened.isEmpty())
        return {tr("%1 Nothing was changed.").arg(refusal.happened), refusal.remedy};
    using Group = ErrorWords (*)(const Error &);
    for (const Group group : {&general, &network, &answers, &signIn, &verdicts, &secrets, &storage}) {
        auto found = group(error);
        if (!found.message.isEmpty())
            return found;
    }
    return {tr("Something in Seatkeeper went wrong. Nothing was changed."),
            tr("Try again with --verbose; report it with the log if it happens again.")};
}

QString ErrorText::known(const Error &error, const char *name, const QString &otherwise) {
    const auto value = error.arg(name);
    return value.isEmpty() ? otherwise : value;
}

QString ErrorText::noun(const Error &error) {
    static const QMap<QString, const char *> words{
        {u"profile"_s, QT_TR_NOOP("profile")},
        {u"alias"_s, QT_TR_NOOP("alias")},
        {u"subscription"_s, QT_TR_NOOP("subscription")},
        {u"person"_s, QT_TR_NOOP("person")},
        {u"identifier"_s, QT_TR_NOOP("identifier")},
        {u"model"_s, QT_TR_NOOP("model")},
        {u"rule"_s, QT_TR_NOOP("rule")},
        {u"exclusion"_s, QT_TR_NOOP("exclusion")},
        {u"candidate"_s, QT_TR_NOOP("candidate")},
        {u"run"_s, QT_TR_NOOP("run")},
        {u"job"_s, QT_TR_NOOP("job")},
        {u"job_result"_s, QT_TR_NOOP("job result")},
    };
    const char *found = words.value(error.arg("what"));
    return found ? tr(found) : tr("entry");
}

QString ErrorText::wrongUsage(const QString &field, const QString &value) {
    if (field.isEmpty())
        return tr("The command line is not understood.");
    return value.isEmpty() ? tr("Something is missing for %1.").arg(field)
                           : tr("“%1” does not fit %2.").arg(value, field);
}

ErrorWords ErrorText::general(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled: return {tr("Stopped on request. What was finished before stays."), {}};
    case ErrorCode::Usage:
        return {wrongUsage(error.arg("field"), error.arg("value")),
                error.arg("expected").isEmpty() ? QString() : tr("Expected: %1.").arg(error.arg("expected"))};
    case ErrorCode::NotFound:
        return {tr("There is no %1 %2.").arg(noun(error), error.arg("name")).simplified(),
                tr("The matching list command shows what there is.")};
    case ErrorCode::AlreadyExists:
        return {tr("There is already a %1 %2.").arg(noun(error), error.arg("name")).simplified(),
                tr("Choose another name, or change the one that exists.")};
    case ErrorCode::Busy:
        return {tr("Another run holds the profile %1.").arg(error.arg("profile")).simplified(),
                error.arg("holder").isEmpty()
                    ? tr("Try again when it has ended.")
                    : tr("It is process %1; try again when it has ended.").arg(error.arg("holder"))};
    case ErrorCode::ShrinkHeldBack:
        return {tr("The download was held back: %1 people instead of %2. The old data stays.")
                    .arg(error.arg("after"), error.arg("before")),
                tr("Look into it; sync with --accept-shrink takes it.")};
    case ErrorCode::Incomplete:
        return {tr("Done in part: %1 done, %2 failed.").arg(error.arg("done"), error.arg("failed")), {}};
    default: return {};
    }
}

ErrorWords ErrorText::network(const Error &error) {
    const auto host = known(error, "host", tr("the server"));
    switch (error.code) {
    case ErrorCode::Unreachable:
        return {tr("%1 cannot be reached. The last good data stays.").arg(host),
                tr("Check the network and the address.")};
    case ErrorCode::Timeout:
        return {tr("%1 did not answer in time. The last good data stays.").arg(host), tr("Try again.")};
    case ErrorCode::Tls:
        return {tr("The connection to %1 is not safe. Nothing was sent.").arg(host),
                tr("Check the clock and whether a proxy or a missing certificate is in the way.")};
    case ErrorCode::InsecureAddress:
        return {tr("The address %1 does not begin with https. Nothing was sent.").arg(error.arg("url")),
                tr("http is accepted for this computer only.")};
    case ErrorCode::ForeignHost:
        return {tr("An answer pointed to another host: %1. Nothing was sent there.").arg(host),
                tr("Check the account's address.")};
    case ErrorCode::RateLimited:
        return {tr("The account's rate limit is used up. The last good data stays."),
                tr("Try again in a few minutes.")};
    case ErrorCode::ServerFailure:
        return {tr("The server failed (%1). The last good data stays.").arg(known(error, "status", u"5xx"_s)),
                tr("Try again in a few minutes.")};
    default: return {};
    }
}

ErrorWords ErrorText::answers(const Error &error) {
    switch (error.code) {
    case ErrorCode::Protocol:
        return {tr("The answer is not what Zendesk documents. The last good data stays."),
                tr("Check that the address belongs to a Zendesk account; --verbose logs the details.")};
    case ErrorCode::TooLarge:
        return {tr("An answer or a file is larger than %1.").arg(known(error, "bound", tr("allowed"))), {}};
    case ErrorCode::OutcomeUnknown:
        return {tr("A change was sent and its answer never came. It was not sent again."),
                tr("reclaim recover reads the person and settles it.")};
    default: return {};
    }
}

ErrorWords ErrorText::signIn(const Error &error) {
    switch (error.code) {
    case ErrorCode::ReauthRequired:
        return {tr("Sign-in is needed for the profile %1.").arg(error.arg("profile")).simplified(),
                tr("Run: seatkeeperctl profile authorize PROFILE")};
    case ErrorCode::ConsentDenied:
        return {tr("The sign-in was denied in the browser."), tr("Sign in again and allow it.")};
    case ErrorCode::ConsentTimeout:
        return {tr("The browser did not come back in time."),
                tr("Sign in again; --paste works without a browser here.")};
    case ErrorCode::NoLoopbackPort:
        return {tr("All registered local ports are taken: %1.").arg(error.arg("ports")),
                tr("Close the program that holds them, or use --paste.")};
    case ErrorCode::ClientRejected:
        return {tr("The account refused the OAuth client."), tr("Check the unique identifier and the client secret.")};
    case ErrorCode::ScopeMissing:
        return {tr("The sign-in does not cover: %1.").arg(error.arg("scopes")),
                tr("Sign in again with profile authorize --for reclaim.")};
    default: return {};
    }
}

ErrorWords ErrorText::verdicts(const Error &error) {
    const QString detail = error.arg("detail");
    switch (error.code) {
    case ErrorCode::Forbidden:
        return {tr("The account refused this: %1.").arg(known(error, "detail", u"403"_s)),
                tr("The person who signed in lacks the role, or the plan lacks the feature.")};
    case ErrorCode::VendorNotFound: return {tr("The account does not know this record any more."), tr("Run sync.")};
    case ErrorCode::NoSuchAccount:
        return {tr("There is no account at %1.").arg(known(error, "host", tr("this address"))),
                tr("Check the address.")};
    case ErrorCode::Rejected: return {tr("The account rejected the request: %1.").arg(detail), {}};
    case ErrorCode::SeatLimit:
        return {tr("The account has no free seat to give back."), tr("Buy or free a seat, then undo again.")};
    case ErrorCode::Conflict:
        return {tr("The account or the plan changed in the meantime. Nothing was changed."),
                tr("Run sync and make a new plan.")};
    default: return {};
    }
}

ErrorWords ErrorText::secrets(const Error &error) {
    switch (error.code) {
    case ErrorCode::SecretStoreMissing:
        return {tr("There is no keychain here."), tr("Use --credentials file:PATH on a server.")};
    case ErrorCode::SecretStoreLocked: return {tr("The keychain is locked."), tr("Unlock it and try again.")};
    case ErrorCode::SecretStoreRefused:
        return {tr("The keychain refused access."), tr("Allow it, or use --credentials file:PATH.")};
    case ErrorCode::SecretFileUnsafe:
        return {tr("Others may read the credential file %1 (%2). It was not used.")
                    .arg(error.arg("path"), error.arg("mode")),
                tr("Give it the mode 0600.")};
    default: return {};
    }
}

ErrorWords ErrorText::storage(const Error &error) {
    const QString path = known(error, "path", tr("the database"));
    switch (error.code) {
    case ErrorCode::DiskFull:
        return {tr("The disk is full: %1. Nothing was changed.").arg(path), tr("Free some space.")};
    case ErrorCode::ReadOnly:
        return {tr("%1 may not be written.").arg(path), tr("Check owner and mode of file and folder.")};
    case ErrorCode::DatabaseLocked:
        return {tr("Another program holds %1. Nothing was changed.").arg(path), tr("Close it and try again.")};
    case ErrorCode::DatabaseDamaged:
        return {tr("%1 is damaged. It was left as it is.").arg(path),
                error.arg("backup").isEmpty() ? tr("There is no copy beside it.")
                                              : tr("The newest copy is %1.").arg(error.arg("backup"))};
    case ErrorCode::SchemaTooNew:
        return {tr("The database was written by a newer version (%1, this one knows %2). It was not touched.")
                    .arg(error.arg("found"), error.arg("known")),
                tr("Install the newer version.")};
    case ErrorCode::SchemaAltered:
        return {tr("Step %1 of the database's schema is not the released one. It was not touched.")
                    .arg(error.arg("version")),
                tr("Use the copy that was made before.")};
    case ErrorCode::Storage:
        return {tr("The database failed: %1.").arg(error.arg("detail")), tr("Nothing was changed.")};
    case ErrorCode::FileAccess: return {tr("%1 cannot be used: %2.").arg(path, error.arg("detail")), {}};
    case ErrorCode::BadInput:
        if (WhereText::isAbout(error))
            return {WhereText::sentence(error), WhereText::hint(error)};
        return {tr("The input is malformed at %1: %2.").arg(known(error, "where", u"1"_s), error.arg("detail")), {}};
    default: return {};
    }
}

} // namespace seatkeeper::cli
