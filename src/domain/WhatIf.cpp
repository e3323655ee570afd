#include "domain/WhatIf.h"

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int longestDays = 0xfffe;
//! Ten thousand million in a currency with cents; no seat costs that, and millions of them still fit into a sum.
constexpr qint64 dearest = 1'000'000'000'000;

quint16 dayColumn(const std::optional<int> &days) {
    return days ? static_cast<quint16>(std::min(*days, longestDays)) : quint16(0xffff);
}

std::vector<ReclamationRule> listOf(const std::optional<ReclamationRule> &rule) {
    return rule ? std::vector<ReclamationRule>{*rule} : std::vector<ReclamationRule>{};
}

} // namespace

WhatIfSettings WhatIfSettings::of(const ReclamationRule &rule) {
    return {rule.active, rule.thresholdDays, rule.graceDays, rule.neverUsed, rule.countingSignals};
}

void WhatIfSettings::applyTo(ReclamationRule &rule) const {
    rule.active = active;
    rule.thresholdDays = thresholdDays;
    rule.graceDays = graceDays;
    rule.neverUsed = neverUsed;
    rule.countingSignals = countingSignals;
}

WhatIf::WhatIf(WhatIfRules rules)
    : m_rules(std::move(rules)), m_scope(m_rules.asked), m_saved(listOf(m_rules.saved)), m_others(m_rules.others) {}

void WhatIf::reserve(std::size_t seats) {
    m_ids.reserve(seats);
    for (auto &column : m_days)
        column.reserve(seats);
    m_marks.reserve(seats);
    m_priceOf.reserve(seats);
}

void WhatIf::add(const Subscription &subscription, const RuleContext &context) {
    if (subscription.excludedBy || !subscription.paid.value_or(false))
        return;
    const Evidence evidence = evidenceFor(subscription, context);
    // The evidence was read already: the engines need not read it again.
    RuleContext known = context;
    known.evidenceOf = [&evidence](const Subscription &) { return evidence; };
    const quint16 marks = marksOf(subscription, known);
    const quint32 price = priceOf(subscription.costPerYear);
    m_marks.push_back(static_cast<quint16>(marks | addDays(evidence, subscription, context.now)));
    m_priceOf.push_back(price);
    m_ids.push_back(subscription.id);
    const bool others = (marks & Others) != 0;
    if (!others && (marks & Saved) == 0)
        return;
    if (!others)
        m_savedRows.push_back(static_cast<quint32>(m_ids.size() - 1));
    ++(others ? m_othersCount : m_savedCount);
    if (price != 0 && m_priced)
        (others ? m_othersCost : m_savedCost).add(m_prices[price].currency, m_prices[price].minor, 1);
}

quint16 WhatIf::marksOf(const Subscription &subscription, const RuleContext &context) const {
    quint16 marks = 0;
    if (m_scope.appliesTo(subscription, context.now)) {
        marks |= Applies;
        const auto until = context.coolDownUntil ? context.coolDownUntil(subscription.externalId) : std::nullopt;
        const bool cools = until && context.now.toUTC().date() < *until;
        if (!cools && !m_scope.protects(subscription))
            marks |= May;
    }
    if (m_others.evaluate(subscription, context).verdict == Verdict::Candidate)
        marks |= Others;
    else if (m_saved.evaluate(subscription, context).verdict == Verdict::Candidate)
        marks |= Saved;
    return marks;
}

