#pragma once

#include "base/Await.h"
#include "base/Clock.h"
#include "storage/Session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace seatkeeper {

struct DatabaseOptions {
    QString path; //!< SQLite file; its directory is made with 0700, the file is 0600
    std::shared_ptr<const Clock> clock;
    int busyTimeoutMs = 5000;
    //! Test hook: called before every access with its number (1, 2, …); a returned error makes that access fail.
    std::function<std::optional<Error>(qint64)> beforeAccess;
    QString migrations = QStringLiteral(":/sql/sqlite"); //!< folder with NNNN_name.sql; another one for tests only
};

//! A workspace's database: one writing and one reading connection, each in its own thread.
//! write() runs its work inside one BEGIN IMMEDIATE transaction: committed when the work gives a value, rolled back
//! when it gives an error. read() sees the last committed state. Both may be called from any thread and answer there
//! where they are awaited. Errors: DiskFull, ReadOnly, DatabaseLocked, DatabaseDamaged, Storage, Cancelled.
class Database {
public:
    //! Opens or creates the file: checks integrity and version, backs it up (VACUUM INTO) before migrating.
    //! Errors besides the above: SchemaTooNew, SchemaAltered, FileAccess, Usage (an address instead of a file).
    static QFuture<Result<std::shared_ptr<Database>>> open(DatabaseOptions options);
    //! Finishes the work that was handed over before, closes both connections in their threads and waits for them.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template <typename T>
    QFuture<Result<T>> write(std::function<Result<T>(Session &)> work) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        enqueueWrite([work = std::move(work), promise](Session *session, const std::optional<Error> &refused,
                                                       const CommitCall &commit) {
            if (refused) {
                promise->addResult(Result<T>(*refused));
            } else {
                Result<T> result = work(*session);
                const Result<void> ended = commit(result.has_value());
                promise->addResult(result && !ended ? Result<T>(ended.error()) : std::move(result));
            }
            promise->finish();
        });
        return future;
    }

    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Session &)> work) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        enqueueRead([work = std::move(work), promise](Session *session, const std::optional<Error> &refused) {
            promise->addResult(refused ? Result<T>(*refused) : work(*session));
            promise->finish();
        });
        return future;
    }

    QString path() const;
    //! Changes whenever somebody else committed (PRAGMA data_version); polled by the workspace.
    QFuture<Result<qint64>> foreignVersion();

private:
    using CommitCall = std::function<Result<void>(bool commit)>;
    using WriteWork = std::function<void(Session *, const std::optional<Error> &refused, const CommitCall &)>;
    using ReadWork = std::function<void(Session *, const std::optional<Error> &refused)>;
    Database();
    void enqueueWrite(WriteWork work);
    void enqueueRead(ReadWork work);
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace seatkeeper
