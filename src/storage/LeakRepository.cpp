#include "storage/LeakRepository.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"
#include "storage/SubscriptionQuery.h"
#include "storage/SubscriptionRow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr std::size_t idsAtOnce = 500;

//! Leaks are few among many: they are reached by their key, never through an index over all rows.
const QString byKey = u"subscription AS s NOT INDEXED"_s;
//! A seat that was given up, excluded or is paid no more is no leak, whatever is stored of it.
const QString counted = u" AND s.paid = 1 AND s.excluded_by IS NULL"_s;

QString withReason(const QString &facet) {
    if (!leakKindFromName(facet))
        return counted + u" AND s.id IN (SELECT l.subscription_id FROM leak AS l)"_s;
    return counted + u" AND s.id IN (SELECT l.subscription_id FROM leak AS l WHERE l.kind = ?)"_s;
}

QVariantList facetBind(const QString &facet) { return leakKindFromName(facet) ? QVariantList{facet} : QVariantList(); }

//! Position of the strongest reason in the order of LeakKind.
QString strongestReason() {
    QStringList whens;
    for (std::size_t i = 0; i < leakKinds().size(); ++i)
        whens.append(u"WHEN '%1' THEN %2"_s.arg(leakKindName(leakKinds().at(i))).arg(i));
    return u"(SELECT min(CASE l.kind %1 END) FROM leak AS l WHERE l.subscription_id = s.id)"_s.arg(whens.join(u' '));
}

QString leakOrder(const SubscriptionFilter &filter) {
    const QString direction = filter.descending ? u" DESC"_s : QString();
    if (filter.sortColumn == "kind"_L1)
        return u" ORDER BY "_s + strongestReason() + direction + u", s.display_name COLLATE NOCASE, s.id"_s;
    if (filter.sortColumn == "found"_L1)
        return u" ORDER BY (SELECT min(l.found_at) FROM leak AS l WHERE l.subscription_id = s.id)"_s + direction +
               u", s.id"_s;
    return orderOf(filter);
}

QString marks(std::size_t count) { return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s); }

bool isInFacet(const QString &facet, const Leak &leak) {
    const auto kind = leakKindFromName(facet);
    return !kind || std::any_of(leak.reasons.begin(), leak.reasons.end(),
                                [&](const LeakReason &reason) { return reason.kind == *kind; });
}

} // namespace

Result<std::vector<Leak>> LeakRepository::list(const SubscriptionFilter &filter, qint64 &total) {
    const SubscriptionConditions conditions = conditionsOf(filter);
    if (conditions.rowByRow)
        return listByRow(filter, total);
    const QString where = conditions.sql + withReason(filter.facet);
    const QVariantList binds = conditions.binds + facetBind(filter.facet);
    SK_TRY(matching, m_session.number(u"SELECT count(*)"_s + subscriptionJoins(byKey) + where, binds));
    total = matching;
    std::vector<Leak> page;
    const QVariantList paging{filter.limit.value_or(-1), filter.offset};
    SK_CHECK(m_session.forEach(subscriptionSelect(byKey) + where + leakOrder(filter) + u" LIMIT ? OFFSET ?"_s,
                               binds + paging, [&](const Row &row) {
                                   page.push_back({subscriptionFrom(row), {}, {}});
                                   return ok();
                               }));
    SK_CHECK(readReasons(page));
    return page;
}

Result<std::vector<Leak>> LeakRepository::listByRow(const SubscriptionFilter &filter, qint64 &total) {
    SubscriptionFilter wider = filter;
    wider.where = {};
    wider.offset = 0;
    wider.limit.reset();
    SK_TRY(all, list(wider, total));
    std::erase_if(all, [&](const Leak &leak) { return !filter.where.matches(leak.seat, filter.now); });
    total = static_cast<qint64>(all.size());
    const auto from = all.begin() + std::min(filter.offset, total);
    const auto size = std::min(filter.limit.value_or(total), static_cast<qint64>(all.end() - from));
    return std::vector<Leak>(from, from + size);
}

