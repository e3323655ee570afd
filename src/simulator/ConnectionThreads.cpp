#include "simulator/ConnectionThreads.h"

namespace seatkeeper::simulator {

void ConnectionThreads::enqueue(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(work));
    if (m_idle < m_waiting.size())
        m_threads.emplace_back([this] { run(); });
    m_wake.notify_one();
}

void ConnectionThreads::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

void ConnectionThreads::shutdown() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    for (auto &thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace seatkeeper::simulator
