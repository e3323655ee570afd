#include "services/CallSender.h"

#include "services/Core.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

constexpr int mostAttempts = 4;
constexpr std::chrono::milliseconds unnamedWait(10000);
constexpr std::chrono::milliseconds leastWait(1000);
constexpr std::chrono::milliseconds longestWait(120000);

} // namespace

Task<CallSender::Sent> CallSender::send(RunStep step, int position, PlannedRequest request, CancelToken cancel) {
    Sent sent;
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        SK_CO_TRY(call, co_await m_journal.intend(step, position, request));
        const CancelToken never;
        auto answer = co_await m_account->send(request, step.externalId, never);
        const QString word = answer ? u"ok"_s : errorName(answer.error().code);
        SK_CO_CHECK(co_await m_journal.answer(step, call, word));
        if (answer) {
            sent.trouble.reset();
            sent.person = *answer;
            co_return sent;
        }
        sent.trouble = answer.error();
        if (sent.trouble->code != ErrorCode::RateLimited || attempt == mostAttempts)
            co_return sent;
        const auto wait = std::clamp(sent.trouble->retryAfter.value_or(unnamedWait), leastWait, longestWait);
        auto waited = co_await delay(*m_core.clock, wait, cancel);
        if (!waited) {
            sent.trouble = waited.error();
            co_return sent;
        }
    }
    co_return sent;
}

} // namespace seatkeeper
