#include "storage/SubscriptionRepository.h"

#include "base/Clock.h"
#include "storage/SubscriptionQuery.h"
#include "storage/SubscriptionRow.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString placeholders(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

//! Sums that start without a currency; mixed currencies end the sum. One estimate makes the sum one.
struct CostSum {
    std::optional<Money> sum = Money{};
    bool estimate = false;
    void take(const std::optional<Money> &cost, bool isEstimate) {
        if (!cost)
            return;
        sum = add(sum, *cost);
        estimate = estimate || isEstimate;
    }
    void giveTo(SubscriptionTotals &totals) const {
        if (!sum || sum->currency.isEmpty())
            return;
        totals.costPerYear = sum;
        totals.costIsEstimate = estimate;
    }
};

void count(SubscriptionTotals &totals, CostSum &cost, const SubscriptionFilter &filter, const Subscription &row) {
    for (const QString &facet : subscriptionFacets()) {
        if (isInFacet(facet, row, filter.now))
            ++totals.facets[facet];
    }
    if (!isInFacet(filter.facet, row, filter.now))
        return;
    ++totals.shown;
    if (!row.excludedBy && row.paid == true) {
        ++totals.seats;
        cost.take(row.costPerYear, row.costIsEstimate);
    }
}

} // namespace

Result<std::vector<Subscription>> SubscriptionRepository::select(const QString &rest, const QVariantList &binds) {
    std::vector<Subscription> found;
    SK_CHECK(m_session.forEach(subscriptionSelect() + rest, binds, [&](const Row &row) -> Result<void> {
        found.push_back(subscriptionFrom(row));
        return ok();
    }));
    return found;
}

Result<std::vector<Subscription>> SubscriptionRepository::list(const SubscriptionFilter &filter, qint64 &total) {
    const SubscriptionConditions conditions = conditionsOf(filter);
    const QString where = conditions.sql + u" AND "_s + facetCondition(filter.facet);
    const QVariantList binds = conditions.binds + facetBinds(filter.facet, filter.now);
    if (!conditions.rowByRow) {
        SK_TRY(matching, m_session.number(u"SELECT count(*)"_s + subscriptionJoins() + where, binds));
        total = matching;
        const QVariantList paging{filter.limit.value_or(-1), filter.offset};
        return select(where + orderOf(filter) + u" LIMIT ? OFFSET ?"_s, binds + paging);
    }
    std::vector<Subscription> page;
    total = 0;
    SK_CHECK(m_session.forEach(subscriptionSelect() + where + orderOf(filter), binds, [&](const Row &row) {
        Subscription one = subscriptionFrom(row);
        if (!filter.where.matches(one, filter.now))
            return ok();
        if (total >= filter.offset && (!filter.limit || total < filter.offset + *filter.limit))
            page.push_back(std::move(one));
        ++total;
        return ok();
    }));
    return page;
}

Result<SubscriptionTotals> SubscriptionRepository::totals(const SubscriptionFilter &filter) {
    SubscriptionFilter everything;
    everything.profile = filter.profile;
    const SubscriptionConditions all = conditionsOf(everything);
    SK_TRY(number, m_session.number(u"SELECT count(*)"_s + subscriptionJoins() + all.sql, all.binds));
    const SubscriptionConditions conditions = conditionsOf(filter);
    SK_TRY(totals, conditions.rowByRow ? totalsByRow(filter, conditions) : totalsBySql(filter, conditions));
    totals.all = number;
    return totals;
}

Result<SubscriptionTotals> SubscriptionRepository::totalsByRow(const SubscriptionFilter &filter,
                                                               const SubscriptionConditions &conditions) {
    SubscriptionTotals totals;
    for (const QString &facet : subscriptionFacets())
        totals.facets.insert(facet, 0);
    CostSum cost;
    SK_CHECK(m_session.forEach(subscriptionSelect() + conditions.sql, conditions.binds, [&](const Row &row) {
        const Subscription one = subscriptionFrom(row);
        if (filter.where.matches(one, filter.now))
            count(totals, cost, filter, one);
        return ok();
    }));
    cost.giveTo(totals);
    return totals;
}

