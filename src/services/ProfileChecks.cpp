#include "services/ProfileChecks.h"

#include "storage/AliasRepository.h"
#include "storage/ProfileRepository.h"

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, {}, {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Error taken(const QString &what, const QString &name) {
    return fail(ErrorCode::AlreadyExists, {}, {{u"what"_s, what}, {u"name"_s, name}});
}

Error notAllowed(const QString &reason) { return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, reason}}); }

Result<void> checkAddress(const QUrl &url) {
    if (url.isEmpty())
        return ok();
    if (url.host().isEmpty() || !(url.scheme() == u"https" || url.scheme() == u"http"))
        return usage(u"url"_s, url.toString(), u"https://<subdomain>.zendesk.com"_s);
    if (isInsecureAddress(url))
        return fail(ErrorCode::InsecureAddress, {}, {{u"url"_s, url.toString(QUrl::RemoveUserInfo)}});
    return ok();
}

Result<void> checkRedirects(const QStringList &urls) {
    for (const auto &text : urls) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.fragment().isEmpty())
            return usage(u"redirectUrls"_s, text, u"https://…, http://127.0.0.1:<port>/…"_s);
        if (isInsecureAddress(url))
            return fail(ErrorCode::InsecureAddress, {}, {{u"url"_s, text}});
    }
    return ok();
}

Result<void> checkValues(const Profile &profile) {
    constexpr int leastShare = 5;
    constexpr int mostShare = 100;
    if (profile.displayName.isEmpty())
        return usage(u"displayName"_s, {}, u"a name"_s);
    if (profile.rateSharePercent < leastShare || profile.rateSharePercent > mostShare)
        return usage(u"rateSharePercent"_s, QString::number(profile.rateSharePercent), u"5-100"_s);
    if (!profile.refreshAt.isValid())
        return usage(u"refreshAt"_s, {}, u"hh:mm"_s);
    return ok();
}

Result<void> checkNotTaken(Session &session, const Profile &profile, const ConnectionAlias &alias) {
    ProfileRepository profiles(session);
    SK_TRY(sameName, profiles.byName(profile.displayName));
    if (sameName && sameName->id != profile.id)
        return taken(u"profile"_s, sameName->displayName);
    SK_TRY(all, profiles.all());
    for (const auto &other : all) {
        if (other.id == profile.id)
            continue;
        if (alias.id.isValid() && other.alias == alias.id)
            return notAllowed(u"alias_in_use"_s);
        SK_TRY(theirs, AliasRepository(session).get(other.alias));
        if (!alias.url.isEmpty() && theirs.url.authority() == alias.url.authority())
            return taken(u"account"_s, other.displayName);
    }
    return ok();
}

Result<QString> freeAliasName(Session &session, const QString &wanted) {
    AliasRepository aliases(session);
    QString name = wanted;
    for (int number = 2;; ++number) {
        SK_TRY(other, aliases.byName(name));
        if (!other)
            return name;
        name = u"%1 %2"_s.arg(wanted).arg(number);
    }
}

Result<std::optional<AliasId>> parentFor(Session &session, const std::optional<QString> &name) {
    AliasRepository aliases(session);
    if (name) {
        SK_TRY(parent, aliases.byName(*name));
        if (!parent)
            return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"alias"_s}, {u"name"_s, *name}});
        if (parent->parent)
            return notAllowed(u"alias_is_child"_s);
        return std::optional<AliasId>(parent->id);
    }
    SK_TRY(all, aliases.all());
    std::optional<AliasId> first;
    for (const auto &alias : all) {
        if (!alias.parent && (!first || alias.id < *first))
            first = alias.id;
    }
    return first;
}

} // namespace

QUrl withoutPath(const QUrl &url) {
    if (url.isEmpty())
        return {};
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    return base;
}

Result<void> nameNewAlias(Session &session, const ProfileEdit &edit, ConnectionAlias &alias) {
    if (edit.aliasName) {
        alias.name = edit.aliasName->trimmed();
    } else if (alias.name.isEmpty()) {
        SK_TRY(name, freeAliasName(session, edit.profile ? edit.profile->displayName.trimmed() : u"Zendesk"_s));
        alias.name = std::move(name);
    }
    SK_TRY(parent, parentFor(session, edit.parentAliasName));
    alias.parent = parent;
    return ok();
}

Result<void> checkEdit(Session &session, const std::optional<Profile> &profile, const ConnectionAlias &alias) {
    SK_CHECK(checkAddress(alias.url));
    SK_CHECK(checkRedirects(alias.redirectUrls));
    if (profile) {
        SK_CHECK(checkValues(*profile));
    }
    if (alias.name.isEmpty())
        return usage(u"aliasName"_s, {}, u"a name"_s);
    SK_TRY(sameName, AliasRepository(session).byName(alias.name));
    if (sameName && sameName->id != alias.id)
        return taken(u"alias"_s, sameName->name);
    if (!profile)
        return ok();
    return checkNotTaken(session, *profile, alias);
}

} // namespace seatkeeper
