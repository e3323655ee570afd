#include "gui/listpage/ListExport.h"

#include "base/Await.h"
#include "gui/listpage/ListText.h"

#include <QThreadPool>

namespace seatkeeper::gui {

namespace {

constexpr int mostAttempts = 3;
constexpr qint64 longList = 100000;
constexpr qint64 usualPage = 2000;
constexpr qint64 longPage = 10000; //!< each page costs a look at all rows before it
constexpr int pixelsOfCharacter = 7;

using File = std::shared_ptr<SheetFile>;

template <typename T>
QFuture<Result<T>> inBackground(std::function<Result<T>()> work) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<File> create(const QString &path, const ExportedTable &table) {
    std::vector<SheetColumn> columns;
    for (const int column : table.shown) {
        const ColumnSpec &spec = table.columns.at(column);
        columns.push_back({spec.title, spec.width / pixelsOfCharacter, spec.kind == CellKind::Date});
    }
    SK_TRY(file, SheetFile::create(path, table.name, std::move(columns)));
    return File(std::move(file));
}

Result<void> append(SheetFile &file, const QVector<Record> &records, const ExportedTable &table) {
    for (const Record &record : records) {
        SheetRow row;
        row.reserve(static_cast<std::size_t>(table.shown.size()));
        for (const int column : table.shown)
            row.push_back(ListText::sheetCell(record.cells.value(column), table.columns.at(column).kind));
        SK_CHECK(file.add(row));
    }
    return ok();
}

} // namespace

ListExport::ListExport(RecordSource *source, const Query &query, ExportedTable table, QString path, QObject *parent)
    : QObject(parent), m_source(source), m_query(query), m_table(std::move(table)), m_path(std::move(path)) {
    connect(source, &RecordSource::changed, this, [this] { m_changed = true; });
}

qint64 ListExport::pageRows() const { return m_table.rows > longList ? longPage : usualPage; }

QFuture<Result<qint64>> ListExport::start() {
    m_promise.start();
    auto future = m_promise.future();
    open();
    return future;
}

void ListExport::open() {
    ++m_attempts;
    m_changed = false;
    m_written = 0;
    m_pages = 0;
    letGo();
    const auto make = [path = m_path, table = m_table] { return create(path, table); };
    whenDone(inBackground<File>(make), this, [this](const Result<File> &file) {
        if (!file) {
            end(file.error());
            return;
        }
        m_file = *file;
        fetch();
    });
}

bool ListExport::goesOn() {
    if (m_cancel.token().isCancelled()) {
        end(fail(ErrorCode::Cancelled));
        return false;
    }
    if (!m_changed)
        return true;
    if (m_attempts < mostAttempts)
        open();
    else
        end(fail(ErrorCode::Busy, QStringLiteral("the rows keep changing")));
    return false;
}

void ListExport::fetch() {
    if (!goesOn())
        return;
    Query page = m_query;
    page.anchor.reset();
    page.offset = m_written;
    page.limit = pageRows();
    whenDone(m_source->fetch(page), this, [this](const Result<RecordPage> &answer) {
        if (answer)
            write(answer->records);
        else
            end(answer.error());
    });
}

void ListExport::write(const QVector<Record> &records) {
    const auto work = [file = m_file, records, table = m_table] { return append(*file, records, table); };
    whenDone(inBackground<void>(work), this, [this, count = records.size()](const Result<void> &done) {
        if (!done) {
            end(done.error());
            return;
        }
        m_written += count;
        ++m_pages;
        Q_EMIT progressed(m_written);
        if (count == pageRows())
            fetch();
        else if (m_pages > 1)
            compare();
        else
            close();
    });
}

void ListExport::compare() {
    whenDone(m_source->totals(m_query), this, [this](const Result<Totals> &totals) {
        if (!totals) {
            end(totals.error());
            return;
        }
        m_changed = m_changed || totals->shown != m_written;
        close();
    });
}

void ListExport::close() {
    if (!goesOn())
        return;
    const auto work = [file = m_file] { return file->finish(); };
    whenDone(inBackground<void>(work), this, [this](const Result<void> &done) {
        end(done ? Result<qint64>(m_written) : Result<qint64>(done.error()));
    });
}

ListExport::~ListExport() { letGo(); }

void ListExport::letGo() {
    if (!m_file)
        return;
    // A file that is not finished wipes what it had written, which is work for the disk as well.
    QThreadPool::globalInstance()->start([file = std::exchange(m_file, {})]() mutable { file.reset(); });
}

void ListExport::end(Result<qint64> result) {
    letGo();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace seatkeeper::gui
