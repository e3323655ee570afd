#include "simulator/RequestLog.h"

namespace seatkeeper::simulator {
namespace {
constexpr std::size_t kept = 20000;
}

qint64 RequestLog::arrived(RequestRecord record) {
    const std::lock_guard lock(m_mutex);
    record.number = ++m_count;
    m_records.push_back(std::move(record));
    if (m_records.size() > kept)
        m_records.pop_front();
    return m_count;
}

RequestRecord *RequestLog::find(qint64 number) {
    if (m_records.empty() || number < m_records.front().number || number > m_records.back().number)
        return nullptr;
    return &m_records[static_cast<std::size_t>(number - m_records.front().number)];
}

void RequestLog::answered(qint64 number, int status, bool fault) {
    const std::lock_guard lock(m_mutex);
    if (auto *record = find(number)) {
        record->status = status;
        record->fault = fault;
    }
}

void RequestLog::identified(qint64 number, qint64 userId, QStringList scopes) {
    const std::lock_guard lock(m_mutex);
    if (auto *record = find(number)) {
        record->userId = userId;
        record->scopes = std::move(scopes);
    }
}

std::vector<RequestRecord> RequestLog::all() const {
    const std::lock_guard lock(m_mutex);
    return {m_records.begin(), m_records.end()};
}

qint64 RequestLog::count() const {
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void RequestLog::clear() {
    const std::lock_guard lock(m_mutex);
    m_records.clear();
}

} // namespace seatkeeper::simulator
