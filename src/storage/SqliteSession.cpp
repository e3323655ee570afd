#include "storage/SqliteSession.h"

#include "storage/StorageError.h"

#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qsizetype cachedStatements = 200;
constexpr int constraintFailure = 19; // SQLITE_CONSTRAINT: the statement alone is undone

struct Statement {
    explicit Statement(const QSqlDatabase &database) : query(database) { query.setForwardOnly(true); }
    QSqlQuery query;
    int columns = -1;
    bool inUse = false;
};

using StatementPointer = std::shared_ptr<Statement>;

//! Lets go of the rows when its scope ends; an open answer would keep the transaction open.
class StatementUse {
public:
    explicit StatementUse(StatementPointer statement) : m_statement(std::move(statement)) { m_statement->inUse = true; }
    ~StatementUse() {
        if (m_statement) {
            m_statement->query.finish();
            m_statement->inUse = false;
        }
    }
    StatementUse(StatementUse &&other) noexcept = default;
    StatementUse &operator=(StatementUse &&other) = delete;
    QSqlQuery &query() const { return m_statement->query; }
    Row row() const {
        if (m_statement->columns < 0)
            m_statement->columns = m_statement->query.record().count();
        QVariantList values;
        values.reserve(m_statement->columns);
        for (int i = 0; i < m_statement->columns; ++i)
            values.append(m_statement->query.value(i));
        return Row(std::move(values));
    }

private:
    StatementPointer m_statement;
};

//! Qt binds a null QString as NULL; here text without content is empty text and only an invalid QVariant is NULL.
QVariant bindable(const QVariant &value) {
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(u""_s);
    if (value.typeId() == QMetaType::Bool)
        return QVariant(value.toBool() ? 1 : 0);
    return value;
}

bool namesItsColumns(const QString &sql) {
    static const QRegularExpression star(u"(?i)\\bselect\\s+(distinct\\s+)?\\*|,\\s*\\*|\\w\\.\\*"_s);
    static const QRegularExpression bareInsert(
        u"(?i)\\binsert\\s+(or\\s+\\w+\\s+)?into\\s+\\w+\\s+(values|select)\\b"_s);
    return !star.match(sql).hasMatch() && !bareInsert.match(sql).hasMatch();
}

bool isReusable(const QString &sql) {
    static const QRegularExpression reusable(u"^\\s*(?i)(select|insert|update|delete|with|replace)\\b"_s);
    return reusable.match(sql).hasMatch();
}

} // namespace

class SqliteSession::Private {
public:
    QSqlDatabase database;
    QString name;
    QString path;
    Hook beforeAccess;
    QHash<QString, StatementPointer> statements;
    std::optional<Error> brokenBy; //!< why the running transaction cannot be committed any more

    Error failure(const QSqlQuery &query, const QString &sql) {
        const QSqlError error = query.lastError();
        bool known = false;
        const int code = error.nativeErrorCode().toInt(&known);
        const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        Error result = storageError(known ? code : 1, text, sql, path);
        if (!known || (code & 0xff) != constraintFailure)
            brokenBy = result;
        return result;
    }

    Result<StatementPointer> prepare(const QString &sql) {
        if (const auto known = statements.constFind(sql); known != statements.cend() && !(*known)->inUse)
            return *known;
        if (!namesItsColumns(sql))
            return fail(ErrorCode::Internal, u"a statement must name its columns"_s, {{u"detail"_s, sql.left(40)}});
        auto statement = std::make_shared<Statement>(database);
        if (!statement->query.prepare(sql))
            return failure(statement->query, sql);
        if (isReusable(sql) && !statements.contains(sql)) {
            if (statements.size() >= cachedStatements)
                statements.clear();
            statements.insert(sql, statement);
        }
        return statement;
    }

    Result<void> allowed() {
        if (brokenBy)
            return *brokenBy;
        if (beforeAccess) {
            if (auto refused = beforeAccess()) {
                brokenBy = *refused;
                return *std::move(refused);
            }
        }
        return ok();
    }

