#include "net/PacedTransport.h"

namespace seatkeeper {

namespace {

AttemptOutcome described(int attempt, const Result<HttpResponse> &result, bool write, const QDateTime &now) {
    AttemptOutcome outcome;
    outcome.attempt = attempt;
    outcome.write = write;
    if (result) {
        outcome.status = result->status;
        outcome.retryAfter = retryAfter(result->headers, now);
    } else {
        outcome.error = result.error().code;
    }
    return outcome;
}

} // namespace

PacedTransport::PacedTransport(HttpSender &sender, RateGate &gate, RetryPolicy policy, const Clock &clock)
    : m_sender(sender), m_gate(gate), m_policy(std::move(policy)), m_clock(clock) {}

Task<HttpResponse> PacedTransport::send(HttpRequest request, CancelToken cancel) {
    PacingClass general;
    auto result = co_await sendPaced(std::move(request), std::move(general), QString(), std::move(cancel));
    co_return result;
}

Task<HttpResponse> PacedTransport::sendPaced(HttpRequest request, PacingClass kind, QString key, CancelToken cancel) {
    for (int attempt = 1;; ++attempt) {
        Result<HttpResponse> result = fail(ErrorCode::Internal);
        {
            SK_CO_TRY(pass, co_await m_gate.pass(kind, key, cancel, request.counters));
            result = co_await m_sender.send(request, cancel);
            if (result)
                m_gate.learn(kind, *result);
        }
        const auto outcome = described(attempt, result, request.write, m_clock.now());
        const auto wait = m_policy.nextWait(outcome, request.attempts);
        if (!wait)
            co_return result;
        if (request.counters)
            ++request.counters->retries;
        SK_CO_CHECK(co_await delay(m_clock, *wait, cancel));
    }
}

} // namespace seatkeeper