quint16 WhatIf::addDays(const Evidence &evidence, const Subscription &subscription, const QDateTime &now) {
    std::array<quint16, kinds + 1> days;
    days.fill(unknown);
    unsigned readings = 0;
    bool inFuture = subscription.assigned && *subscription.assigned > now;
    for (const ActivitySignal &signal : evidence.signalList) {
        const auto kind = static_cast<std::size_t>(signal.kind);
        if (signal.availability == SignalAvailability::Failed)
            readings |= unsigned(Failed) << kind;
        if (signal.availability == SignalAvailability::NotFetched)
            readings |= unsigned(Unread) << kind;
        if (!signal.time)
            continue;
        days.at(kind) = std::min(days.at(kind), dayColumn(idleDays(signal.time, {}, now)));
        inFuture = inFuture || *signal.time > now;
    }
    days.at(kinds) = dayColumn(idleDays({}, subscription.assigned, now));
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        m_known.at(kind) += days.at(kind) != unknown;
        m_unread.at(kind) += (readings & (unsigned(Unread) << kind)) != 0;
    }
    for (std::size_t column = 0; column < days.size(); ++column)
        m_days.at(column).push_back(days.at(column));
    m_futureDates += inFuture;
    return static_cast<quint16>(readings);
}

quint32 WhatIf::priceOf(const std::optional<Money> &cost) {
    if (!cost)
        return 0;
    const std::pair key(cost->minor, cost->currency);
    const auto known = m_priceIndex.constFind(key);
    if (known != m_priceIndex.constEnd())
        return *known;
    if (!m_currencies.contains(cost->currency))
        m_currencies.append(cost->currency);
    m_priced = m_priced && std::abs(cost->minor) <= dearest;
    const auto place = static_cast<quint32>(m_prices.size());
    m_prices.push_back({cost->minor, static_cast<std::size_t>(m_currencies.indexOf(cost->currency))});
    m_priceIndex.insert(key, place);
    return place;
}

WhatIf::Question WhatIf::question(const WhatIfSettings &settings) {
    Question asked;
    for (const SignalKind kind : settings.countingSignals) {
        asked.counts.at(static_cast<std::size_t>(kind)) = true;
        asked.failed |= static_cast<quint16>(unsigned(Failed) << static_cast<unsigned>(kind));
        asked.unread |= static_cast<quint16>(unsigned(Unread) << static_cast<unsigned>(kind));
    }
    asked.grace = static_cast<quint16>(std::clamp(settings.graceDays, 0, WhatIfCurve::lastDay));
    asked.active = settings.active;
    asked.ignoresNever = settings.neverUsed == NeverUsedHandling::Ignore;
    return asked;
}

WhatIfCurve WhatIf::curve(const WhatIfSettings &settings) const {
    WhatIfCurve curve;
    curve.m_currencies = m_currencies;
    curve.m_others = m_othersCount;
    curve.m_saved = m_savedCount;
    curve.m_othersCost = m_othersCost;
    curve.m_savedCost = m_savedCost;
    curve.m_priced = m_priced;
    curve.m_savedThreshold = m_rules.saved ? m_rules.saved->thresholdDays : 0;
    look(question(settings), curve);
    count(curve);
    countCosts(curve);
    return curve;
}

std::vector<WhatIfSeat> WhatIf::entering(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const {
    return list(Change::Enter, curve, thresholdDays, most);
}

std::vector<WhatIfSeat> WhatIf::leaving(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const {
    return list(Change::Leave, curve, thresholdDays, most);
}

std::vector<WhatIfSeat> WhatIf::proposed(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const {
    return list(Change::Proposed, curve, thresholdDays, most);
}

std::vector<WhatIfSeat> WhatIf::list(Change change, const WhatIfCurve &curve, int thresholdDays,
                                     std::size_t most) const {
    std::vector<WhatIfSeat> seats;
    for (const quint32 row : longestIdle(change, curve, thresholdDays, most)) {
        WhatIfSeat seat;
        seat.id = m_ids[row];
        if (curve.m_idle[row] != unknown)
            seat.idleDays = curve.m_idle[row];
        seat.neverUsed = (curve.m_looks[row] & Never) != 0;
        seat.signInOnly = (curve.m_looks[row] & Unproved) != 0;
        if (const quint32 price = m_priceOf[row]; price != 0)
            seat.cost = Money{m_prices[price].minor, m_currencies.at(qsizetype(m_prices[price].currency))};
        seats.push_back(std::move(seat));
    }
    return seats;
}

} // namespace seatkeeper