    Result<void> executeBound(Statement &statement, const QString &sql, const QVariantList &binds) {
        SK_CHECK(allowed());
        for (int i = 0; i < binds.size(); ++i)
            statement.query.bindValue(i, bindable(binds.at(i)));
        if (!statement.query.exec())
            return failure(statement.query, sql);
        return ok();
    }

    Result<StatementUse> execute(const QString &sql, const QVariantList &binds) {
        if (brokenBy)
            return *brokenBy;
        SK_TRY(statement, prepare(sql));
        StatementUse use(statement);
        SK_CHECK(executeBound(*statement, sql, binds));
        return use;
    }
};

SqliteSession::SqliteSession(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Result<std::unique_ptr<SqliteSession>> SqliteSession::open(const QString &name, const QString &path, int busyTimeoutMs,
                                                           Hook beforeAccess) {
    auto priv = std::make_unique<Private>();
    priv->name = name;
    priv->path = path;
    priv->beforeAccess = std::move(beforeAccess);
    priv->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    priv->database.setDatabaseName(path);
    priv->database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    auto session = std::unique_ptr<SqliteSession>(new SqliteSession(std::move(priv)));
    SK_CHECK(session->d->allowed());
    if (!session->d->database.open()) {
        const QSqlError error = session->d->database.lastError();
        return fail(ErrorCode::FileAccess, error.text(), {{u"path"_s, path}, {u"detail"_s, error.databaseText()}});
    }
    return session;
}

SqliteSession::~SqliteSession() {
    const QString name = d->name;
    d->statements.clear();
    d->database.close();
    d.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<qint64> SqliteSession::run(const QString &sql, const QVariantList &binds) {
    SK_TRY(use, d->execute(sql, binds));
    return qint64{use.query().numRowsAffected()};
}

Result<qint64> SqliteSession::insert(const QString &sql, const QVariantList &binds) {
    SK_TRY(use, d->execute(sql, binds));
    return use.query().lastInsertId().toLongLong();
}

Result<std::vector<Row>> SqliteSession::rows(const QString &sql, const QVariantList &binds) {
    std::vector<Row> all;
    SK_CHECK(forEach(sql, binds, [&all](const Row &row) {
        all.push_back(row);
        return ok();
    }));
    return all;
}

Result<void> SqliteSession::forEach(const QString &sql, const QVariantList &binds,
                                    const std::function<Result<void>(const Row &)> &visit) {
    SK_TRY(use, d->execute(sql, binds));
    while (use.query().next())
        SK_CHECK(visit(use.row()));
    if (use.query().lastError().isValid())
        return d->failure(use.query(), sql);
    return ok();
}

Result<void> SqliteSession::runMany(const QString &sql, const std::vector<QVariantList> &rows) {
    if (rows.empty())
        return ok();
    SK_TRY(statement, d->prepare(sql));
    const StatementUse use(statement);
    for (const QVariantList &row : rows)
        SK_CHECK(d->executeBound(*statement, sql, row));
    return ok();
}

Result<void> SqliteSession::begin(const QString &statement) {
    d->brokenBy.reset();
    auto started = run(statement);
    if (!started) {
        Error why = std::move(started).error();
        d->brokenBy.reset();
        return why;
    }
    return ok();
}

void SqliteSession::forgetFailure() { d->brokenBy.reset(); }

Result<void> SqliteSession::end(bool commit) {
    std::optional<Error> why = std::exchange(d->brokenBy, std::nullopt);
    if (commit && !why) {
        const auto committed = run(u"COMMIT"_s);
        if (committed)
            return ok();
        why = committed.error();
    }
    d->brokenBy.reset();
    // Not through the hook and its own failure does not count: SQLite may have rolled back already.
    QSqlQuery rollback(d->database);
    rollback.exec(u"ROLLBACK"_s);
    if (commit)
        return *why;
    return ok();
}

} // namespace seatkeeper
