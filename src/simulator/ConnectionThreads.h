#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace seatkeeper::simulator {

//! Runs each connection in a thread, reusing idle ones: a kept-alive connection holds its thread, so a fixed number
//! of threads would let a client with many connections wait for ever.
class ConnectionThreads {
public:
    void enqueue(std::function<void()> work);
    //! Returns when every started work is done.
    void shutdown();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    std::list<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace seatkeeper::simulator
