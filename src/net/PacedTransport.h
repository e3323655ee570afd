#pragma once

#include "net/HttpSender.h"
#include "net/RateGate.h"
#include "net/RetryPolicy.h"

namespace seatkeeper {

//! Sends through a RateGate and repeats what may be repeated. One per account; lives in the sync thread.
//! The sender and the gate must outlive it, and it its coroutines.
class PacedTransport final : public HttpSender {
public:
    PacedTransport(HttpSender &sender, RateGate &gate, RetryPolicy policy, const Clock &clock);
    //! The general class without a key.
    Task<HttpResponse> send(HttpRequest request, CancelToken cancel) override;
    //! Sends in the turn of @p kind and @p key. After the last try the last answer (429 and 5xx too) or error is given.
    Task<HttpResponse> sendPaced(HttpRequest request, PacingClass kind, QString key, CancelToken cancel);

private:
    HttpSender &m_sender;
    RateGate &m_gate;
    RetryPolicy m_policy;
    const Clock &m_clock;
};

} // namespace seatkeeper
