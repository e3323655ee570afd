#include "gui/shell/WorkStatus.h"

#include <algorithm>

namespace seatkeeper::gui {

quint64 WorkStatus::begin(const QString &name, const CancelSource &cancel) {
    const auto id = m_next++;
    m_entries.append({{id, name, {}}, cancel});
    Q_EMIT changed();
    return id;
}

void WorkStatus::report(quint64 id, const Progress &progress) {
    for (auto &entry : m_entries) {
        if (entry.shown.id == id)
            entry.shown.progress = progress;
    }
    Q_EMIT changed();
}

void WorkStatus::end(quint64 id) {
    m_entries.removeIf([id](const Entry &entry) { return entry.shown.id == id; });
    Q_EMIT changed();
}

void WorkStatus::cancel(quint64 id) {
    for (const auto &entry : m_entries) {
        if (entry.shown.id == id)
            entry.cancel.cancel();
    }
}

void WorkStatus::cancelAll() {
    for (const auto &entry : m_entries)
        entry.cancel.cancel();
}

QVector<WorkStatus::Running> WorkStatus::running() const {
    QVector<Running> all;
    for (const auto &entry : m_entries)
        all.append(entry.shown);
    return all;
}

void WorkStatus::setLastRefresh(const QDateTime &time) {
    m_lastRefresh = time;
    Q_EMIT changed();
}

void WorkStatus::setWarnings(qint64 count) {
    m_warnings = count;
    Q_EMIT changed();
}

} // namespace seatkeeper::gui
