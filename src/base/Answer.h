#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace seatkeeper {

//! The giving end of a future that is settled exactly once: the first settle() wins, later ones are dropped.
//! Copies share one state. All members may be called from any thread.
template <typename T>
class Answer {
public:
    Answer() : m_state(std::make_shared<State>()) { m_state->promise.start(); }
    //! @return false when it had been settled before.
    bool settle(Result<T> result) const {
        if (m_state->settled.exchange(true))
            return false;
        m_state->promise.addResult(std::move(result));
        m_state->promise.finish();
        return true;
    }
    bool isSettled() const { return m_state->settled.load(); }
    QFuture<Result<T>> future() const { return m_state->promise.future(); }

private:
    struct State {
        QPromise<Result<T>> promise;
        std::atomic_bool settled = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace seatkeeper
