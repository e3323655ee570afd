#include "storage/Migrations.h"

#include "storage/SqliteSession.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

// Outside of any namespace, as the macro demands: a static library's resources do not register themselves.
static void registerMigrations() { Q_INIT_RESOURCE(sql); }

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString withoutLeadingComments(const QString &statement) {
    QStringList lines = statement.split(u'\n');
    while (!lines.isEmpty() && (lines.first().trimmed().isEmpty() || lines.first().trimmed().startsWith(u"--")))
        lines.removeFirst();
    return lines.join(u'\n').trimmed();
}

Result<void> applyOne(SqliteSession &session, const Migration &migration, const Clock &clock) {
    for (const QString &statement : splitStatements(migration.text))
        SK_CHECK(session.run(statement));
    SK_CHECK(session.run(u"INSERT INTO schema_version (version, checksum, applied_at) VALUES (?, ?, ?)"_s,
                         {migration.version, migration.checksum(), toIsoUtc(clock.now())}));
    return ok();
}

//! Inside a transaction: looks again, because another program may have been first.
Result<void> applyMissing(SqliteSession &session, const Migration &migration, const std::vector<Migration> &known,
                          const Clock &clock, const QString &path) {
    SK_TRY(state, readSchema(session, known, path));
    if (state.version >= migration.version)
        return ok();
    SK_CHECK(session.run(u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, "
                         "checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"_s));
    return applyOne(session, migration, clock);
}

} // namespace

QString Migration::checksum() const {
    QString normalised = text;
    normalised.replace(u"\r\n"_s, u"\n"_s);
    const QByteArray hash = QCryptographicHash::hash(normalised.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

QStringList splitStatements(const QString &text) {
    QStringList statements;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() != u";;"_s) {
            current += line + u'\n';
            continue;
        }
        statements.append(withoutLeadingComments(current));
        current.clear();
    }
    statements.append(withoutLeadingComments(current));
    statements.removeAll(QString());
    return statements;
}

Result<std::vector<Migration>> loadMigrations(const QString &folder) {
    registerMigrations();
    static const QRegularExpression form(u"^(\\d{4})_\\w+\\.sql$"_s);
    std::vector<Migration> migrations;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = form.match(name);
        QFile file(QDir(folder).filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, u"migration %1 cannot be used"_s.arg(name));
        migrations.push_back({match.captured(1).toInt(), name, QString::fromUtf8(file.readAll())});
        if (migrations.back().version != static_cast<int>(migrations.size()))
            return fail(ErrorCode::Internal, u"migration %1 is out of order"_s.arg(name));
    }
    if (migrations.empty())
        return fail(ErrorCode::Internal, u"there are no migrations in %1"_s.arg(folder));
    return migrations;
}

Result<SchemaState> readSchema(SqliteSession &session, const std::vector<Migration> &known, const QString &path) {
    SK_TRY(tables, session.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s));
    if (tables == 0)
        return SchemaState{};
    SK_TRY(versioned, session.number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'"_s));
    if (versioned == 0)
        return fail(ErrorCode::FileAccess, u"the file holds another program's tables"_s,
                    {{u"path"_s, path}, {u"detail"_s, u"not a Seatkeeper database"_s}});
    SK_TRY(rows, session.rows(u"SELECT version, checksum FROM schema_version ORDER BY version"_s));
    SchemaState state{false, 0};
    for (const Row &row : rows)
        state.version = std::max(state.version, static_cast<int>(row.integer(0)));
    if (state.version > static_cast<int>(known.size()))
        return fail(ErrorCode::SchemaTooNew, u"schema %1, known %2"_s.arg(state.version).arg(known.size()),
                    {{u"found"_s, QString::number(state.version)}, {u"known"_s, QString::number(known.size())}});
    for (const Row &row : rows) {
        const qint64 version = row.integer(0);
        if (version < 1 || row.text(1) != known.at(static_cast<size_t>(version - 1)).checksum())
            return fail(ErrorCode::SchemaAltered, u"migration %1 is not the one that was applied"_s.arg(version),
                        {{u"version"_s, QString::number(version)}});
    }
    return state;
}

Result<void> migrate(SqliteSession &session, const std::vector<Migration> &known, const Clock &clock,
                     const QString &path) {
    for (const Migration &migration : known) {
        SK_CHECK(session.begin(u"BEGIN IMMEDIATE"_s));
        const auto applied = applyMissing(session, migration, known, clock, path);
        const auto ended = session.end(applied.has_value());
        SK_CHECK(applied);
        SK_CHECK(ended);
    }
    return ok();
}

} // namespace seatkeeper
