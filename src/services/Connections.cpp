#include "services/Connections.h"

#include "services/ProfileChecks.h"
#include "services/ProfileEdit.h"
#include "services/SecretKeeping.h"
#include "services/Work.h"
#include "storage/AliasRepository.h"
#include "storage/ProfileRepository.h"

#include <QJsonObject>

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Error notAllowed(const QString &reason) { return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, reason}}); }

Result<std::vector<Connections::Row>> readRows(Session &session) {
    SK_TRY(aliases, AliasRepository(session).all());
    std::vector<Connections::Row> rows;
    for (const auto &alias : aliases) {
        Connections::Row row;
        row.alias = alias;
        const auto parent =
            std::find_if(aliases.begin(), aliases.end(), [&](const auto &other) { return alias.parent == other.id; });
        if (parent != aliases.end())
            row.parentName = parent->name;
        SK_TRY(profile, ProfileRepository(session).byAlias(alias.id));
        if (profile) {
            row.profile = profile->id;
            row.profileName = profile->displayName;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ConnectionAlias> insertChild(Session &session, const Core &core, AliasId parentId, const QString &name) {
    AliasRepository aliases(session);
    SK_TRY(parent, aliases.get(parentId));
    if (parent.parent)
        return notAllowed(u"alias_is_child"_s);
    SK_TRY(id, aliases.reserveId());
    ConnectionAlias child;
    child.id = id;
    child.name = name.trimmed();
    child.connectionName = child.name;
    child.parent = parentId;
    child.redirectUrls = defaultRedirectUrls();
    SK_CHECK(checkEdit(session, std::nullopt, child));
    SK_CHECK(aliases.insert(child));
    SK_CHECK(writeAudit(session, core, {}, u"alias.create"_s, u"alias/"_s + id.toString(), {}));
    return child;
}

Result<void> removeAlias(Session &session, const Core &core, AliasId id) {
    AliasRepository aliases(session);
    SK_CHECK(aliases.get(id));
    SK_TRY(profile, ProfileRepository(session).byAlias(id));
    if (profile)
        return notAllowed(u"alias_in_use"_s);
    SK_TRY(all, aliases.all());
    if (std::any_of(all.begin(), all.end(), [&](const auto &alias) { return alias.parent == id; }))
        return notAllowed(u"alias_has_children"_s);
    SK_CHECK(aliases.remove(id));
    return writeAudit(session, core, {}, u"alias.delete"_s, u"alias/"_s + id.toString(), {});
}

Task<ConnectionAlias> editAlias(Core &core, ProfileEdit edit) {
    auto edited = co_await applyEdit(core, std::move(edit));
    if (!edited)
        co_return edited.error();
    co_return edited->alias;
}

Task<void> repointProfile(Core &core, ProfileId id, AliasId alias) {
    const std::function<Result<Profile>(Session &)> read = [id](Session &session) {
        return ProfileRepository(session).get(id);
    };
    auto profile = co_await await(core.database->read<Profile>(read));
    if (!profile)
        co_return profile.error();
    ProfileEdit edit;
    edit.profile = *profile;
    edit.profile->alias = alias;
    auto edited = co_await applyEdit(core, std::move(edit));
    if (!edited)
        co_return edited.error();
    co_return ok();
}

Task<void> removeAndForget(Core &core, AliasId id) {
    const std::function<Result<void>(Session &)> work = [&core, id](Session &session) {
        return removeAlias(session, core, id);
    };
    auto removed = co_await await(core.database->write<void>(work));
    if (!removed)
        co_return removed.error();
    core.notify(u"profiles"_s);
    auto forgotten = co_await forgetSecretsOf(core, id);
    co_return forgotten;
}

} // namespace

QFuture<Result<std::vector<Connections::Row>>> Connections::list() {
    return m_core.database->read<std::vector<Row>>(readRows);
}

QFuture<Result<ConnectionAlias>> Connections::get(AliasId id) {
    return m_core.database->read<ConnectionAlias>([id](Session &session) { return AliasRepository(session).get(id); });
}

QFuture<Result<ConnectionAlias>> Connections::createChild(AliasId parent, QString name) {
    const Core &core = m_core;
    return change<ConnectionAlias>(m_core, {u"profiles"_s}, [&core, parent, name](Session &session) {
        return insertChild(session, core, parent, name);
    });
}

QFuture<Result<ConnectionAlias>> Connections::update(ConnectionAlias changed, std::optional<SecretBytes> clientSecret) {
    ProfileEdit edit;
    edit.alias = std::move(changed);
    edit.clientSecret = std::move(clientSecret);
    Core &core = m_core;
    return launchInSync<ConnectionAlias>(m_core,
                                         [&core, edit]() -> Task<ConnectionAlias> { return editAlias(core, edit); });
}

QFuture<Result<void>> Connections::repoint(ProfileId profile, AliasId alias) {
    Core &core = m_core;
    return launchInSync<void>(m_core,
                              [&core, profile, alias]() -> Task<void> { return repointProfile(core, profile, alias); });
}

QFuture<Result<void>> Connections::remove(AliasId id) {
    Core &core = m_core;
    return launchInSync<void>(m_core, [&core, id]() -> Task<void> { return removeAndForget(core, id); });
}

} // namespace seatkeeper
