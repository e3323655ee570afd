#pragma once

#include "simulator/Inspection.h"

#include <deque>
#include <mutex>
#include <vector>

namespace seatkeeper::simulator {

//! The last requests, numbered on arrival. Thread-safe.
class RequestLog {
public:
    //! Notes an arrival and gives its number.
    qint64 arrived(RequestRecord record);
    //! Completes the record once the answer is known.
    void answered(qint64 number, int status, bool fault);
    void identified(qint64 number, qint64 userId, QStringList scopes);

    std::vector<RequestRecord> all() const;
    qint64 count() const;
    void clear();

private:
    RequestRecord *find(qint64 number);

    mutable std::mutex m_mutex;
    std::deque<RequestRecord> m_records;
    qint64 m_count = 0;
};

} // namespace seatkeeper::simulator
