#pragma once

#include <QString>

#include <chrono>
#include <deque>

namespace seatkeeper {

//! One line about one request: no query, no header, no body, so nothing secret and nobody's name.
struct RequestLogEntry {
    QString id;
    QString method;
    QString host;
    QString path;    //!< without the query
    int status = 0;  //!< 0 when no answer came
    QString failure; //!< errorName() when it failed
    std::chrono::milliseconds elapsed{0};
};

//! Writes each request to the log (category seatkeeper.net) and keeps the newest ones for the details of an error.
//! Used in the transport's thread.
class RequestLog {
public:
    void add(const RequestLogEntry &entry);
    const std::deque<RequestLogEntry> &recent() const { return m_recent; }

private:
    std::deque<RequestLogEntry> m_recent;
};

} // namespace seatkeeper
