#pragma once

#include "base/Await.h"
#include "base/Ids.h"

#include <functional>
#include <vector>

namespace seatkeeper {

//! Asks about many people, a few at a time, so that a slow answer holds up nobody else and the rate limit's flow never
//! runs dry. Private to services/; sync thread.
class PeopleQueue {
public:
    using Ask = std::function<Task<void>(ExternalId person)>;
    //! @param asked called after each person with the number of those done
    PeopleQueue(std::vector<ExternalId> people, Ask ask, std::function<void(qint64 done)> asked);

    //! Ends when everybody was asked about, or with the first error; what was begun is waited for in either case.
    //! The object must outlive the task.
    Task<void> run();

private:
    Task<void> work();

    std::vector<ExternalId> m_people;
    Ask m_ask;
    std::function<void(qint64)> m_asked;
    std::size_t m_next = 0;
    qint64 m_done = 0;
};

} // namespace seatkeeper
