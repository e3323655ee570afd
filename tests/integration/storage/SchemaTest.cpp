#include "integration/storage/TestDatabase.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

QString readText(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! Compares with a file of the sources. With SEATKEEPER_UPDATE set the file is written instead.
void expectFile(const QString &name, const QString &text) {
    const QString path = QString::fromUtf8(SEATKEEPER_SOURCE_DIR) + u'/' + name;
    if (qEnvironmentVariableIsSet("SEATKEEPER_UPDATE")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = text.toUtf8();
        ASSERT_EQ(file.write(bytes), bytes.size());
        return;
    }
    EXPECT_EQ(readText(path).toStdString(), text.toStdString())
        << name.toStdString() << " is out of date: run this test once with SEATKEEPER_UPDATE=1 and read the change";
}

QMap<QString, QString> meanings() {
    QMap<QString, QString> result;
    const QString text = readText(QString::fromUtf8(SEATKEEPER_SOURCE_DIR) + u"/resources/sql/columns.txt"_s);
    for (const QString &line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon > 0 && !line.startsWith(u'#'))
            result.insert(line.left(colon), line.mid(colon + 2));
    }
    return result;
}

QString typeOf(const Row &column, const QString &reference) {
    QString type = column.text(1).isEmpty() ? u"computed"_s : column.text(1).toLower();
    if (!column.flag(2) && !column.flag(4))
        type += u", may be null"_s;
    if (column.flag(4))
        type += u", key"_s;
    if (!reference.isEmpty())
        type += u", → "_s + reference;
    return type;
}

Result<QString> describeTable(Session &session, const QString &table, QMap<QString, QString> &meaning) {
    SK_TRY(keys, session.rows(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {table}));
    QMap<QString, QString> references;
    for (const Row &key : keys)
        references.insert(key.text(0), key.text(1));
    QString text = u"\n## %1\n%2\n\n| column | type | meaning |\n|---|---|---|\n"_s.arg(table, meaning.take(table));
    SK_TRY(columns,
           session.rows(u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"_s, {table}));
    for (const Row &column : columns) {
        const QString name = column.text(0);
        const QString known = meaning.take(table + u'.' + name);
        EXPECT_FALSE(known.isEmpty()) << "resources/sql/columns.txt says nothing about " << table.toStdString() << "."
                                      << name.toStdString();
        text += u"| `%1` | %2 | %3 |\n"_s.arg(name, typeOf(column, references.value(name)), known);
    }
    return text;
}

Result<QString> describeSchema(Session &session) {
    auto meaning = meanings();
    QString text =
        u"# The database\n\n"
        "One SQLite file per user. Query it as you like (`sqlite3 -readonly seatkeeper.sqlite`), change nothing: the "
        "programs check what they find.\nTimes are UTC ISO 8601 text, dates ISO text, money integers in minor "
        "units, flags 0 or 1. This page is made from the schema and `resources/sql/columns.txt` by a test.\n"_s;
    SK_TRY(tables, session.rows(u"SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') "
                                "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s));
    for (const Row &table : tables) {
        SK_TRY(part, describeTable(session, table.text(0), meaning));
        text += part;
    }
    EXPECT_TRUE(meaning.isEmpty()) << "columns.txt describes what is not there: "
                                   << QStringList(meaning.keyBegin(), meaning.keyEnd()).join(u", "_s).toStdString();
    return text;
}

Result<QString> schemaText(Session &session) {
    SK_TRY(rows, session.rows(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s));
    QString text;
    for (const Row &row : rows)
        text += row.text(0) + u"\n;;\n"_s;
    return text;
}

class SchemaTest : public StorageTest {};

} // namespace

TEST_F(SchemaTest, AFreshDatabaseHasTheKnownSchema) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto text = waitFor((*database)->read<QString>(schemaText));
    ASSERT_TRUE(isOk(text));
    expectFile(u"tests/integration/storage/schema.golden.sql"_s, *text);
}

TEST_F(SchemaTest, TheDocumentedSchemaIsTheRealOne) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto text = waitFor((*database)->read<QString>(describeSchema));
    ASSERT_TRUE(isOk(text));
    expectFile(u"docs/schema.md"_s, *text);
}

TEST_F(SchemaTest, EveryTableIsStrict) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                "AND name NOT LIKE 'sqlite_%' AND strict = 0"_s)
                  .value_or(-1),
              0);
}

} // namespace seatkeeper::test
