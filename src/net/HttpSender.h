#pragma once

#include "base/Await.h"
#include "net/HttpMessage.h"

namespace seatkeeper {

//! Something that sends a request and gives the answer: the bare transport, or one with pacing and retries.
//! Used in one thread; must outlive the coroutines it has started.
class HttpSender {
public:
    virtual ~HttpSender() = default;
    //! Any status is a value. Errors: Unreachable, Timeout, Tls, Cancelled, TooLarge, Protocol, ForeignHost,
    //! InsecureAddress, and OutcomeUnknown for a write whose answer never came.
    virtual Task<HttpResponse> send(HttpRequest request, CancelToken cancel) = 0;
};

} // namespace seatkeeper
