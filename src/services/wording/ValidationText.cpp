#include "services/wording/ValidationText.h"

#include "base/Clock.h"

#include <QLocale>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {
QString count(const ValidationCheck &check) { return QLocale().toString(check.args.value(u"count"_s).toLongLong()); }
} // namespace

ValidationWords ValidationText::words(const ValidationCheck &check) {
    ValidationWords result;
    result.title = title(check.id);
    switch (check.status) {
    case CheckStatus::Waiting:
    case CheckStatus::Running: break;
    case CheckStatus::Ok: result.detail = found(check); break;
    case CheckStatus::Skipped: result.detail = tr("Not checked, because a line above failed."); break;
    case CheckStatus::Warning:
    case CheckStatus::Failed:
        result.detail = trouble(check);
        result.lost = lost(check);
        result.remedy = remedy(check);
        break;
    }
    return result;
}

QString ValidationText::verdict(CheckStatus status) {
    switch (status) {
    //: Verdict of one line of the validation
    case CheckStatus::Waiting: return tr("Waiting");
    case CheckStatus::Running: return tr("Checking…");
    case CheckStatus::Ok: return tr("Passed");
    case CheckStatus::Warning: return tr("Limited");
    case CheckStatus::Failed: return tr("Failed");
    case CheckStatus::Skipped: return tr("Not checked");
    }
    return {};
}

QString ValidationText::title(const QString &id) {
    if (id == u"address")
        return tr("Address");
    if (id == u"token")
        return tr("Token");
    if (id == u"identity")
        return tr("Signed in as");
    if (id == u"scopes")
        return tr("Scopes");
    if (id == u"list_users")
        return tr("List users");
    if (id == u"list_roles")
        return tr("List roles");
    if (id == u"product_entitlements")
        return tr("Product entitlements");
    if (id == u"sessions")
        return tr("Sessions");
    if (id == u"audit_log")
        return tr("Audit log");
    if (id == u"reclaim")
        return tr("Reclaim would be allowed");
    return id;
}

QString ValidationText::found(const ValidationCheck &check) {
    const auto &args = check.args;
    if (check.id == u"address")
        return tr("%1 is a Zendesk account").arg(args.value(u"host"_s));
    if (check.id == u"token") {
        const auto renews = fromIsoUtc(args.value(u"renewsAt"_s));
        return renews.isValid() ? tr("Works; renews itself, next at %1")
                                      .arg(QLocale().toString(renews.toLocalTime().time(), QLocale::ShortFormat))
                                : tr("Works; does not expire");
    }
    if (check.id == u"identity")
        return args.value(u"role"_s) == u"admin" ? tr("%1, administrator").arg(args.value(u"name"_s))
                                                 : tr("%1, team member").arg(args.value(u"name"_s));
    if (check.id == u"scopes")
        return args.value(u"scopes"_s);
    if (check.id == u"list_users")
        return tr("%1 team members can be read").arg(count(check));
    if (check.id == u"list_roles")
        return tr("%1 roles can be read").arg(count(check));
    if (check.id == u"product_entitlements")
        return tr("Chat, Explore, Guide and Talk roles can be read");
    if (check.id == u"sessions")
        return tr("Live sessions can be read");
    if (check.id == u"audit_log")
        return tr("Sign-ins in the audit log can be read");
    if (check.id == u"reclaim")
        return tr("Yes, as %1. Found out without changing anything.").arg(args.value(u"name"_s));
    return {};
}

