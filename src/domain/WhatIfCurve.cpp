#include "domain/WhatIfCurve.h"

#include <algorithm>

namespace seatkeeper {

void CostSums::add(std::size_t currency, qint64 minor, qint64 count) {
    if (m_sums.size() <= currency)
        m_sums.resize(currency + 1);
    m_sums[currency].minor += minor;
    m_sums[currency].count += count;
}

void CostSums::add(const CostSums &other) {
    for (std::size_t i = 0; i < other.m_sums.size(); ++i)
        add(i, other.m_sums[i].minor, other.m_sums[i].count);
}

void CostSums::subtract(const CostSums &other) {
    for (std::size_t i = 0; i < other.m_sums.size(); ++i)
        add(i, -other.m_sums[i].minor, -other.m_sums[i].count);
}

std::optional<Money> CostSums::total(const QStringList &currencies) const {
    std::optional<Money> total;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        if (m_sums[i].count == 0)
            continue;
        if (total)
            return std::nullopt;
        total = Money{m_sums[i].minor, currencies.at(static_cast<qsizetype>(i))};
    }
    return total;
}

void WhatIfCurve::addCosts(int from, CostSums &may, CostSums &kept) const {
    constexpr std::size_t days = lastDay + 1;
    for (std::size_t currency = 0; currency * days < m_costs.size(); ++currency) {
        for (std::size_t day = static_cast<std::size_t>(from); day < days; ++day) {
            for (const Cost &cost : m_costs[currency * days + day])
                may.add(currency, cost.minor, cost.count);
            const Cost &both = m_costs[currency * days + day][1];
            kept.add(currency, both.minor, both.count);
        }
    }
}

WhatIfAnswer WhatIfCurve::at(int thresholdDays) const {
    const int from = std::clamp(thresholdDays, 0, lastDay);
    qint64 may = 0;
    qint64 kept = 0;
    WhatIfAnswer answer;
    for (const Days &days : m_days) {
        for (int i = from; i <= lastDay; ++i) {
            const Day &day = days[static_cast<std::size_t>(i)];
            may += day.may;
            kept += day.kept;
            if (i >= m_savedThreshold)
                continue;
            answer.signInOnly += day.unproved;
            answer.proved += day.may - day.unproved;
        }
    }
    answer.candidates = m_others + may;
    answer.candidatesNow = m_others + m_saved;
    answer.enter = may - kept;
    answer.leave = m_saved - kept;
    if (!m_priced)
        return answer;
    CostSums mayCost;
    CostSums keptCost;
    addCosts(from, mayCost, keptCost);
    CostSums all = m_othersCost;
    all.add(mayCost);
    answer.savings = all.total(m_currencies);
    CostSums now = m_othersCost;
    now.add(m_savedCost);
    answer.savingsNow = now.total(m_currencies);
    mayCost.subtract(keptCost);
    answer.enterSavings = mayCost.total(m_currencies);
    CostSums leaving = m_savedCost;
    leaving.subtract(keptCost);
    answer.leaveSavings = leaving.total(m_currencies);
    return answer;
}

WhatIfBar WhatIfCurve::bar(const Days &days, int from, int to, int threshold) const {
    WhatIfBar bar;
    bar.fromDays = from;
    if (to < lastDay)
        bar.toDays = to;
    for (int i = from; i <= std::min(to, lastDay); ++i) {
        const Day &day = days[static_cast<std::size_t>(i)];
        const bool proposed = i >= threshold;
        bar.seats += day.seats;
        bar.candidates += day.others + (proposed ? day.may : 0);
        bar.leave += day.saved - (proposed ? day.kept : 0);
    }
    return bar;
}

std::vector<WhatIfBar> WhatIfCurve::bars(int thresholdDays, int width, int end) const {
    std::vector<WhatIfBar> bars;
    for (int from = 0; from < end; from += width)
        bars.push_back(bar(m_days.front(), from, std::min(from + width, end) - 1, thresholdDays));
    bars.push_back(bar(m_days.front(), end, lastDay, thresholdDays));
    return bars;
}

WhatIfBar WhatIfCurve::neverUsed(int thresholdDays) const { return bar(m_days.back(), 0, lastDay, thresholdDays); }

std::vector<WhatIfBar> WhatIfCurve::buckets(int thresholdDays) const {
    const Days &used = m_days.front();
    return {bar(used, 0, 30, thresholdDays), bar(used, 31, 60, thresholdDays), bar(used, 61, 90, thresholdDays),
            bar(used, 91, 120, thresholdDays), bar(used, 121, lastDay, thresholdDays)};
}

} // namespace seatkeeper
