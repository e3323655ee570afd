#include "net/RateGate.h"

#include <algorithm>

namespace seatkeeper {

using std::chrono::milliseconds;

GatePass &GatePass::operator=(GatePass &&other) noexcept {
    std::swap(m_gate, other.m_gate);
    return *this;
}

GatePass::~GatePass() {
    if (m_gate)
        m_gate->giveBack();
}

RateGate::RateGate(const Clock &clock, PacingSettings settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(settings), m_plan(settings) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { letOut(); });
}

RateGate::~RateGate() {
    for (const auto &waiter : m_waiting)
        waiter.answer.settle(fail(ErrorCode::Cancelled));
}

Task<std::shared_ptr<GatePass>> RateGate::pass(PacingClass kind, QString key, CancelToken cancel,
                                               std::shared_ptr<RequestCounters> counters) {
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    const Clock &clock = m_clock;
    const auto asked = clock.elapsed();
    Waiter waiter{std::move(kind), std::move(key), {}};
    const auto answer = waiter.answer;
    const auto registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    m_waiting.push_back(std::move(waiter));
    letOut();
    auto result = co_await await(answer.future());
    if (counters)
        counters->throttledMs += (clock.elapsed() - asked).count();
    co_return result;
}

void RateGate::letOut() {
    m_waiting.remove_if([](const Waiter &waiter) { return waiter.answer.isSettled(); });
    std::optional<milliseconds> next;
    for (auto waiter = m_waiting.begin(); waiter != m_waiting.end();) {
        const auto now = m_clock.elapsed();
        const auto wait = m_plan.wait(waiter->kind, waiter->key, now);
        if (!wait)
            return;
        if (wait->count() > 0) {
            next = std::min(next.value_or(*wait), *wait);
            ++waiter;
            continue;
        }
        m_plan.sent(waiter->kind, waiter->key, now);
        const auto answer = waiter->answer;
        waiter = m_waiting.erase(waiter);
        // A waiter cancelled in this very moment drops the pass, and with that gives it back.
        answer.settle(std::make_shared<GatePass>(QPointer<RateGate>(this)));
    }
    if (next)
        m_timer.start(m_clock.realDuration(*next));
}

void RateGate::giveBack() {
    m_plan.returned();
    // Not at once: this runs in destructors, also in the midst of letOut().
    m_timer.start(0);
}

void RateGate::learn(const PacingClass &kind, const HttpResponse &response) {
    const auto now = m_clock.elapsed();
    m_plan.learn(kind, response.headers, now);
    if (response.status == 429)
        m_plan.holdAll(now + retryAfter(response.headers, m_clock.now()).value_or(m_settings.blindWait));
}

void RateGate::hold(milliseconds duration) { m_plan.holdAll(m_clock.elapsed() + duration); }

} // namespace seatkeeper
