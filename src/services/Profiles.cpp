#include "services/Profiles.h"

#include "services/ProfileEdit.h"
#include "services/ProfileRemoval.h"
#include "services/Work.h"
#include "storage/AliasRepository.h"
#include "storage/ProfileRepository.h"

#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Result<Profile> findProfile(Session &session, const QString &idOrName) {
    ProfileRepository profiles(session);
    SK_TRY(byName, profiles.byName(idOrName.trimmed()));
    if (byName)
        return *byName;
    bool isNumber = false;
    const ProfileId id{idOrName.toLongLong(&isNumber)};
    if (isNumber)
        return profiles.get(id);
    return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"profile"_s}, {u"name"_s, idOrName}});
}

Task<Profile> editProfile(Core &core, ProfileEdit edit) {
    auto edited = co_await applyEdit(core, std::move(edit));
    if (!edited)
        co_return edited.error();
    co_return *edited->profile;
}

Result<Profile> toDraft(Session &session, const Core &core, ProfileId id) {
    ProfileRepository profiles(session);
    SK_TRY(profile, profiles.get(id));
    if (profile.status == ProfileStatus::Draft)
        return profile;
    profile.status = ProfileStatus::Draft;
    SK_CHECK(profiles.update(profile));
    SK_CHECK(writeAudit(session, core, {}, u"profile.unpublish"_s, u"profile/"_s + id.toString(), {}));
    return profile;
}

} // namespace

QFuture<Result<std::vector<Profile>>> Profiles::list() {
    return m_core.database->read<std::vector<Profile>>(
        [](Session &session) { return ProfileRepository(session).all(); });
}

QFuture<Result<Profile>> Profiles::get(ProfileId id) {
    return m_core.database->read<Profile>([id](Session &session) { return ProfileRepository(session).get(id); });
}

QFuture<Result<Profile>> Profiles::find(QString idOrName) {
    return m_core.database->read<Profile>([idOrName](Session &session) { return findProfile(session, idOrName); });
}

QFuture<Result<Profile>> Profiles::saveDraft(Draft draft) {
    ProfileEdit edit;
    edit.profile = std::move(draft.profile);
    edit.alias = std::move(draft.alias);
    edit.clientSecret = std::move(draft.clientSecret);
    edit.aliasName = std::move(draft.aliasName);
    edit.parentAliasName = std::move(draft.parentAliasName);
    Core &core = m_core;
    return launchInSync<Profile>(m_core, [&core, edit]() -> Task<Profile> { return editProfile(core, edit); });
}

QFuture<Result<Profile>> Profiles::update(Profile changed) {
    ProfileEdit edit;
    edit.profile = std::move(changed);
    Core &core = m_core;
    return launchInSync<Profile>(m_core, [&core, edit]() -> Task<Profile> {
        if (edit.profile->id.isValid())
            return editProfile(core, edit);
        return []() -> Task<Profile> {
            co_return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"profile"_s}, {u"name"_s, QString()}});
        }();
    });
}

QFuture<Result<Profile>> Profiles::unpublish(ProfileId id) {
    const Core &core = m_core;
    return change<Profile>(m_core, {u"profiles"_s, u"jobs"_s},
                           [&core, id](Session &session) { return toDraft(session, core, id); });
}

QFuture<Result<Profiles::Removal>> Profiles::previewRemove(ProfileId id) {
    return m_core.database->read<Removal>([id](Session &session) { return countRemoval(session, id); });
}

QFuture<Result<Profiles::Removal>> Profiles::remove(ProfileId id) {
    Core &core = m_core;
    return launchInSync<Removal>(m_core, [&core, id]() -> Task<Removal> { return removeProfile(core, id); });
}

} // namespace seatkeeper
