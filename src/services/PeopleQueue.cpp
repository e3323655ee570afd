#include "services/PeopleQueue.h"

namespace seatkeeper {

namespace {

//! As many as the rate gate lets be under way at a time.
constexpr int workers = 6;

} // namespace

PeopleQueue::PeopleQueue(std::vector<ExternalId> people, Ask ask, std::function<void(qint64)> asked)
    : m_people(std::move(people)), m_ask(std::move(ask)), m_asked(std::move(asked)) {}

Task<void> PeopleQueue::work() {
    while (m_next < m_people.size()) {
        const ExternalId person = m_people.at(m_next++);
        const Result<void> asked = co_await m_ask(person);
        if (!asked) {
            m_next = m_people.size();
            co_return asked.error();
        }
        m_asked(++m_done);
    }
    co_return ok();
}

Task<void> PeopleQueue::run() {
    std::vector<Task<void>> running;
    running.reserve(workers);
    for (int i = 0; i < workers; ++i)
        running.push_back(work());
    // All of them are waited for even when one fails: they use this object.
    Result<void> outcome = ok();
    for (Task<void> &one : running) {
        Result<void> ended = co_await one;
        if (!ended && outcome)
            outcome = std::move(ended);
    }
    co_return outcome;
}

} // namespace seatkeeper
