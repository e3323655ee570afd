#include "services/Models.h"

#include "services/Work.h"
#include "storage/ModelRepository.h"
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
    const QJsonObject detail{{u"identifier"_s, identifier}, {u"model"_s, model.displayName}, {u"rows"_s, rows}};
    SK_CHECK(writeAudit(session, core, {}, u"identifier.map"_s, u"model/"_s + model.id.toString(), detail));
    return rows;
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
    return change<qint64>(m_core, {u"models"_s, u"subscriptions"_s, u"audit"_s},
                          [&core = m_core, identifier = identifier.trimmed(), name, createMissing](Session &session) {
                              return mapIdentifier(session, core, identifier, name, createMissing);
                          });
}

QFuture<Result<SoftwareModel>> Models::update(SoftwareModel changed) {
    if (changed.displayName.trimmed().isEmpty())
        return ready<SoftwareModel>(usage(u"displayName"_s, changed.displayName, u"name"_s));
    if (changed.listPricePerYear && changed.listPricePerYear->minor < 0)
        return ready<SoftwareModel>(
            usage(u"listPricePerYear"_s, QString::number(changed.listPricePerYear->minor), u"0…"_s));
    return change<SoftwareModel>(
        m_core, {u"models"_s, u"subscriptions"_s, u"audit"_s},
        [&core = m_core, changed = std::move(changed)](Session &session) -> Result<SoftwareModel> {
            SK_TRY(stored, ModelRepository(session).save(changed));
            const QJsonObject detail{{u"name"_s, stored.displayName}};
            SK_CHECK(writeAudit(session, core, {}, u"model.update"_s, u"model/"_s + stored.id.toString(), detail));
            return stored;
        });
}

} // namespace seatkeeper
