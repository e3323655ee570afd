#pragma once

#include "base/CancelToken.h"
#include "base/Operation.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QVector>

namespace seatkeeper::gui {

//! What runs now, when data came last, how many warnings wait. Shown by the status bar. Window thread.
class WorkStatus final : public QObject {
    Q_OBJECT
public:
    struct Running {
        quint64 id = 0;
        QString name; //!< for example "Refreshing Zendesk Japan"
        Progress progress;
    };

    using QObject::QObject;
    //! Shows an operation until it ends.
    template <typename T>
    void follow(const QString &name, const Operation<T> &operation) {
        const auto id = begin(name, operation.cancel);
        connect(operation.progress.get(), &ProgressFeed::changed, this,
                [this, id](const Progress &p) { report(id, p); });
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, id, watcher, feed = operation.progress] {
            watcher->deleteLater();
            end(id);
        });
        watcher->setFuture(operation.result);
    }
    quint64 begin(const QString &name, const CancelSource &cancel);
    void report(quint64 id, const Progress &progress);
    void end(quint64 id);
    void cancel(quint64 id);
    void cancelAll();

    QVector<Running> running() const;
    QDateTime lastRefresh() const { return m_lastRefresh; }
    void setLastRefresh(const QDateTime &time);
    qint64 warnings() const { return m_warnings; }
    void setWarnings(qint64 count);

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Running shown;
        CancelSource cancel;
    };
    QVector<Entry> m_entries;
    quint64 m_next = 1;
    QDateTime m_lastRefresh;
    qint64 m_warnings = 0;
};

} // namespace seatkeeper::gui
