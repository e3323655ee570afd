#include "base/CancelToken.h"

#include <map>
#include <mutex>
#include <utility>

namespace seatkeeper {

class CancelState {
public:
    std::mutex mutex;
    bool cancelled = false;
    quint64 next = 1;
    std::map<quint64, std::function<void()>> callbacks;
};

CancelRegistration::CancelRegistration(CancelRegistration &&other) noexcept
    : m_state(std::move(other.m_state)), m_id(std::exchange(other.m_id, 0)) {}

CancelRegistration &CancelRegistration::operator=(CancelRegistration &&other) noexcept {
    if (this != &other) {
        release();
        m_state = std::move(other.m_state);
        m_id = std::exchange(other.m_id, 0);
    }
    return *this;
}

CancelRegistration::~CancelRegistration() { release(); }

void CancelRegistration::release() {
    if (!m_state || m_id == 0)
        return;
    const std::scoped_lock lock(m_state->mutex);
    m_state->callbacks.erase(m_id);
    m_id = 0;
}

bool CancelToken::isCancelled() const {
    if (!m_state)
        return false;
    const std::scoped_lock lock(m_state->mutex);
    return m_state->cancelled;
}

CancelRegistration CancelToken::onCancel(std::function<void()> callback) const {
    if (!m_state)
        return {};
    {
        const std::scoped_lock lock(m_state->mutex);
        if (!m_state->cancelled) {
            const quint64 id = m_state->next++;
            m_state->callbacks.emplace(id, std::move(callback));
            return CancelRegistration(m_state, id);
        }
    }
    callback();
    return {};
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelState>()) {}

void CancelSource::cancel() const {
    std::map<quint64, std::function<void()>> callbacks;
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->cancelled)
            return;
        m_state->cancelled = true;
        callbacks.swap(m_state->callbacks);
    }
    for (const auto &entry : callbacks)
        entry.second();
}

} // namespace seatkeeper
