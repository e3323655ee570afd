#include "storage/Database.h"

#include "base/Log.h"
#include "storage/ConnectionThread.h"
#include "storage/DatabaseFile.h"
#include "storage/Migrations.h"

#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

int nextNumber() {
    static std::atomic<int> number = 0;
    return ++number;
}

Error withBackup(Error error, const QString &path) {
    if (error.code == ErrorCode::DatabaseDamaged) {
        error.args.insert(u"path"_s, path);
        error.args.insert(u"backup"_s, newestBackup(path));
    }
    return error;
}

Result<void> checkIntegrity(SqliteSession &session, const QString &path) {
    SK_TRY(answers, session.rows(u"PRAGMA quick_check(1)"_s));
    if (answers.size() == 1 && answers.front().text(0) == u"ok"_s)
        return ok();
    const QString detail = answers.empty() ? QString() : answers.front().text(0);
    return fail(ErrorCode::DatabaseDamaged, u"quick_check: %1"_s.arg(detail),
                {{u"path"_s, path}, {u"detail"_s, detail}});
}

Result<void> configureWriter(SqliteSession &session, const QString &path) {
    SK_TRY(mode, session.first(u"PRAGMA journal_mode = WAL"_s));
    if (!mode || mode->text(0) != u"wal"_s)
        return fail(ErrorCode::Storage, u"the journal mode stays %1"_s.arg(mode ? mode->text(0) : QString()),
                    {{u"path"_s, path}, {u"detail"_s, u"write-ahead log refused"_s}});
    SK_CHECK(session.run(u"PRAGMA synchronous = FULL"_s));
    SK_CHECK(session.run(u"PRAGMA foreign_keys = ON"_s));
    SK_TRY(keys, session.number(u"PRAGMA foreign_keys"_s));
    if (keys != 1)
        return fail(ErrorCode::Storage, u"foreign keys stay off"_s, {{u"path"_s, path}});
    return ok();
}

} // namespace

class Database::Private {
public:
    explicit Private(DatabaseOptions given)
        : options(std::move(given)), number(nextNumber()), writer(u"db-writer"_s), reader(u"db-reader"_s) {}

    DatabaseOptions options;
    int number;
    std::atomic<qint64> accesses = 0;
    std::atomic<bool> stopping = false;
    ConnectionThread writer;
    ConnectionThread reader;

    SqliteSession::Hook hook() {
        if (!options.beforeAccess)
            return {};
        return [this] { return options.beforeAccess(++accesses); };
    }

    Result<std::unique_ptr<SqliteSession>> connection(const QString &role) {
        return SqliteSession::open(u"%1-%2"_s.arg(role).arg(number), options.path, options.busyTimeoutMs, hook());
    }

    Result<std::unique_ptr<SqliteSession>> openWriter(bool hasContent) {
        SK_TRY(known, loadMigrations(options.migrations));
        SK_TRY(session, connection(u"writer"_s));
        SK_TRY(state, readSchema(*session, known, options.path));
        if (hasContent)
            SK_CHECK(checkIntegrity(*session, options.path));
        SK_CHECK(configureWriter(*session, options.path));
        if (state.version < static_cast<int>(known.size())) {
            if (!state.empty)
                SK_CHECK(backUpDatabase(*session, options.path, state.version, *options.clock));
            SK_CHECK(migrate(*session, known, *options.clock, options.path));
        }
        return session;
    }

    Result<std::unique_ptr<SqliteSession>> openReader() {
        SK_TRY(session, connection(u"reader"_s));
        SK_CHECK(session->run(u"PRAGMA query_only = ON"_s));
        return session;
    }

    Result<void> openAll() {
        if (options.path.contains(u"://"_s))
            return fail(ErrorCode::Usage, u"this version opens SQLite files only"_s,
                        {{u"field"_s, u"database"_s},
                         {u"value"_s, options.path.section(u"://"_s, 0, 0) + u"://…"_s},
                         {u"expected"_s, u"the path of an SQLite file"_s}});
        SK_TRY(hasContent, prepareDatabaseFile(options.path));
        SK_CHECK(writer.open([this, hasContent = hasContent] { return openWriter(hasContent); }));
        return reader.open([this] { return openReader(); });
    }
};

Database::Database() = default;

QFuture<Result<std::shared_ptr<Database>>> Database::open(DatabaseOptions options) {
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Database>>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([options = std::move(options), promise] {
        auto database = std::shared_ptr<Database>(new Database);
        database->m_private = std::make_unique<Private>(options);
        const auto opened = database->m_private->openAll();
        if (!opened)
            database.reset();
        promise->addResult(opened ? Result<std::shared_ptr<Database>>(std::move(database))
                                  : Result<std::shared_ptr<Database>>(withBackup(opened.error(), options.path)));
        promise->finish();
    });
    return future;
}

Database::~Database() {
    m_private->stopping = true;
    // The last owner may be a piece of work inside one of the threads, which cannot wait for itself.
    if (m_private->writer.isCurrent() || m_private->reader.isCurrent())
        QThreadPool::globalInstance()->start(
            [last = std::shared_ptr<Private>(std::move(m_private))]() mutable { last.reset(); });
}

void Database::enqueueWrite(WriteWork work) {
    if (m_private->stopping)
        return work(nullptr, fail(ErrorCode::Cancelled), {});
    m_private->writer.post([work = std::move(work)](SqliteSession &session) {
        const auto started = session.begin(u"BEGIN IMMEDIATE"_s);
        if (!started)
            return work(nullptr, started.error(), {});
        work(&session, std::nullopt, [&session](bool commit) { return session.end(commit); });
    });
}

void Database::enqueueRead(ReadWork work) {
    if (m_private->stopping)
        return work(nullptr, fail(ErrorCode::Cancelled));
    m_private->reader.post([work = std::move(work)](SqliteSession &session) {
        // One state for all statements of the work.
        const auto started = session.begin(u"BEGIN"_s);
        if (!started)
            return work(nullptr, started.error());
        work(&session, std::nullopt);
        // Nothing was written: how a reading transaction ends changes no answer.
        const auto ended = session.end(false);
        if (!ended)
            qCWarning(logStorage) << "a reading transaction did not end:" << ended.error().technical;
    });
}

QString Database::path() const { return m_private->options.path; }

QFuture<Result<qint64>> Database::foreignVersion() {
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    auto future = promise->future();
    // The writing connection's number leaves out what this program commits itself.
    m_private->writer.post([promise](SqliteSession &session) {
        auto version = session.number(u"PRAGMA data_version"_s);
        if (!version)
            session.forgetFailure();
        promise->addResult(std::move(version));
        promise->finish();
    });
    return future;
}

} // namespace seatkeeper
