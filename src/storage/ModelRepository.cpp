#include "storage/ModelRepository.h"

#include "storage/ListPriceRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

SoftwareModel modelFrom(const Row &row) {
    SoftwareModel model;
    model.id = ModelId{row.integer(0)};
    model.displayName = row.text(1);
    model.publisher = row.text(2);
    model.product = row.text(3);
    model.edition = row.text(4);
    model.version = row.text(5);
    model.productType = row.text(6);
    model.underManagement = row.flag(7);
    model.source = row.text(8);
    model.listPricePlan = row.text(9);
    model.subscriptions = row.integer(10);
    if (!row.isNull(11))
        model.listPrice = ListPriceRepository::priceFrom(row, 11);
    return model;
}

SubscriptionIdentifier identifierFrom(const Row &row) {
    SubscriptionIdentifier result;
    result.identifier = row.text(0);
    result.inCatalogue = row.flag(1);
    if (const auto model = row.optionalInteger(2))
        result.model = ModelId{*model};
    result.modelName = row.text(3);
    result.mappedByHand = row.flag(4);
    result.splitRole = row.text(5);
    result.subscriptions = row.integer(6);
    return result;
}

QVariantList modelBinds(const SoftwareModel &model) {
    return {model.displayName,
            model.publisher,
            model.product,
            model.edition,
            model.version,
            model.productType,
            qint64(model.underManagement ? 1 : 0),
            model.source,
            model.listPricePlan.isEmpty() ? QVariant() : QVariant(model.listPricePlan)};
}

const QString identifierSelect =
    u"SELECT i.identifier, i.in_catalogue, i.model_id, m.display_name, i.mapped_by_hand, "
    u"(SELECT max(r.name) FROM split_role AS r WHERE i.identifier = 'zendesk.role.' || r.external_id), "
    u"(SELECT count(*) FROM subscription AS s WHERE s.identifier = i.identifier AND s.current = 1 "
    u"AND s.excluded_by IS NULL AND (? IS NULL OR s.profile_id = ?)) "
    u"FROM subscription_identifier AS i LEFT JOIN software_model AS m ON m.id = i.model_id"_s;

} // namespace

Result<std::vector<SoftwareModel>> ModelRepository::select(const QString &rest, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT m.id, m.display_name, m.publisher, m.product, m.edition, m.version, "
                                u"m.product_type, m.under_management, m.source, m.list_price_plan, "
                                u"(SELECT count(*) FROM subscription AS s WHERE s.model_id = m.id AND s.current = 1 "
                                u"AND s.excluded_by IS NULL AND (? IS NULL OR s.profile_id = ?)), "_s +
                                    ListPriceRepository::columns() +
                                    u" FROM software_model AS m LEFT JOIN list_price AS l ON l.plan = "
                                    u"ifnull(m.list_price_plan, (SELECT p.list_price_plan FROM profile AS p "
                                    u"WHERE p.id = ?))"_s +
                                    rest,
                                binds));
    std::vector<SoftwareModel> models;
    for (const Row &row : rows)
        models.push_back(modelFrom(row));
    return models;
}

Result<std::vector<SoftwareModel>> ModelRepository::list(std::optional<ProfileId> profile) {
    if (!profile)
        return select(u" ORDER BY m.display_name COLLATE NOCASE"_s, {QVariant(), QVariant(), QVariant()});
    return select(u" WHERE m.id IN (SELECT u.model_id FROM subscription AS u WHERE u.profile_id = ? "
                  u"AND u.current = 1) ORDER BY m.display_name COLLATE NOCASE"_s,
                  {profile->value, profile->value, profile->value, profile->value});
}

Result<std::optional<SoftwareModel>> ModelRepository::get(ModelId id) {
    SK_TRY(found, select(u" WHERE m.id = ?"_s, {QVariant(), QVariant(), QVariant(), id.value}));
    return found.empty() ? std::optional<SoftwareModel>() : std::optional(std::move(found.front()));
}

