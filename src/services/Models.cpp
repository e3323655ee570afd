#include "services/Models.h"

#include "services/RoleSplitting.h"
#include "services/Work.h"
#include "storage/CandidateRepository.h"
#include "storage/Lease.h"
#include "storage/ModelRepository.h"
#include "storage/SplitRoleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Error usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, {}, {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Result<SoftwareModel> findOrMake(ModelRepository &models, const QString &name, bool createMissing) {
    SK_TRY(known, models.find(name));
    if (known)
        return std::move(*known);
    if (!createMissing)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"model"_s}, {u"name"_s, name}});
    SoftwareModel fresh;
    fresh.displayName = name;
    fresh.publisher = u"Zendesk"_s;
    fresh.product = name;
    fresh.source = u"administrator"_s;
    return models.save(std::move(fresh));
}

Result<qint64> mapIdentifier(Session &session, const Core &core, const QString &identifier, const QString &name,
                             bool createMissing) {
    ModelRepository models(session);
    SK_TRY(known, models.identifier(identifier));
    if (!known)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"identifier"_s}, {u"name"_s, identifier}});
    SK_TRY(model, findOrMake(models, name, createMissing));
    known->model = model.id;
    known->mappedByHand = true;
    SK_CHECK(models.saveIdentifier(*known, identifier.section(u'.', 0, 0)));
    SK_TRY(rows, SubscriptionRepository(session).setModelOf(identifier, model.id));
    SK_CHECK(CandidateRepository(session).reprice());
    const QJsonObject detail{{u"identifier"_s, identifier}, {u"model"_s, model.displayName}, {u"rows"_s, rows}};
    SK_CHECK(writeAudit(session, core, {}, u"identifier.map"_s, u"model/"_s + model.id.toString(), detail));
    return rows;
}

//! A download or a reclaim under way would go on with the identifiers of before: it keeps the profile to itself.
QFuture<Result<Models::RoleChange>> changeRoles(Core &core, ProfileId profile,
                                                std::function<Result<Models::RoleChange>(Session &)> work) {
    using Change = Models::RoleChange;
    return launchInSync<Change>(core, [&core, profile, work = std::move(work)]() -> Task<Change> {
        SK_CO_TRY(lease, Lease::acquire(core.database->path(), profile));
        auto changed = co_await await(core.database->write<Change>(work));
        if (changed) {
            for (const auto &topic :
                 {u"models"_s, u"rules"_s, u"subscriptions"_s, u"candidates"_s, u"exclusions"_s, u"audit"_s})
                core.notify(topic);
        }
        co_return changed;
    });
}

} // namespace

QFuture<Result<std::vector<SoftwareModel>>> Models::list(std::optional<ProfileId> profile) {
    return m_core.database->read<std::vector<SoftwareModel>>(
        [profile](Session &session) { return ModelRepository(session).list(profile); });
}

QFuture<Result<std::vector<SubscriptionIdentifier>>> Models::identifiers(std::optional<ProfileId> profile,
                                                                         bool unrecognizedOnly) {
    return m_core.database->read<std::vector<SubscriptionIdentifier>>(
        [=](Session &session) { return ModelRepository(session).identifiers(profile, unrecognizedOnly); });
}

QFuture<Result<qint64>> Models::map(QString identifier, QString modelIdOrName, bool createMissing) {
    const QString name = modelIdOrName.trimmed();
    if (name.isEmpty())
        return ready<qint64>(usage(u"model"_s, modelIdOrName, u"name"_s));
    return change<qint64>(m_core, {u"models"_s, u"subscriptions"_s, u"candidates"_s, u"audit"_s},
                          [&core = m_core, identifier = identifier.trimmed(), name, createMissing](Session &session) {
                              return mapIdentifier(session, core, identifier, name, createMissing);
                          });
}

QFuture<Result<SoftwareModel>> Models::update(SoftwareModel changed) {
    if (changed.displayName.trimmed().isEmpty())
        return ready<SoftwareModel>(usage(u"displayName"_s, changed.displayName, u"name"_s));
    return change<SoftwareModel>(
        m_core, {u"models"_s, u"subscriptions"_s, u"audit"_s},
        [&core = m_core, changed = std::move(changed)](Session &session) -> Result<SoftwareModel> {
            SK_TRY(stored, ModelRepository(session).save(changed));
            const QJsonObject detail{{u"name"_s, stored.displayName}};
            SK_CHECK(writeAudit(session, core, {}, u"model.update"_s, u"model/"_s + stored.id.toString(), detail));
            return stored;
        });
}

QFuture<Result<std::vector<CustomRole>>> Models::customRoles(ProfileId profile) {
    return m_core.database->read<std::vector<CustomRole>>(
        [profile](Session &session) { return SplitRoleRepository(session).roles(profile); });
}

QFuture<Result<Models::RoleChange>> Models::split(ProfileId profile, QString role, QString modelName) {
    return changeRoles(m_core, profile, [&core = m_core, profile, role, modelName](Session &session) {
        return splitRole(session, core, profile, role, modelName);
    });
}

QFuture<Result<Models::RoleChange>> Models::join(ProfileId profile, QString role) {
    return changeRoles(m_core, profile, [&core = m_core, profile, role](Session &session) {
        return joinRole(session, core, profile, role);
    });
}

} // namespace seatkeeper
