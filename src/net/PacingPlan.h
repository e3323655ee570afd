#pragma once

#include "net/RateHeaders.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <map>

namespace seatkeeper {

//! A kind of request with limits of its own besides the account's.
struct PacingClass {
    QString name = QStringLiteral("general");
    std::chrono::milliseconds spacing{0}; //!< between two requests of this class; 0: none
    int perKey = 0;                       //!< requests with the same key per minute; 0: no such limit
    QByteArray limitHeader; //!< endpoint limit in the form "total=…; remaining=…; resets=…"; may be empty
};

struct PacingSettings {
    double share = 0.5; //!< of the account's limit, above 0 and at most 1
    int inFlight = 6;   //!< requests under way at a time
    //! What a 429 without Retry-After costs at least.
    std::chrono::milliseconds blindWait{10'000};
};

//! When may the next request go out? Pure: all times are handed in, in ms of one steady clock.
//!
//! The account's limit is taken as an even flow: one request every (60 s ÷ (limit × share)), a few may catch up after
//! a late timer, and no window of a minute holds more than limit × share. Until the first answer has told the limit
//! only one request is under way; without limit headers at most @c inFlight are.
class PacingPlan {
public:
    using Time = std::chrono::milliseconds;

    explicit PacingPlan(PacingSettings settings);
    //! Time from @p now until a request of @p kind about @p key may go out; 0: now; nothing: when a request under way
    //! comes back.
    std::optional<Time> wait(const PacingClass &kind, const QString &key, Time now) const;
    //! A request goes out at @p now.
    void sent(const PacingClass &kind, const QString &key, Time now);
    //! A request came back, with or without an answer.
    void returned();
    //! Corrects the plan by what the answer's headers say.
    void learn(const PacingClass &kind, const HttpHeaders &headers, Time now);
    //! Nothing goes out before @p until.
    void holdAll(Time until);
    //! Requests a minute that are taken at most; nothing while unknown.
    std::optional<double> allowedPerMinute() const;

private:
    struct ClassState {
        std::optional<Time> last;
        Time heldUntil{0};
        QHash<QString, std::deque<Time>> byKey;
    };

    std::chrono::microseconds interval(Time now) const;
    Time accountMoment(Time now) const;
    Time classMoment(const PacingClass &kind, const QString &key) const;
    void learnAccount(const RateLimitState &state, Time now);

    PacingSettings m_settings;
    std::optional<int> m_limit;
    bool m_answered = false;
    int m_underWay = 0;
    Time m_heldUntil{0};
    Time m_slowUntil{0};
    std::chrono::microseconds m_slowInterval{0};
    std::chrono::microseconds m_next{0};
    std::deque<Time> m_lastMinute;
    std::map<QString, ClassState> m_classes;
};

} // namespace seatkeeper
