#include "net/RequestLog.h"

#include "base/Log.h"

namespace seatkeeper {

namespace {
constexpr std::size_t kept = 100;
}

void RequestLog::add(const RequestLogEntry &entry) {
    qCDebug(logNet).noquote() << entry.id << entry.method << entry.host + entry.path
                              << (entry.failure.isEmpty() ? QString::number(entry.status) : entry.failure)
                              << entry.elapsed.count() << "ms";
    m_recent.push_back(entry);
    if (m_recent.size() > kept)
        m_recent.pop_front();
}

} // namespace seatkeeper