Result<std::optional<SoftwareModel>> ModelRepository::find(const QString &idOrName) {
    SK_TRY(byName, select(u" WHERE m.display_name = ? COLLATE NOCASE"_s,
                          {QVariant(), QVariant(), QVariant(), idOrName.trimmed()}));
    if (!byName.empty())
        return std::optional(std::move(byName.front()));
    bool isNumber = false;
    const qint64 id = idOrName.toLongLong(&isNumber);
    return isNumber ? get(ModelId{id}) : Result<std::optional<SoftwareModel>>(std::optional<SoftwareModel>());
}

Result<SoftwareModel> ModelRepository::save(SoftwareModel model) {
    SK_TRY(taken, find(model.displayName));
    if (taken && taken->id != model.id &&
        taken->displayName.compare(model.displayName.trimmed(), Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::AlreadyExists, {}, {{u"what"_s, u"model"_s}, {u"name"_s, model.displayName}});
    model.displayName = model.displayName.trimmed();
    QVariantList binds = modelBinds(model);
    if (!model.id.isValid()) {
        SK_TRY(id, m_session.insert(u"INSERT INTO software_model (display_name, publisher, product, edition, version, "
                                    u"product_type, under_management, source, list_price_plan) "
                                    u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    binds));
        model.id = ModelId{id};
        return model;
    }
    binds.append(model.id.value);
    SK_TRY(changed, m_session.run(u"UPDATE software_model SET display_name = ?, publisher = ?, product = ?, "
                                  u"edition = ?, version = ?, product_type = ?, under_management = ?, source = ?, "
                                  u"list_price_plan = ? WHERE id = ?"_s,
                                  binds));
    if (changed == 0)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"model"_s}, {u"name"_s, model.id.toString()}});
    return model;
}

Result<std::vector<SubscriptionIdentifier>> ModelRepository::identifiers(std::optional<ProfileId> profile,
                                                                         bool unrecognizedOnly) {
    const QVariant id = profile ? QVariant(profile->value) : QVariant();
    QString where = u" WHERE (? IS NULL OR i.identifier IN (SELECT u.identifier FROM subscription AS u "
                    u"WHERE u.profile_id = ? AND u.current = 1))"_s;
    if (unrecognizedOnly)
        where += u" AND i.model_id IS NULL"_s;
    SK_TRY(rows, m_session.rows(identifierSelect + where + u" ORDER BY i.identifier"_s, {id, id, id, id}));
    std::vector<SubscriptionIdentifier> found;
    for (const Row &row : rows)
        found.push_back(identifierFrom(row));
    return found;
}

Result<std::optional<SubscriptionIdentifier>> ModelRepository::identifier(const QString &identifier) {
    SK_TRY(row, m_session.first(identifierSelect + u" WHERE i.identifier = ?"_s, {QVariant(), QVariant(), identifier}));
    return row ? std::optional(identifierFrom(*row)) : std::optional<SubscriptionIdentifier>();
}

Result<void> ModelRepository::removeIdentifier(const QString &identifier) {
    SK_CHECK(m_session.run(u"DELETE FROM subscription_identifier WHERE identifier = ?"_s, {identifier}));
    return ok();
}

Result<void> ModelRepository::saveIdentifier(const SubscriptionIdentifier &identifier, const QString &vendor) {
    SK_CHECK(m_session.run(u"INSERT INTO subscription_identifier (identifier, vendor, in_catalogue, model_id, "
                           u"mapped_by_hand) VALUES (?, ?, ?, ?, ?) ON CONFLICT (identifier) DO UPDATE SET "
                           u"in_catalogue = excluded.in_catalogue, model_id = excluded.model_id, "
                           u"mapped_by_hand = excluded.mapped_by_hand"_s,
                           {identifier.identifier, vendor, qint64(identifier.inCatalogue ? 1 : 0),
                            identifier.model ? QVariant(identifier.model->value) : QVariant(),
                            qint64(identifier.mappedByHand ? 1 : 0)}));
    return ok();
}

} // namespace seatkeeper
