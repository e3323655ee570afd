#pragma once

#include "net/HttpSender.h"

#include <deque>
#include <functional>
#include <vector>

namespace seatkeeper::test {

//! Answers from a queue without any network; an empty queue is an error. One thread.
class FakeSender final : public HttpSender {
public:
    std::vector<HttpRequest> requests;
    //! Called with each request, before it is answered; may be empty.
    std::function<void()> onSend;

    void answer(int status, QByteArray body) {
        HttpResponse response;
        response.status = status;
        response.body = std::move(body);
        m_answers.push_back(std::move(response));
    }
    void answer(HttpResponse response) { m_answers.push_back(std::move(response)); }
    void failWith(ErrorCode code) { m_answers.push_back(fail(code, QStringLiteral("scripted"))); }
    bool isDrained() const { return m_answers.empty(); }

    Task<HttpResponse> send(HttpRequest request, CancelToken cancel) override {
        requests.push_back(std::move(request));
        if (onSend)
            onSend();
        if (cancel.isCancelled())
            co_return fail(ErrorCode::Cancelled);
        if (m_answers.empty())
            co_return fail(ErrorCode::Internal, QStringLiteral("no answer was scripted"));
        auto next = std::move(m_answers.front());
        m_answers.pop_front();
        // Comes back through the event loop, as a real one does.
        auto arriving = ready<HttpResponse>(std::move(next));
        const SystemClock clock;
        const auto passed = co_await delay(clock, std::chrono::milliseconds(0), CancelToken());
        Q_UNUSED(passed)
        auto result = co_await await(std::move(arriving));
        co_return result;
    }

private:
    std::deque<Result<HttpResponse>> m_answers;
};

} // namespace seatkeeper::test
