#include "cli/ProfileEdit.h"

#include "cli/Call.h"
#include "cli/ProfileText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

Result<bool> typedFlag(const QString &key, const QString &value) {
    if (value == u"on"_s || value == u"yes"_s || value == u"true"_s || value == u"1"_s)
        return true;
    if (value == u"off"_s || value == u"no"_s || value == u"false"_s || value == u"0"_s)
        return false;
    return Call::usage(key, value, u"on or off"_s);
}

Result<int> typedShare(const QString &value) {
    bool isNumber = false;
    const int share = value.toInt(&isNumber);
    if (!isNumber || share < 5 || share > 100)
        return Call::usage(u"rate-share"_s, value, u"5 to 100"_s);
    return share;
}

} // namespace

Result<QUrl> typedAccountUrl(const QString &typed) {
    const QUrl url = accountUrl(typed);
    if (!url.isEmpty() && url.isValid())
        return url;
    if (typed.trimmed().startsWith(u"http://"_s, Qt::CaseInsensitive))
        return fail(ErrorCode::InsecureAddress, u"http elsewhere"_s, {{u"url"_s, typed}});
    return Call::usage(u"url"_s, typed, u"a subdomain or an https address"_s);
}

Result<ClientKind> typedClientKind(const QString &typed) {
    if (typed == u"public"_s)
        return ClientKind::Public;
    if (typed == u"confidential"_s)
        return ClientKind::Confidential;
    return Call::usage(u"client-kind"_s, typed, u"public or confidential"_s);
}

Result<bool> ProfileEdit::applyToProfile(const QString &key, const QString &value) {
    if (key == u"name"_s) {
        profile.displayName = value.trimmed();
    } else if (key == u"refresh-at"_s) {
        const QTime at = QTime::fromString(value, u"HH:mm"_s);
        if (!at.isValid())
            return Call::usage(key, value, u"HH:MM"_s);
        profile.refreshAt = at;
    } else if (key == u"rate-share"_s) {
        SK_TRY(share, typedShare(value));
        profile.rateSharePercent = share;
    } else if (key == u"reclaim"_s) {
        SK_TRY(enabled, typedFlag(key, value));
        profile.reclaimEnabled = enabled;
    } else if (key == u"account-owner"_s) {
        profile.ownerIsNone = value == u"none"_s;
        profile.accountOwnerId = profile.ownerIsNone ? QString() : value.trimmed();
    } else if (key == u"client-owner"_s) {
        profile.clientOwnerId = value.trimmed();
    } else if (key == u"plan"_s) {
        profile.listPricePlan = value == u"none"_s ? QString() : value.trimmed();
    } else if (key == u"protected"_s) {
        profile.protectedPeople.clear();
        for (const QString &person : value.split(u',', Qt::SkipEmptyParts))
            profile.protectedPeople.append(person.trimmed());
    } else {
        return false;
    }
    profileChanged = true;
    return true;
}

Result<bool> ProfileEdit::applyToAlias(const QString &key, const QString &value) {
    if (key == u"url"_s) {
        SK_TRY(url, typedAccountUrl(value));
        alias.url = url;
    } else if (key == u"client-id"_s) {
        alias.clientIdentifier = value.trimmed();
    } else if (key == u"client-kind"_s) {
        SK_TRY(kind, typedClientKind(value));
        alias.clientKind = kind;
    } else if (key == u"client-secret-file"_s) {
        clientSecretFile = value;
    } else {
        return false;
    }
    aliasChanged = true;
    return true;
}

Result<void> ProfileEdit::apply(const QString &key, const QString &value) {
    SK_TRY(ofProfile, applyToProfile(key, value));
    if (ofProfile)
        return ok();
    SK_TRY(ofAlias, applyToAlias(key, value));
    if (!ofAlias)
        return Call::usage(key, value, ProfileText::setKeys());
    return ok();
}

} // namespace seatkeeper::cli