QString ValidationText::trouble(const ValidationCheck &check) {
    const auto &args = check.args;
    const QString error = args.value(u"error"_s);
    if (check.id == u"reclaim") {
        const QString reason = args.value(u"reason"_s);
        if (reason == u"not_signed_in")
            return tr("Not yet: nobody has signed in for reclaim. Found out without changing anything.");
        if (reason == u"scope")
            return tr("No: the token may only read. Found out without changing anything.");
        if (reason == u"not_admin")
            return tr("No: %1 is no administrator. Found out without changing anything.").arg(args.value(u"name"_s));
        if (reason == u"switched_off")
            return tr("Reclaim is switched off in this profile.");
        if (reason == u"client_owner_unknown")
            return tr("Yes, as %1; but who owns the OAuth client could not be read. Found out without changing "
                      "anything.")
                .arg(args.value(u"name"_s));
    }
    if (check.id == u"identity" && error.isEmpty())
        return tr("%1, role “%2”").arg(args.value(u"name"_s), args.value(u"customRole"_s, args.value(u"role"_s)));
    if (check.id == u"scopes" && error.isEmpty())
        return tr("%1: more than this profile needs").arg(args.value(u"scopes"_s));
    if (error == u"forbidden")
        return tr("Refused by Zendesk (403): not part of this role or plan");
    if (error == u"scope_missing")
        return tr("Refused by Zendesk (403): the token lacks the scope");
    if (error == u"no_such_account")
        return tr("There is no Zendesk account at %1").arg(args.value(u"host"_s));
    if (error == u"auth_required")
        return tr("Zendesk refuses the token: it was revoked, or the sign-in has ended");
    if (error == u"unreachable" || error == u"timeout")
        return tr("No answer from %1").arg(args.value(u"host"_s));
    if (error == u"tls")
        return tr("%1 could not prove its identity (TLS)").arg(args.value(u"host"_s));
    if (error == u"rate_limited")
        return tr("Zendesk asks to wait: the account's rate limit is used up");
    if (error == u"server_failure")
        return tr("Zendesk answered with a failure of its own (%1)").arg(args.value(u"httpStatus"_s));
    return tr("It did not work: %1").arg(check.technical.isEmpty() ? error : check.technical);
}

QString ValidationText::lost(const ValidationCheck &check) {
    if (check.id == u"address" || check.id == u"token")
        return tr("Everything: without it nothing can be read.");
    if (check.id == u"identity")
        return check.status == CheckStatus::Failed ? tr("Everything: the token belongs to no team member.")
                                                   : tr("Perhaps nothing. What this role may not read shows below.");
    if (check.id == u"scopes")
        return tr("Nothing, but a token that can do less is safer.");
    if (check.id == u"list_users")
        return tr("Everything: seats cannot be counted.");
    if (check.id == u"list_roles")
        return tr("Custom roles have no name, and a light agent role cannot be chosen for a reclaim.");
    if (check.id == u"product_entitlements")
        return tr("Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.");
    if (check.id == u"sessions")
        return tr("People who stay signed in for weeks may look idle.");
    if (check.id == u"audit_log")
        return tr("Exact sign-in dates. The other activity signals remain.");
    if (check.args.value(u"reason"_s) == u"client_owner_unknown")
        return tr("Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.");
    return tr("Candidates are found, but no seat can be taken back.");
}

QString ValidationText::remedy(const ValidationCheck &check) {
    const QString error = check.args.value(u"error"_s);
    if (check.id == u"reclaim")
        return reclaimRemedy(check.args.value(u"reason"_s));
    if (check.id == u"address")
        return tr("Compare the address with the one in your browser when you work in Zendesk.");
    if (check.id == u"scopes" && error.isEmpty())
        return tr("Sign in for the download with the scope “read” alone, and for reclaim apart.");
    if (check.id == u"identity" && check.status == CheckStatus::Warning)
        return tr("None needed if no line below is red.");
    if (error == u"auth_required" || check.id == u"token")
        return tr("Sign in again.");
    if (error == u"scope_missing")
        return tr("Sign in again; the scope “read” is asked for then.");
    if (check.id == u"audit_log")
        return tr("Nothing to mend: it is included from Suite Enterprise on, for administrators.");
    if (error == u"forbidden")
        return tr("Give the role the right in Zendesk, or sign in as an administrator.");
    return tr("Check again later; if it stays, look at the details.");
}

QString ValidationText::reclaimRemedy(const QString &reason) {
    if (reason == u"switched_off")
        return tr("Tick “Reclaim subscriptions” in the profile when seats shall be taken back.");
    if (reason == u"client_owner_unknown")
        return tr("Name the owner of the OAuth client in the profile.");
    if (reason == u"not_admin")
        return tr("Let a Zendesk administrator sign in for reclaim.");
    return tr("Sign in for reclaim, now or later; another person may do it.");
}

} // namespace seatkeeper
