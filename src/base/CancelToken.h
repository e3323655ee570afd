#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace seatkeeper {

class CancelState;

//! Removes its callback from the token when it goes.
class CancelRegistration {
public:
    CancelRegistration() = default;
    CancelRegistration(std::shared_ptr<CancelState> state, quint64 id) : m_state(std::move(state)), m_id(id) {}
    CancelRegistration(CancelRegistration &&other) noexcept;
    CancelRegistration &operator=(CancelRegistration &&other) noexcept;
    CancelRegistration(const CancelRegistration &) = delete;
    CancelRegistration &operator=(const CancelRegistration &) = delete;
    ~CancelRegistration();

private:
    void release();
    std::shared_ptr<CancelState> m_state;
    quint64 m_id = 0;
};

//! Asks long work to stop. Copyable; thread-safe. A default-made token is never cancelled.
class CancelToken {
public:
    CancelToken() = default;
    bool isCancelled() const;
    //! Calls @p callback once, in the thread that cancels (at once when already cancelled).
    [[nodiscard]] CancelRegistration onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<CancelState> state) : m_state(std::move(state)) {}
    std::shared_ptr<CancelState> m_state;
};

//! The other end: who may cancel keeps the source. Copyable; thread-safe.
class CancelSource {
public:
    CancelSource();
    CancelToken token() const { return CancelToken(m_state); }
    void cancel() const;

private:
    std::shared_ptr<CancelState> m_state;
};

} // namespace seatkeeper
