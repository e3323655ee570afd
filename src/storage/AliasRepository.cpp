#include "storage/AliasRepository.h"

#include "storage/CredentialRepository.h"
#include "storage/JsonColumn.h"
#include "storage/SettingRepository.h"

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

QVariantList columnsOf(const ConnectionAlias &alias) {
    return {alias.name,
            alias.parent ? QVariant(alias.parent->value) : QVariant(),
            alias.connectionName,
            alias.url.toString(QUrl::FullyEncoded),
            alias.clientIdentifier,
            clientKindName(alias.clientKind),
            jsonColumn(alias.redirectUrls),
            alias.hasClientSecret ? 1 : 0,
            alias.clientOwnerId};
}

ConnectionAlias aliasOf(const Row &row) {
    ConnectionAlias alias;
    alias.id = AliasId{row.integer(0)};
    alias.name = row.text(1);
    if (const auto parent = row.optionalInteger(2))
        alias.parent = AliasId{*parent};
    alias.connectionName = row.text(3);
    alias.url = QUrl(row.text(4), QUrl::StrictMode);
    alias.clientIdentifier = row.text(5);
    alias.clientKind =
        row.text(6) == clientKindName(ClientKind::Confidential) ? ClientKind::Confidential : ClientKind::Public;
    alias.redirectUrls = stringsOf(row.text(7));
    alias.hasClientSecret = row.flag(8);
    alias.clientOwnerId = row.text(9);
    return alias;
}

} // namespace

Result<std::vector<ConnectionAlias>> AliasRepository::select(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT a.id, a.name, a.parent_id, a.connection_name, a.url, a.client_identifier, "
                                "a.client_kind, a.redirect_urls, a.has_client_secret, a.client_owner_id "
                                "FROM connection_alias a "
                                "LEFT JOIN connection_alias p ON p.id = a.parent_id "_s +
                                    where +
                                    u" ORDER BY coalesce(p.name, a.name) COLLATE NOCASE, "
                                    "a.parent_id IS NOT NULL, a.name COLLATE NOCASE"_s,
                                binds));
    std::vector<ConnectionAlias> aliases;
    aliases.reserve(rows.size());
    for (const auto &row : rows) {
        auto alias = aliasOf(row);
        SK_TRY(credentials, CredentialRepository(m_session).of(alias.id));
        alias.credentials = std::move(credentials);
        aliases.push_back(std::move(alias));
    }
    return aliases;
}

Result<std::vector<ConnectionAlias>> AliasRepository::all() { return select({}, {}); }

Result<ConnectionAlias> AliasRepository::get(AliasId id) {
    SK_TRY(found, select(u"WHERE a.id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"alias"_s}, {u"name"_s, id.toString()}});
    return std::move(found.front());
}

Result<std::optional<ConnectionAlias>> AliasRepository::byName(const QString &name) {
    SK_TRY(found, select(u"WHERE a.name = ? COLLATE NOCASE"_s, {name}));
    return found.empty() ? std::optional<ConnectionAlias>() : std::move(found.front());
}

Result<AliasId> AliasRepository::reserveId() {
    const QString counter = u"alias.last_id"_s;
    SettingRepository settings(m_session);
    SK_TRY(stored, settings.value(counter));
    SK_TRY(highest, m_session.number(u"SELECT coalesce(max(id), 0) FROM connection_alias"_s));
    const qint64 id = std::max(highest, stored.value_or(u"0"_s).toLongLong()) + 1;
    SK_CHECK(settings.set(counter, QString::number(id)));
    return AliasId{id};
}

Result<void> AliasRepository::insert(const ConnectionAlias &alias) {
    auto binds = columnsOf(alias);
    binds << alias.id.value;
    SK_CHECK(m_session.insert(u"INSERT INTO connection_alias (name, parent_id, connection_name, url, "
                              "client_identifier, client_kind, redirect_urls, has_client_secret, "
                              "client_owner_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              binds));
    return ok();
}

Result<void> AliasRepository::update(const ConnectionAlias &alias) {
    auto binds = columnsOf(alias);
    binds << alias.id.value;
    SK_TRY(changed, m_session.run(u"UPDATE connection_alias SET name = ?, parent_id = ?, connection_name = ?, url = ?, "
                                  "client_identifier = ?, client_kind = ?, redirect_urls = ?, has_client_secret = ?, "
                                  "client_owner_id = ? WHERE id = ?"_s,
                                  binds));
    if (changed == 0)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"alias"_s}, {u"name"_s, alias.name}});
    return ok();
}

Result<void> AliasRepository::setClientOwner(AliasId id, const ExternalId &owner) {
    SK_CHECK(m_session.run(u"UPDATE connection_alias SET client_owner_id = ? WHERE id = ?"_s, {owner, id.value}));
    return ok();
}

Result<void> AliasRepository::remove(AliasId id) {
    SK_CHECK(m_session.run(u"DELETE FROM connection_alias WHERE id = ?"_s, {id.value}));
    return ok();
}

} // namespace seatkeeper
