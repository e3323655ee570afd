#pragma once

#include "domain/Money.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace seatkeeper {

//! Sums of amounts by currency: a sum is a price only while it has one currency (decisions 27).
class CostSums {
public:
    //! @param currency its place in the list of currencies that the owner keeps
    void add(std::size_t currency, qint64 minor, qint64 count);
    void add(const CostSums &other);
    void subtract(const CostSums &other);
    //! Absent without a price and with two currencies.
    std::optional<Money> total(const QStringList &currencies) const;

private:
    struct Sum {
        qint64 count = 0;
        qint64 minor = 0;
    };
    std::vector<Sum> m_sums;
};

//! What one step of a what-if gives, compared with what the saved rules propose.
struct WhatIfAnswer {
    qint64 candidates = 0;
    std::optional<Money> savings; //!< a year; absent: no price
    qint64 candidatesNow = 0;     //!< by the saved rules
    std::optional<Money> savingsNow;
    qint64 enter = 0;
    std::optional<Money> enterSavings;
    qint64 leave = 0;
    std::optional<Money> leaveSavings;
    //! Candidates of the asked rule with fewer idle days than the saved threshold, apart (decisions 26): those whose
    //! every counting signal was asked for, and those where the sign-in alone speaks.
    qint64 proved = 0;
    qint64 signInOnly = 0;
    bool operator==(const WhatIfAnswer &) const = default;
};

//! Seats with so many idle days; the two kinds that matter are among @c seats.
struct WhatIfBar {
    int fromDays = 0;
    std::optional<int> toDays; //!< with it; absent: open
    qint64 seats = 0;
    qint64 candidates = 0;
    qint64 leave = 0;
    bool operator==(const WhatIfBar &) const = default;
};

//! The answers of a what-if for every threshold: made by one pass over the seats, read in no time.
class WhatIfCurve {
public:
    static constexpr int lastDay = 3650; //!< seats that are idle for longer stand here

    WhatIfAnswer at(int thresholdDays) const;

    //! Seats that the rule looks at, all of them.
    qint64 seats() const { return m_seats; }
    //! Neither an activity nor the day of assignment is known.
    qint64 undated() const { return m_undated; }
    //! Seats that were used once, in bars of @p width days from 0 to @p end (without it), and an open one after.
    std::vector<WhatIfBar> bars(int thresholdDays, int width, int end) const;
    //! Seats that were never used.
    WhatIfBar neverUsed(int thresholdDays) const;
    //! 0-30, 31-60, 61-90, 91-120 and over 120 idle days (decisions 10); never used ones stand apart.
    std::vector<WhatIfBar> buckets(int thresholdDays) const;

private:
    friend class WhatIf;
    struct Day {
        quint32 seats = 0;
        quint32 others = 0;   //!< proposed by another rule, whatever this one says
        quint32 saved = 0;    //!< proposed by the saved rule and no other
        quint32 may = 0;      //!< proposed by the asked rule if the threshold allows, and by no other
        quint32 kept = 0;     //!< both of the former
        quint32 unproved = 0; //!< of may: a counting signal was not asked for
    };
    struct Cost {
        qint64 count = 0;
        qint64 minor = 0;
    };
    using Costs = std::array<Cost, 2>; //!< of what may be proposed: without the saved rule, and with it as well
    using Days = std::array<Day, lastDay + 1>;
    WhatIfBar bar(const Days &days, int from, int to, int threshold) const;
    void addCosts(int from, CostSums &may, CostSums &kept) const;

    std::vector<Days> m_days = std::vector<Days>(2); //!< used once; never used
    std::vector<Costs> m_costs;                      //!< day by day for each currency
    QStringList m_currencies;
    CostSums m_othersCost;
    CostSums m_savedCost;
    bool m_priced = true;
    qint64 m_others = 0;
    qint64 m_saved = 0;
    qint64 m_seats = 0;
    qint64 m_undated = 0;
    int m_savedThreshold = 0;
    // What was seen of each seat, for the lists: idle days, WhatIf's looks, and for each block of seats the longest
    // idle one that could enter (plus one; 0: none).
    std::vector<quint16> m_idle;
    std::vector<quint16> m_looks;
    std::vector<quint16> m_longest;
};

} // namespace seatkeeper
