#pragma once

#include "base/Answer.h"
#include "base/Await.h"
#include "oauth/AuthorizationCode.h"

namespace seatkeeper {

//! Waits for the one answer of a consent page, whoever brings it.
class CodeWaiter {
public:
    //! Ends with the delivered answer, with ConsentTimeout (arg "seconds") after @p limit of @p clock, or Cancelled.
    Task<AuthorizationCode> wait(const Clock &clock, std::chrono::milliseconds limit, CancelToken cancel);
    //! @return false when there had been an answer before. From any thread.
    bool deliver(Result<AuthorizationCode> answer) const { return m_answer.settle(std::move(answer)); }
    bool isDone() const { return m_answer.isSettled(); }

private:
    Answer<AuthorizationCode> m_answer;
};

} // namespace seatkeeper
