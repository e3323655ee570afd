#pragma once

#include "domain/RuleEngine.h"
#include "domain/RuleScope.h"
#include "domain/WhatIfCurve.h"

#include <QHash>

#include <array>
#include <set>
#include <vector>

namespace seatkeeper {

//! What may be turned in a what-if; the rest of a rule decides whom it looks at.
struct WhatIfSettings {
    bool active = true;
    int thresholdDays = 60;
    int graceDays = 30;
    NeverUsedHandling neverUsed = NeverUsedHandling::Propose;
    std::set<SignalKind> countingSignals;

    static WhatIfSettings of(const ReclamationRule &rule);
    void applyTo(ReclamationRule &rule) const;
    bool operator==(const WhatIfSettings &) const = default;
};

//! Which rules are compared.
struct WhatIfRules {
    std::optional<ReclamationRule> saved; //!< the rule as it is stored; absent for a new one
    ReclamationRule asked;                //!< as it would be; its settings are asked anew with each step
    std::vector<ReclamationRule> others;  //!< all others: what they propose is proposed anyway
};

//! One seat of a list.
struct WhatIfSeat {
    SubscriptionId id;
    std::optional<int> idleDays;
    bool neverUsed = false;
    bool signInOnly = false; //!< a counting signal was not asked for
    std::optional<Money> cost;
    bool operator==(const WhatIfSeat &) const = default;
};

//! What other settings of a rule would propose, over saved data. Holds the paid seats in columns (24 bytes each, 4 more
//! in a curve), so that a step over a million of them takes less than a frame; agrees with RuleEngine in every seat.
//! Pure; the moment is that of the context with which the seats were added. Const functions may be called from any
//! thread.
class WhatIf {
public:
    explicit WhatIf(WhatIfRules rules);

    void reserve(std::size_t seats);
    //! Takes a subscription in; those that no rule may propose (excluded, not paid) are left out.
    void add(const Subscription &subscription, const RuleContext &context);

    //! The answers for all thresholds; that of the settings does not count here.
    WhatIfCurve curve(const WhatIfSettings &settings) const;
    //! The seats that would be proposed and are not, longest idle first; at most @p most.
    std::vector<WhatIfSeat> entering(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const;
    //! The seats that are proposed and would not be, longest idle first; at most @p most.
    std::vector<WhatIfSeat> leaving(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const;
    //! The seats that would be proposed, longest idle first; at most @p most.
    std::vector<WhatIfSeat> proposed(const WhatIfCurve &curve, int thresholdDays, std::size_t most) const;

    const WhatIfRules &rules() const { return m_rules; }
    std::size_t size() const { return m_ids.size(); }
    //! Seats with a date in the future, which counts as 0 idle days (decisions 10).
    qint64 futureDates() const { return m_futureDates; }
    //! Seats for which the signal has a time.
    qint64 known(SignalKind kind) const { return m_known.at(static_cast<std::size_t>(kind)); }
    //! Seats for which the signal was never asked for.
    qint64 unread(SignalKind kind) const { return m_unread.at(static_cast<std::size_t>(kind)); }

private:
    static constexpr std::size_t kinds = 4;
    static constexpr quint16 unknown = 0xffff;
    //! Of a seat. Above them stand two bits for each signal: failed, and not asked for.
    enum Mark : quint16 { Applies = 1, May = 2, Saved = 4, Others = 8, Failed = 16, Unread = 256 };
    //! What a look at a seat puts in the place of those bits; May is taken away if need be.
    enum Look : quint16 { Never = 16, Unproved = 32 };
    enum class Change { Enter, Leave, Proposed };

    //! The settings in the form in which the columns are asked.
    struct Question {
        std::array<bool, kinds> counts{};
        quint16 failed = 0; //!< marks of the signals that count
        quint16 unread = 0;
        quint16 grace = 0;
        bool active = true;
        bool ignoresNever = false;
    };
    struct Price {
        qint64 minor = 0;
        std::size_t currency = 0;
    };
    static Question question(const WhatIfSettings &settings);
    //! Fills the idle days and looks of every seat.
    void look(const Question &asked, WhatIfCurve &curve) const;
    //! The same for the seats of one block.
    void lookAtBlock(const Question &asked, std::size_t from, WhatIfCurve &curve) const;
    void count(WhatIfCurve &curve) const;
    static void addTo(WhatIfCurve &curve, std::size_t place, quint16 look, quint32 seats);
    void countCosts(WhatIfCurve &curve) const;
    std::vector<quint32> longestIdle(Change change, const WhatIfCurve &curve, int thresholdDays,
                                     std::size_t most) const;
    std::vector<WhatIfSeat> list(Change change, const WhatIfCurve &curve, int thresholdDays, std::size_t most) const;
    //! @return the marks of the signals
    quint16 addDays(const Evidence &evidence, const Subscription &subscription, const QDateTime &now);
    quint16 marksOf(const Subscription &subscription, const RuleContext &context) const;
    quint32 priceOf(const std::optional<Money> &cost);

    WhatIfRules m_rules;
    RuleScope m_scope;
    RuleEngine m_saved;
    RuleEngine m_others;
    std::vector<SubscriptionId> m_ids;
    std::array<std::vector<quint16>, kinds + 1> m_days; //!< idle days by each signal, and since the assignment
    std::vector<quint16> m_marks;
    std::vector<quint32> m_savedRows; //!< those that the saved rule proposes
    std::vector<quint32> m_priceOf;   //!< into m_prices, which starts with "none"
    std::vector<Price> m_prices = {{}};
    QHash<std::pair<qint64, QString>, quint32> m_priceIndex;
    QStringList m_currencies;
    CostSums m_othersCost;
    CostSums m_savedCost;
    bool m_priced = true; //!< false: a price is so high that sums could not be held
    qint64 m_othersCount = 0;
    qint64 m_savedCount = 0;
    qint64 m_futureDates = 0;
    std::array<qint64, kinds> m_known{};
    std::array<qint64, kinds> m_unread{};
};

} // namespace seatkeeper
