#include "storage/SubscriptionQuery.h"

#include "base/Clock.h"
#include "storage/WhereSql.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int idleThreshold = 60;

QString likePart(const QString &text) {
    QString escaped = text.toCaseFolded();
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

//! Sort keys of a column; the first decides.
QStringList sortKeys(const QString &column) {
    if (column == "user"_L1)
        return {u"s.user_principal_name COLLATE NOCASE"_s};
    if (column == "seat"_L1)
        return {u"ifnull(s.paid, -1)"_s, u"s.seat_kind"_s, u"s.suspended"_s};
    if (column == "excluded"_L1)
        return {u"ifnull(x.pattern, '') COLLATE NOCASE"_s};
    if (column == "identifier"_L1)
        return {u"s.identifier"_s};
    if (column == "role"_L1)
        return {u"s.role"_s, u"s.custom_role_name COLLATE NOCASE"_s};
    if (column == "lastActivity"_L1)
        return {u"ifnull(s.last_activity, '')"_s};
    if (column == "assigned"_L1)
        return {u"ifnull(s.assigned, '')"_s};
    if (column == "model"_L1)
        return {u"ifnull(m.display_name, '') COLLATE NOCASE"_s};
    if (column == "manager"_L1)
        return {u"ifnull(r.manager, '') COLLATE NOCASE"_s};
    if (column == "costCenter"_L1)
        return {u"ifnull(r.cost_center, '') COLLATE NOCASE"_s};
    if (column == "employment"_L1)
        return {u"ifnull(r.employment, '')"_s};
    if (column == "cost"_L1)
        return {u"CASE WHEN s.paid = 1 THEN ifnull(c.minor, -1) ELSE -1 END"_s};
    return {u"s.display_name COLLATE NOCASE"_s};
}

} // namespace

SubscriptionConditions conditionsOf(const SubscriptionFilter &filter) {
    SubscriptionConditions conditions{u" WHERE s.current = 1"_s, {}, false};
    if (filter.profile) {
        conditions.sql += u" AND s.profile_id = ?"_s;
        conditions.binds.append(filter.profile->value);
    }
    const QString text = filter.text.trimmed();
    if (!text.isEmpty()) {
        conditions.sql += u" AND s.search_text LIKE ? ESCAPE '\\'"_s;
        conditions.binds.append(likePart(text));
    }
    if (!filter.where.isEmpty()) {
        if (const auto compiled = toSql(*filter.where.root(), filter.now)) {
            conditions.sql += u" AND "_s + compiled->sql;
            conditions.binds.append(compiled->binds);
        } else {
            conditions.rowByRow = true;
        }
    }
    return conditions;
}

QStringList subscriptionFacets() {
    return {u"all"_s,       u"paid"_s,       u"idle_60"_s,  u"never"_s,
            u"suspended"_s, u"light_paid"_s, u"excluded"_s, u"unrecognized"_s};
}

QString facetCondition(const QString &facet) {
    const QString counted = u"s.excluded_by IS NULL AND "_s;
    if (facet == "paid"_L1)
        return counted + u"s.paid = 1"_s;
    if (facet == "idle_60"_L1)
        return counted + u"max(ifnull(s.last_activity, ''), ifnull(s.assigned, '')) BETWEEN '0' AND ?"_s;
    if (facet == "never"_L1)
        return counted + u"s.last_activity IS NULL"_s;
    if (facet == "suspended"_L1)
        return counted + u"s.suspended = 1"_s;
    if (facet == "light_paid"_L1)
        return counted + u"s.paid = 1 AND s.seat_kind IN ('light_agent', 'contributor')"_s;
    if (facet == "excluded"_L1)
        return u"s.excluded_by IS NOT NULL"_s;
    if (facet == "unrecognized"_L1)
        return counted + u"s.model_id IS NULL"_s;
    return u"1"_s;
}

QVariantList facetBinds(const QString &facet, const QDateTime &now) {
    if (facet != "idle_60"_L1)
        return {};
    return {toIsoUtc(now.addDays(-idleThreshold))};
}

bool isInFacet(const QString &facet, const Subscription &subscription, const QDateTime &now) {
    const bool counted = !subscription.excludedBy;
    const bool light = subscription.seatKind == SeatKind::LightAgent || subscription.seatKind == SeatKind::Contributor;
    if (facet == "paid"_L1)
        return counted && subscription.paid == true;
    if (facet == "idle_60"_L1)
        return counted && idleDays(subscription.lastActivity, subscription.assigned, now).value_or(0) >= idleThreshold;
    if (facet == "never"_L1)
        return counted && !subscription.lastActivity;
    if (facet == "suspended"_L1)
        return counted && subscription.suspended;
    if (facet == "light_paid"_L1)
        return counted && subscription.paid == true && light;
    if (facet == "excluded"_L1)
        return !counted;
    if (facet == "unrecognized"_L1)
        return counted && !subscription.model;
    return true;
}

QString orderOf(const SubscriptionFilter &filter) {
    QStringList keys = sortKeys(filter.sortColumn);
    keys.append(u"s.id"_s);
    const QString direction = filter.descending ? u" DESC"_s : QString();
    return u" ORDER BY "_s + keys.join(direction + u", "_s) + direction;
}

} // namespace seatkeeper
