#pragma once

#include "services/WhatIfs.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace seatkeeper::gui {

//! What a what-if shows: the settings that are turned, the numbers that follow, the names at the top of both lists.
//! No widgets. Numbers are computed at once in the window's thread; names come a moment later. Window thread.
class WhatIfModel final : public QObject {
    Q_OBJECT
public:
    using People = std::function<QFuture<Result<std::vector<Subscription>>>(std::vector<SubscriptionId>)>;
    static constexpr std::size_t namesShown = 100;

    //! @param people reads the people behind seats
    explicit WhatIfModel(People people, QObject *parent = nullptr);

    //! Takes saved data; the settings stay when it is about the same rule as before, else they become the rule's.
    void setBasis(WhatIfs::BasisPointer basis);
    const WhatIfs::Basis *basis() const { return m_basis.get(); }
    //! There is a download to ask.
    bool hasData() const { return m_basis && m_basis->profiles > 0; }

    const WhatIfSettings &settings() const { return m_settings; }
    //! The rule as stored; for a new one as it was asked.
    const ReclamationRule &rule() const { return m_rule; }
    //! The rule with the settings put in, active: what *Save as rule* stores.
    ReclamationRule turnedRule() const;
    bool isTurned() const;

    void setThreshold(int days);
    void setGrace(int days);
    void setNeverUsed(NeverUsedHandling handling);
    void setCounting(SignalKind kind, bool counts);
    void setSettings(const WhatIfSettings &settings);
    //! Back to the stored rule.
    void reset();

    const WhatIfAnswer &answer() const { return m_answer; }
    const WhatIfCurve &curve() const { return m_curve; }
    //! The end of the scale in days; the threshold and the saved one lie on it.
    int scaleEnd() const;
    std::vector<WhatIfBar> bars() const;
    const std::vector<WhatIfSeat> &entering() const { return m_entering; }
    const std::vector<WhatIfSeat> &leaving() const { return m_leaving; }
    //! Absent until it is read.
    const Subscription *person(SubscriptionId seat) const;

Q_SIGNALS:
    //! Settings, numbers or data are other ones.
    void changed();
    void namesArrived();

private:
    void recompute();
    void step();
    void askNames();

    People m_people;
    WhatIfs::BasisPointer m_basis;
    ReclamationRule m_rule;
    WhatIfSettings m_settings;
    WhatIfCurve m_curve;
    WhatIfAnswer m_answer;
    std::vector<WhatIfSeat> m_entering;
    std::vector<WhatIfSeat> m_leaving;
    QHash<SubscriptionId, Subscription> m_names;
    bool m_asking = false;
    QTimer m_later; //!< names are asked for when the hand rests a moment
};

} // namespace seatkeeper::gui