Result<SubscriptionTotals> SubscriptionRepository::totalsBySql(const SubscriptionFilter &filter,
                                                               const SubscriptionConditions &conditions) {
    SubscriptionTotals totals;
    const QString seat = facetCondition(u"paid"_s);
    const QVariantList shownBinds = facetBinds(filter.facet, filter.now);
    QStringList sums;
    QVariantList binds;
    for (const QString &facet : subscriptionFacets()) {
        sums.append(u"total("_s + facetCondition(facet) + u")"_s);
        binds.append(facetBinds(facet, filter.now));
    }
    const QString shown = facetCondition(filter.facet);
    sums.append(u"total("_s + shown + u"), total("_s + shown + u" AND "_s + seat + u")"_s);
    binds += shownBinds + shownBinds + conditions.binds;
    SK_TRY(row, m_session.first(u"SELECT "_s + sums.join(u", "_s) + subscriptionJoins() + conditions.sql, binds));
    const QStringList facets = subscriptionFacets();
    for (int i = 0; row && i < facets.size(); ++i)
        totals.facets.insert(facets.at(i), row->integer(i));
    const int last = static_cast<int>(facets.size());
    totals.shown = row ? row->integer(last) : 0;
    totals.seats = row ? row->integer(last + 1) : 0;
    // Counted first and priced after: a price belongs to a model, not to each of a million rows.
    CostSum cost;
    SK_CHECK(m_session.forEach(u"SELECT sum(t.seats * c.minor), c.currency, max(c.estimate) FROM "
                               u"(SELECT s.profile_id, s.model_id, count(*) AS seats"_s +
                                   subscriptionJoins() + conditions.sql + u" AND "_s + shown + u" AND "_s + seat +
                                   u" GROUP BY s.profile_id, s.model_id) AS t JOIN seat_price AS c "
                                   u"ON c.profile_id = t.profile_id AND c.model_id = t.model_id GROUP BY c.currency"_s,
                               conditions.binds + shownBinds, [&](const Row &sum) {
                                   cost.take(Money{sum.integer(0), sum.text(1)}, sum.flag(2));
                                   return ok();
                               }));
    cost.giveTo(totals);
    return totals;
}

Result<void> SubscriptionRepository::forEachCurrent(ProfileId profile,
                                                    const std::function<Result<void>(const Subscription &)> &visit) {
    return m_session.forEach(subscriptionSelect() +
                                 u" WHERE s.profile_id = ? AND s.current = 1 ORDER BY s.external_id"_s,
                             {profile.value}, [&](const Row &row) { return visit(subscriptionFrom(row)); });
}

Result<void> SubscriptionRepository::forEachExcludable(const std::function<Result<void>(const Subscription &)> &visit) {
    const QString sql = u"SELECT s.id, s.profile_id, s.external_id, s.identifier, s.user_principal_name, s.paid, "
                        u"s.excluded_by, c.minor, c.currency, c.estimate FROM subscription AS s"_s +
                        priceJoin() + u" WHERE s.current = 1"_s;
    return m_session.forEach(sql, {}, [&](const Row &row) {
        Subscription one;
        one.id = SubscriptionId{row.integer(0)};
        one.profile = ProfileId{row.integer(1)};
        one.externalId = row.text(2);
        one.identifier = row.text(3);
        one.userPrincipalName = row.text(4);
        one.paid = row.isNull(5) ? std::nullopt : std::optional(row.flag(5));
        if (const auto rule = row.optionalInteger(6))
            one.excludedBy = ExclusionId{*rule};
        if (one.paid == true && !row.isNull(7)) {
            one.costPerYear = Money{row.integer(7), row.text(8)};
            one.costIsEstimate = row.flag(9);
        }
        return visit(one);
    });
}

Result<std::vector<Subscription>> SubscriptionRepository::currentAfter(ProfileId profile, const ExternalId &after,
                                                                       std::size_t most) {
    // The plus keeps SQLite from an index that has not the order of the ids and would sort everything each time.
    SK_TRY(rows, select(u" WHERE s.profile_id = ? AND s.external_id > ? AND +s.current = 1 "
                        u"ORDER BY s.external_id LIMIT ?"_s,
                        {profile.value, after, static_cast<qint64>(most)}));
    if (rows.size() < most || rows.front().externalId == rows.back().externalId)
        return rows;
    const ExternalId perhapsCut = rows.back().externalId;
    while (rows.back().externalId == perhapsCut)
        rows.pop_back();
    return rows;
}

Result<std::vector<Subscription>> SubscriptionRepository::byIds(const std::vector<SubscriptionId> &ids) {
    constexpr std::size_t together = 500;
    std::vector<Subscription> found;
    for (std::size_t from = 0; from < ids.size(); from += together) {
        QVariantList binds;
        for (std::size_t i = from; i < std::min(from + together, ids.size()); ++i)
            binds.append(ids[i].value);
        SK_TRY(some, select(u" WHERE s.id IN (%1)"_s.arg(placeholders(binds.size())), binds));
        std::move(some.begin(), some.end(), std::back_inserter(found));
    }
    return found;
}

Result<std::optional<Subscription>> SubscriptionRepository::find(ProfileId profile, const QString &idOrExternalId) {
    bool isNumber = false;
    const qint64 number = idOrExternalId.toLongLong(&isNumber);
    // The vendor's ids are long, ours short: the vendor's go first when both fit.
    SK_TRY(found, select(u" WHERE s.profile_id = ? AND (s.external_id = ? OR s.id = ?) "
                         u"ORDER BY s.external_id = ? DESC, s.current DESC, s.left_at DESC LIMIT 1"_s,
                         {profile.value, idOrExternalId, isNumber ? number : qint64(0), idOrExternalId}));
    return found.empty() ? std::optional<Subscription>() : std::optional(std::move(found.front()));
}

