#pragma once

#include "storage/Session.h"

#include <functional>
#include <memory>

namespace seatkeeper {

//! One SQLite connection; every statement of the program passes execute() in here. Internal to storage/.
//! Lives and dies in the thread that opened it.
class SqliteSession final : public Session {
public:
    //! Called before every access; a returned error makes that access fail.
    using Hook = std::function<std::optional<Error>()>;

    //! Opens the existing file @p path. @p name is the connection's name, unique in the process.
    static Result<std::unique_ptr<SqliteSession>> open(const QString &name, const QString &path, int busyTimeoutMs,
                                                       Hook beforeAccess);
    ~SqliteSession() override;

    Result<qint64> run(const QString &sql, const QVariantList &binds = {}) override;
    Result<qint64> insert(const QString &sql, const QVariantList &binds = {}) override;
    Result<std::vector<Row>> rows(const QString &sql, const QVariantList &binds = {}) override;
    Result<void> forEach(const QString &sql, const QVariantList &binds,
                         const std::function<Result<void>(const Row &)> &visit) override;
    Result<void> runMany(const QString &sql, const std::vector<QVariantList> &rows) override;

    //! Starts a transaction with @p statement ("BEGIN IMMEDIATE" or "BEGIN").
    Result<void> begin(const QString &statement);
    //! Ends it. After a failure that ended the transaction inside SQLite (or may have), a commit is refused with that
    //! failure: nothing written later may survive alone.
    Result<void> end(bool commit);
    //! After a failed statement outside of a transaction.
    void forgetFailure();

private:
    class Private;
    explicit SqliteSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seatkeeper
