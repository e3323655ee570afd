#include "cli/ProfileSignIn.h"

#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/ProfileText.h"
#include "cli/StandardInput.h"
#include "services/SignIn.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

bool openBrowser(const QUrl &url) {
#if defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, {url.toString(QUrl::FullyEncoded)});
#elif defined(Q_OS_WIN)
    return QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, url.toString(QUrl::FullyEncoded)});
#else
    return QProcess::startDetached(u"xdg-open"_s, {url.toString(QUrl::FullyEncoded)});
#endif
}

//! Tells the person (or the script) where to go.
void showAddress(const CallPointer &call, const QUrl &url) {
    const QString address = url.toString(QUrl::FullyEncoded);
    if (call->arguments().has(u"--print-url"_s))
        return call->out().bareLine(address);
    const bool opened = !call->arguments().has(u"--paste"_s) && call->environment().hasDesktop && openBrowser(url);
    if (!opened)
        call->out().warning(ProfileText::openThis(address));
}

Task<void> paste(CallPointer call, quint64 attempt) {
    call->out().warning(ProfileText::pasteHere());
    StandardInput input;
    SK_CO_TRY(line, co_await await(input.line(call->interrupted())));
    const QString address = QString::fromUtf8(line);
    auto done = co_await await(call->workspace().signIn().paste(attempt, address));
    co_return done;
}

} // namespace

Task<int> authorizeProfile(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const QString purposeWord = call->arguments().text(u"--for"_s);
    const auto purpose = purposeWord == u"reclaim"_s ? CredentialPurpose::Reclaim : CredentialPurpose::Inventory;
    const bool pasted = call->arguments().has(u"--paste"_s);
    const auto way = pasted ? SignIn::Way::PasteAddress : SignIn::Way::Loopback;
    const int seconds = call->arguments().number(u"--timeout"_s).value_or(300);
    const bool both = purposeWord == u"both"_s;
    auto beginning = call->workspace().signIn().begin(profile.id, purpose, way, false, both, seconds);
    SK_CO_TRY(attempt, co_await await(beginning));
    showAddress(call, attempt.url);
    const auto waiting = call->watch(attempt.operation);
    if (pasted) {
        auto handedOver = co_await paste(call, attempt.id);
        if (!handedOver) {
            attempt.operation.cancel.cancel();
            co_return std::move(handedOver).error();
        }
    }
    SK_CO_TRY(credential, co_await await(waiting));
    QJsonObject json = Json::credential(credential);
    json.insert(u"profile"_s, profile.id.value);
    call->out().result(json, ProfileText::signedIn(credential));
    co_return exitDone;
}

} // namespace seatkeeper::cli
