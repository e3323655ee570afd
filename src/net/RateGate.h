#pragma once

#include "base/Answer.h"
#include "base/Await.h"
#include "net/HttpMessage.h"
#include "net/PacingPlan.h"

#include <QObject>
#include <QTimer>

#include <list>

namespace seatkeeper {

class RateGate;

//! The right to send one request, given back when it goes. Hand the answer's headers to RateGate::learn first.
class GatePass {
public:
    GatePass() = default;
    explicit GatePass(QPointer<RateGate> gate) : m_gate(std::move(gate)) {}
    GatePass(GatePass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}
    GatePass &operator=(GatePass &&other) noexcept;
    GatePass(const GatePass &) = delete;
    GatePass &operator=(const GatePass &) = delete;
    ~GatePass();

private:
    QPointer<RateGate> m_gate;
};

//! Lets requests to one account out in time: PacingPlan on a real clock. First come, first served among those that may
//! go. One per account; lives in the sync thread.
class RateGate final : public QObject {
    Q_OBJECT
public:
    RateGate(const Clock &clock, PacingSettings settings, QObject *parent = nullptr);
    ~RateGate() override;
    //! Waits for the turn of a request of @p kind about @p key (for example the user's id).
    //! Waiting time is added to @p counters when given. Errors: Cancelled.
    Task<std::shared_ptr<GatePass>> pass(PacingClass kind, QString key, CancelToken cancel,
                                         std::shared_ptr<RequestCounters> counters = {});
    //! Corrects the pace by an answer; a 429 makes everybody wait for Retry-After or the settings' blind wait.
    void learn(const PacingClass &kind, const HttpResponse &response);
    //! Nothing goes out for @p duration.
    void hold(std::chrono::milliseconds duration);
    std::optional<double> allowedPerMinute() const { return m_plan.allowedPerMinute(); }

private:
    friend class GatePass;
    struct Waiter {
        PacingClass kind;
        QString key;
        Answer<std::shared_ptr<GatePass>> answer;
    };
    void giveBack();
    void letOut();

    const Clock &m_clock;
    PacingSettings m_settings;
    PacingPlan m_plan;
    std::list<Waiter> m_waiting;
    QTimer m_timer;
};

} // namespace seatkeeper