Result<std::optional<Subscription>> SubscriptionRepository::current(ProfileId profile, const ExternalId &person) {
    SK_TRY(found, select(u" WHERE s.profile_id = ? AND s.external_id = ? AND s.current = 1 LIMIT 1"_s,
                         {profile.value, person}));
    return found.empty() ? std::optional<Subscription>() : std::optional(std::move(found.front()));
}

Result<SeatCounts> SubscriptionRepository::counts(ProfileId profile, const QDateTime &now) {
    const QString seat = u"s.paid = 1 AND s.excluded_by IS NULL"_s;
    SK_TRY(row, m_session.first(u"SELECT count(*), total(%1), total(%1 AND %2), total(s.excluded_by IS NOT NULL), "
                                u"total(s.model_id IS NULL AND s.excluded_by IS NULL) "
                                u"FROM subscription AS s WHERE s.profile_id = ? AND s.current = 1"_s.arg(
                                    seat, facetCondition(u"idle_60"_s)),
                                facetBinds(u"idle_60"_s, now) + QVariantList{profile.value}));
    if (!row)
        return SeatCounts{};
    return SeatCounts{row->integer(0), row->integer(1), row->integer(2), row->integer(3), row->integer(4)};
}

Result<std::vector<SubscriptionRepository::Stored>>
SubscriptionRepository::range(ProfileId profile, const ExternalId &after, const std::optional<ExternalId> &upTo) {
    QString where = u" WHERE s.profile_id = ? AND s.external_id > ?"_s;
    QVariantList binds{profile.value, after};
    if (upTo) {
        where += u" AND s.external_id <= ?"_s;
        binds.append(*upTo);
    }
    std::vector<Stored> rows;
    SK_CHECK(m_session.forEach(subscriptionSelect() + where + u" AND s.current = 1"_s, binds, [&](const Row &row) {
        rows.push_back({subscriptionFrom(row), true});
        return ok();
    }));
    SK_CHECK(m_session.forEach(subscriptionSelect() + where + u" AND s.current = 0"_s, binds, [&](const Row &row) {
        rows.push_back({subscriptionFrom(row), false});
        return ok();
    }));
    return rows;
}

Result<void> SubscriptionRepository::save(const std::vector<Subscription> &rows) {
    const QStringList columns = subscriptionColumns();
    std::vector<QVariantList> added;
    std::vector<QVariantList> changed;
    for (const Subscription &row : rows) {
        QVariantList binds = subscriptionBinds(row);
        binds.append(searchText(row));
        binds.append(row.id.isValid() ? row.id.value : row.profile.value);
        (row.id.isValid() ? changed : added).push_back(std::move(binds));
    }
    if (!added.empty()) {
        SK_CHECK(m_session.runMany(u"INSERT INTO subscription (%1, search_text, profile_id) VALUES (%2)"_s.arg(
                                       columns.join(u", "_s), placeholders(columns.size() + 2)),
                                   added));
    }
    if (changed.empty())
        return ok();
    return m_session.runMany(u"UPDATE subscription SET %1 = ?, search_text = ?, current = 1, left_at = NULL "
                             u"WHERE id = ?"_s.arg(columns.join(u" = ?, "_s)),
                             changed);
}

Result<void> SubscriptionRepository::leave(const std::vector<SubscriptionId> &rows, const QDateTime &at) {
    std::vector<QVariantList> binds;
    for (const SubscriptionId id : rows)
        binds.push_back({toIsoUtc(at), id.value});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"UPDATE subscription SET current = 0, left_at = ? WHERE id = ?"_s, binds);
}

bool SubscriptionRepository::isStoredAlike(const Subscription &left, const Subscription &right) {
    return subscriptionBinds(left) == subscriptionBinds(right);
}

Result<void>
SubscriptionRepository::mark(const std::vector<std::pair<SubscriptionId, std::optional<ExclusionId>>> &marks) {
    std::vector<QVariantList> binds;
    for (const auto &[id, rule] : marks)
        binds.push_back({rule ? QVariant(rule->value) : QVariant(), id.value});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"UPDATE subscription SET excluded_by = ? WHERE id = ?"_s, binds);
}

Result<qint64> SubscriptionRepository::setModelOf(const QString &identifier, std::optional<ModelId> model) {
    return m_session.run(u"UPDATE subscription SET model_id = ? WHERE identifier = ?"_s,
                         {model ? QVariant(model->value) : QVariant(), identifier});
}

Result<void> SubscriptionRepository::writeDay(ProfileId profile, const QDate &day, const SeatCounts &counts) {
    SK_TRY(written,
           m_session.run(u"INSERT INTO seat_history (profile_id, day, subscriptions, seats, idle) "
                         u"VALUES (?, ?, ?, ?, ?) ON CONFLICT (profile_id, day) DO UPDATE SET "
                         u"subscriptions = excluded.subscriptions, seats = excluded.seats, "
                         u"idle = excluded.idle"_s,
                         {profile.value, day.toString(Qt::ISODate), counts.subscriptions, counts.seats, counts.idle}));
    Q_UNUSED(written)
    return ok();
}

} // namespace seatkeeper