Result<SubscriptionTotals> LeakRepository::totals(const SubscriptionFilter &filter) {
    SubscriptionFilter everything;
    everything.profile = filter.profile;
    const SubscriptionConditions all = conditionsOf(everything);
    SK_TRY(number,
           m_session.number(u"SELECT count(*)"_s + subscriptionJoins(byKey) + all.sql + withReason({}), all.binds));
    const SubscriptionConditions conditions = conditionsOf(filter);
    if (conditions.rowByRow) {
        SK_TRY(found, totalsByRow(filter));
        found.all = number;
        return found;
    }
    SubscriptionTotals totals;
    totals.all = number;
    for (const LeakKind kind : leakKinds())
        totals.facets.insert(leakKindName(kind), 0);
    SK_CHECK(m_session.forEach(
        u"SELECT k.kind, count(*)"_s +
            subscriptionJoins(u"leak AS k CROSS JOIN subscription AS s ON s.id = k.subscription_id"_s) +
            conditions.sql + counted + u" GROUP BY k.kind"_s,
        conditions.binds, [&](const Row &row) {
            totals.facets.insert(row.text(0), row.integer(1));
            return ok();
        }));
    SK_TRY(any, m_session.number(u"SELECT count(*)"_s + subscriptionJoins(byKey) + conditions.sql + withReason({}),
                                 conditions.binds));
    totals.facets.insert(u"all"_s, any);
    totals.shown = totals.facets.value(leakKindFromName(filter.facet) ? filter.facet : u"all"_s);
    totals.seats = totals.shown;
    SK_CHECK(sumCosts(filter, totals));
    return totals;
}

Result<void> LeakRepository::sumCosts(const SubscriptionFilter &filter, SubscriptionTotals &totals) {
    const SubscriptionConditions conditions = conditionsOf(filter);
    std::optional<Money> sum = Money{};
    SK_CHECK(m_session.forEach(u"SELECT sum(c.minor), c.currency, max(c.estimate)"_s + subscriptionJoins(byKey) +
                                   priceJoin() + conditions.sql + withReason(filter.facet) +
                                   u" AND c.minor IS NOT NULL GROUP BY c.currency"_s,
                               conditions.binds + facetBind(filter.facet), [&](const Row &row) {
                                   sum = add(sum, Money{row.integer(0), row.text(1)});
                                   totals.costIsEstimate = totals.costIsEstimate || row.flag(2);
                                   return ok();
                               }));
    if (sum && !sum->currency.isEmpty())
        totals.costPerYear = sum;
    return ok();
}

Result<SubscriptionTotals> LeakRepository::totalsByRow(const SubscriptionFilter &filter) {
    SubscriptionFilter wider = filter;
    wider.facet.clear();
    wider.offset = 0;
    wider.limit.reset();
    SubscriptionTotals totals;
    for (const LeakKind kind : leakKinds())
        totals.facets.insert(leakKindName(kind), 0);
    SK_TRY(leaks, listByRow(wider, totals.facets[u"all"_s]));
    std::optional<Money> sum = Money{};
    for (const Leak &leak : leaks) {
        for (const LeakReason &reason : leak.reasons)
            ++totals.facets[leakKindName(reason.kind)];
        if (!isInFacet(filter.facet, leak))
            continue;
        ++totals.shown;
        if (!leak.seat.costPerYear)
            continue;
        sum = add(sum, *leak.seat.costPerYear);
        totals.costIsEstimate = totals.costIsEstimate || leak.seat.costIsEstimate;
    }
    totals.seats = totals.shown;
    if (sum && !sum->currency.isEmpty())
        totals.costPerYear = sum;
    return totals;
}

Result<void> LeakRepository::readReasons(std::vector<Leak> &leaks) {
    for (std::size_t from = 0; from < leaks.size(); from += idsAtOnce) {
        const std::size_t count = std::min(idsAtOnce, leaks.size() - from);
        QHash<qint64, Leak *> byId;
        QVariantList ids;
        for (std::size_t i = from; i < from + count; ++i) {
            byId.insert(leaks[i].seat.id.value, &leaks[i]);
            ids.append(leaks[i].seat.id.value);
        }
        SK_CHECK(m_session.forEach(u"SELECT l.subscription_id, l.kind, l.args, l.found_at FROM leak AS l "
                                   u"WHERE l.subscription_id IN (%1)"_s.arg(marks(count)),
                                   ids, [&](const Row &row) {
                                       Leak *leak = byId.value(row.integer(0));
                                       const auto kind = leakKindFromName(row.text(1));
                                       if (!kind)
                                           return ok();
                                       leak->reasons.push_back({*kind, textsOf(row.text(2))});
                                       if (leak->reasons.size() == 1 || *kind < leak->reasons.front().kind)
                                           leak->foundAt = row.time(3).value_or(QDateTime());
                                       std::sort(leak->reasons.begin(), leak->reasons.end(),
                                                 [](const auto &a, const auto &b) { return a.kind < b.kind; });
                                       return ok();
                                   }));
    }
    return ok();
}

Result<std::optional<Leak>> LeakRepository::of(SubscriptionId seat) {
    std::vector<Leak> found;
    SK_CHECK(m_session.forEach(subscriptionSelect(byKey) + u" WHERE s.id = ? AND s.current = 1"_s + counted,
                               {seat.value}, [&](const Row &row) {
                                   found.push_back({subscriptionFrom(row), {}, {}});
                                   return ok();
                               }));
    SK_CHECK(readReasons(found));
    if (found.empty() || found.front().reasons.empty())
        return std::optional<Leak>();
    return std::optional<Leak>(std::move(found.front()));
}

