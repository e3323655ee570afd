#include "storage/SubscriptionRow.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QVariant productRolesColumn(const Subscription &subscription) {
    QJsonArray list;
    for (const ProductRole &role : subscription.productRoles)
        list.append(QJsonArray{role.product, role.role, role.active});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<ProductRole> productRolesFrom(const QString &column) {
    std::vector<ProductRole> roles;
    for (const QJsonArray list = QJsonDocument::fromJson(column.toUtf8()).array(); const auto &item : list) {
        const QJsonArray parts = item.toArray();
        roles.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toBool()});
    }
    return roles;
}

std::optional<int> smallNumber(const std::optional<qint64> &value) {
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

QJsonValue nullable(const QVariant &value) {
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

//! The columns that come from the vendor: what staging keeps. The rest is resolved when the download is published.
constexpr int stagedColumns = 19;

} // namespace

QStringList subscriptionColumns() {
    return {u"external_id"_s,
            u"identifier"_s,
            u"user_principal_name"_s,
            u"display_name"_s,
            u"seat_kind"_s,
            u"role"_s,
            u"custom_role_id"_s,
            u"custom_role_name"_s,
            u"role_type"_s,
            u"paid"_s,
            u"suspended"_s,
            u"shared"_s,
            u"assigned"_s,
            u"updated"_s,
            u"last_login"_s,
            u"last_activity"_s,
            u"last_activity_source"_s,
            u"tags"_s,
            u"default_group_id"_s,
            u"product_roles"_s,
            u"model_id"_s,
            u"excluded_by"_s};
}

QString subscriptionSelect() {
    static const QString sql =
        u"SELECT s."_s + subscriptionColumns().join(u", s."_s) +
        u", s.id, s.profile_id, m.display_name, x.pattern, m.list_price_minor, m.list_price_currency "
        u"FROM subscription AS s "
        u"LEFT JOIN software_model AS m ON m.id = s.model_id "
        u"LEFT JOIN exclusion_rule AS x ON x.id = s.excluded_by"_s;
    return sql;
}

Subscription subscriptionFrom(const Row &row) {
    Subscription result;
    result.externalId = row.text(0);
    result.identifier = row.text(1);
    result.userPrincipalName = row.text(2);
    result.displayName = row.text(3);
    result.seatKind = seatKindFromName(row.text(4)).value_or(SeatKind::Unrecognized);
    result.role = row.text(5);
    result.customRoleId = row.optionalText(6);
    result.customRoleName = row.text(7);
    result.roleType = smallNumber(row.optionalInteger(8));
    result.paid = row.isNull(9) ? std::nullopt : std::optional(row.flag(9));
    result.suspended = row.flag(10);
    result.shared = row.flag(11);
    result.assigned = row.time(12);
    result.updated = row.time(13);
    result.lastLogin = row.time(14);
    result.lastActivity = row.time(15);
    result.lastActivitySource = signalFromName(row.text(16)).value_or(SignalKind::SignIn);
    result.tags = stringsOf(row.text(17));
    result.defaultGroupId = row.optionalText(18);
    result.productRoles = productRolesFrom(row.text(19));
    if (const auto model = row.optionalInteger(20))
        result.model = ModelId{*model};
    if (const auto rule = row.optionalInteger(21))
        result.excludedBy = ExclusionId{*rule};
    result.id = SubscriptionId{row.integer(22)};
    result.profile = ProfileId{row.integer(23)};
    result.modelName = row.text(24);
    result.excludedByName = row.text(25);
    // Without an entitlement the list price is the estimate, for seats that cost something (decisions 19).
    if (result.paid.value_or(false) && !row.isNull(26))
        result.costPerYear = Money{row.integer(26), row.text(27)};
    return result;
}

QVariantList subscriptionBinds(const Subscription &s) {
    return {s.externalId,
            s.identifier,
            s.userPrincipalName,
            s.displayName,
            seatKindName(s.seatKind),
            s.role,
            bindOptional(s.customRoleId),
            s.customRoleName,
            s.roleType ? QVariant(qint64(*s.roleType)) : QVariant(),
            s.paid ? QVariant(qint64(*s.paid ? 1 : 0)) : QVariant(),
            qint64(s.suspended ? 1 : 0),
            qint64(s.shared ? 1 : 0),
            bindTime(s.assigned),
            bindTime(s.updated),
            bindTime(s.lastLogin),
            bindTime(s.lastActivity),
            signalName(s.lastActivitySource),
            jsonColumn(s.tags),
            bindOptional(s.defaultGroupId),
            productRolesColumn(s),
            s.model ? QVariant(s.model->value) : QVariant(),
            s.excludedBy ? QVariant(s.excludedBy->value) : QVariant()};
}

QString searchText(const Subscription &subscription) {
    return (subscription.displayName + u'\n' + subscription.userPrincipalName + u'\n' + subscription.externalId)
        .toCaseFolded();
}

QString stagedPayload(const Subscription &subscription) {
    const QVariantList binds = subscriptionBinds(subscription);
    QJsonArray values;
    for (int i = 0; i <= stagedColumns; ++i)
        values.append(nullable(binds.at(i)));
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

Result<Subscription> subscriptionFromPayload(const QString &payload) {
    const QJsonArray values = QJsonDocument::fromJson(payload.toUtf8()).array();
    if (values.size() != stagedColumns + 1)
        return fail(ErrorCode::Storage, u"a staged row is damaged"_s, {{u"detail"_s, u"staged_subscription"_s}});
    QVariantList columns;
    for (const auto &value : values)
        columns.append(value.isNull() ? QVariant() : value.toVariant());
    constexpr int joined = 8; // model, exclusion, id, profile and the joined names come later
    for (int i = 0; i < joined; ++i)
        columns.append(QVariant());
    return subscriptionFrom(Row(std::move(columns)));
}

} // namespace seatkeeper