Result<void> LeakRepository::forEachSeat(ProfileId profile,
                                         const std::function<Result<void>(const Subscription &)> &visit) {
    return m_session.forEach(subscriptionSelect() + u" WHERE s.profile_id = ? AND s.current = 1"_s + counted,
                             {profile.value}, [&](const Row &row) { return visit(subscriptionFrom(row)); });
}

Result<std::vector<Subscription>> LeakRepository::seats(const std::vector<SubscriptionId> &ids) {
    std::vector<Subscription> found;
    for (std::size_t from = 0; from < ids.size(); from += idsAtOnce) {
        const std::size_t count = std::min(idsAtOnce, ids.size() - from);
        QVariantList binds;
        for (std::size_t i = from; i < from + count; ++i)
            binds.append(ids[i].value);
        SK_CHECK(m_session.forEach(subscriptionSelect(byKey) + u" WHERE s.id IN (%1)"_s.arg(marks(count)), binds,
                                   [&](const Row &row) {
                                       found.push_back(subscriptionFrom(row));
                                       return ok();
                                   }));
    }
    return found;
}

Result<LeakRepository::Stored> LeakRepository::stored(ProfileId profile) {
    Stored found;
    SK_CHECK(m_session.forEach(u"SELECT l.subscription_id, l.kind, l.args FROM leak AS l CROSS JOIN subscription AS s "
                               u"ON s.id = l.subscription_id WHERE s.profile_id = ?"_s,
                               {profile.value}, [&](const Row &row) {
                                   if (const auto kind = leakKindFromName(row.text(1)))
                                       found[SubscriptionId{row.integer(0)}].insert(*kind, textsOf(row.text(2)));
                                   return ok();
                               }));
    return found;
}

Result<void> LeakRepository::replace(const Stored &before, const Stored &found, const QDateTime &now) {
    std::vector<QVariantList> gone;
    for (auto seat = before.begin(); seat != before.end(); ++seat) {
        const Reasons still = found.value(seat.key());
        for (auto reason = seat->begin(); reason != seat->end(); ++reason) {
            if (!still.contains(reason.key()))
                gone.push_back({seat.key().value, leakKindName(reason.key())});
        }
    }
    std::vector<QVariantList> written;
    for (auto seat = found.begin(); seat != found.end(); ++seat) {
        const Reasons known = before.value(seat.key());
        for (auto reason = seat->begin(); reason != seat->end(); ++reason) {
            if (!known.contains(reason.key()) || known.value(reason.key()) != reason.value())
                written.push_back(
                    {seat.key().value, leakKindName(reason.key()), jsonColumn(reason.value()), toIsoUtc(now)});
        }
    }
    if (!gone.empty())
        SK_CHECK(m_session.runMany(u"DELETE FROM leak WHERE subscription_id = ? AND kind = ?"_s, gone));
    if (written.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO leak (subscription_id, kind, args, found_at) VALUES (?, ?, ?, ?) "
                             u"ON CONFLICT (subscription_id, kind) DO UPDATE SET args = excluded.args"_s,
                             written);
}

Result<LeakRepository::Coverage> LeakRepository::coverage(std::optional<ProfileId> profile) {
    const QVariant one = profile ? QVariant(profile->value) : QVariant();
    const QString mine = u"(? IS NULL OR %1 = ?)"_s;
    SK_TRY(row,
           m_session.first(u"SELECT (SELECT count(*) FROM profile AS p WHERE p.last_refresh IS NOT NULL AND %1), "
                           u"(SELECT count(*) FROM roster_person), "
                           u"(SELECT count(*) FROM subscription AS s WHERE s.current = 1 AND s.paid IS NULL "
                           u"AND s.excluded_by IS NULL AND %2), "
                           u"(SELECT count(*) FROM vendor_role AS v WHERE ifnull(v.role_type, 0) = 0 "
                           u"AND v.light_agent = 0 AND %3), "
                           u"(SELECT count(*) FROM vendor_role AS v WHERE v.edits_tickets IS NOT NULL AND %3)"_s.arg(
                               mine.arg(u"p.id"_s), mine.arg(u"s.profile_id"_s), mine.arg(u"v.profile_id"_s)),
                           {one, one, one, one, one, one, one, one}));
    if (!row)
        return Coverage{};
    return Coverage{row->integer(0), row->integer(1), row->integer(2), row->integer(3), row->integer(4)};
}

} // namespace seatkeeper
