#include "services/csv/CsvReader.h"

#include "services/csv/CsvEncoding.h"
#include "services/csv/CsvLines.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <csv.h>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qint64 detectionChunk = 1 << 20;

Error badFile(const QString &detail) {
    return fail(ErrorCode::BadInput, detail, {{u"where"_s, u"file"_s}, {u"detail"_s, detail}});
}

//! libcsv with its callbacks: gives the cells of a row once a line ended it.
class RowParser {
public:
    explicit RowParser(QChar separator) : m_separator(separator) { begin(); }
    ~RowParser() { csv_free(&m_parser); }
    RowParser(const RowParser &) = delete;
    RowParser &operator=(const RowParser &) = delete;

    enum class State { Row, Open, Broken };
    State feed(const QByteArray &line) {
        m_ended = false;
        const QByteArray text = line + '\n';
        const auto size = static_cast<std::size_t>(text.size());
        if (csv_parse(&m_parser, text.constData(), size, &RowParser::takeCell, &RowParser::endRow, this) != size) {
            csv_free(&m_parser);
            begin();
            return State::Broken;
        }
        return m_ended ? State::Row : State::Open;
    }
    void forget() {
        csv_free(&m_parser);
        begin();
    }
    std::vector<QByteArray> takeCells() { return std::exchange(m_cells, {}); }

private:
    void begin() {
        csv_init(&m_parser, CSV_STRICT);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator.unicode()));
        m_cells.clear();
    }
    static void takeCell(void *data, std::size_t size, void *self) {
        static_cast<RowParser *>(self)->m_cells.emplace_back(static_cast<const char *>(data),
                                                             static_cast<qsizetype>(size));
    }
    static void endRow(int, void *self) { static_cast<RowParser *>(self)->m_ended = true; }

    csv_parser m_parser{};
    QChar m_separator;
    std::vector<QByteArray> m_cells;
    bool m_ended = false;
};

} // namespace

QChar guessSeparator(const QString &headerLine) {
    const QString separators = u",;\t|"_s;
    std::array<int, 4> counts{};
    bool quoted = false;
    for (const QChar character : headerLine) {
        if (character == u'"')
            quoted = !quoted;
        const qsizetype which = quoted ? -1 : separators.indexOf(character);
        if (which >= 0)
            ++counts[static_cast<std::size_t>(which)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? QChar(u',') : separators.at(std::distance(counts.begin(), most));
}

QString withoutFormulaGuard(const QString &cell) {
    const bool guarded = cell.size() > 1 && cell.front() == u'\'' && u"=+-@\t\r"_s.contains(cell.at(1));
    return guarded ? cell.mid(1) : cell;
}

class CsvReader::Private {
public:
    Private(std::unique_ptr<QIODevice> device, CsvLimits limits) : m_device(std::move(device)), m_limits(limits) {}

    Result<void> begin(const CsvChoice &chosen) {
        SK_TRY(encoding, look());
        m_dialect.encoding = chosen.encoding.value_or(encoding);
        SK_TRY(lines, CsvLines::open(*m_device, m_dialect.encoding, m_limits.rowBytes));
        m_lines.emplace(std::move(lines));
        SK_CHECK(chooseSeparator(chosen));
        m_parser.emplace(m_dialect.separator);
        return readHeader(chosen);
    }

    Result<std::optional<CsvRow>> next() {
        if (m_first)
            return std::exchange(m_first, std::nullopt);
        SK_TRY(row, read());
        if (row && ++m_rows > m_limits.rows)
            return fail(ErrorCode::TooLarge, u"too many rows"_s, {{u"bound"_s, QString::number(m_limits.rows)}});
        if (row && row->problem.isEmpty())
            fit(*row);
        return row;
    }

    const CsvDialect &dialect() const { return m_dialect; }
    const QStringList &header() const { return m_header; }
    double progress() const { return m_device->size() > 0 ? double(m_device->pos()) / double(m_device->size()) : 1.0; }

private:
    //! Reads everything once to know the encoding.
    Result<QString> look() {
        if (m_device->size() > m_limits.bytes)
            return fail(ErrorCode::TooLarge, u"the file is too large"_s,
                        {{u"bound"_s, u"%1 MB"_s.arg(m_limits.bytes >> 20)}});
        CsvEncoding encoding;
        QByteArray head;
        while (!m_device->atEnd()) {
            const QByteArray bytes = m_device->read(detectionChunk);
            if (bytes.isEmpty())
                return fail(ErrorCode::FileAccess, m_device->errorString(), {{u"detail"_s, m_device->errorString()}});
            if (head.isEmpty())
                head = bytes.left(4);
            encoding.feed(bytes);
        }
        if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"))
            return badFile(u"spreadsheet"_s);
        if (encoding.isBinary())
            return badFile(u"binary"_s);
        m_device->seek(0);
        return encoding.guess();
    }

    //! The first line, which may be a spreadsheet's remark about the separator.
    Result<void> chooseSeparator(const CsvChoice &chosen) {
        for (;;) {
            SK_TRY(line, m_lines->next());
            if (!line)
                return badFile(u"empty"_s);
            const QString text = QString::fromUtf8(line->text);
            if (text.trimmed().isEmpty())
                continue;
            const bool remark = text.startsWith(u"sep="_s, Qt::CaseInsensitive) && text.size() == 5;
            m_dialect.separator = chosen.separator.value_or(remark ? text.at(4) : guessSeparator(text));
            if (!remark)
                m_replay.push_back(std::move(*line));
            return ok();
        }
    }

    Result<void> readHeader(const CsvChoice &chosen) {
        SK_TRY(row, read());
        if (!row)
            return badFile(u"empty"_s);
        if (row->cells.size() > m_limits.columns)
            return badFile(u"columns"_s);
        // An address is no name of a column.
        const bool named =
            std::none_of(row->cells.begin(), row->cells.end(), [](const QString &cell) { return cell.contains(u'@'); });
        m_dialect.hasHeader = chosen.hasHeader.value_or(named);
        m_header = m_dialect.hasHeader ? row->cells : QStringList(row->cells.size(), QString());
        for (QString &name : m_header)
            name = name.trimmed();
        if (!m_dialect.hasHeader)
            m_first = std::move(*row);
        return ok();
    }

    Result<std::optional<CsvLines::Line>> nextLine() {
        if (m_replay.empty())
            return m_lines->next();
        CsvLines::Line line = std::move(m_replay.front());
        m_replay.pop_front();
        return std::optional<CsvLines::Line>(std::move(line));
    }

    Result<std::optional<CsvRow>> read() {
        for (;;) {
            SK_TRY(line, nextLine());
            if (!line) {
                if (m_pending.empty())
                    return std::optional<CsvRow>();
                return std::optional<CsvRow>(giveUp(u"quote_open"_s));
            }
            m_pendingBytes += line->text.size();
            m_pending.push_back(std::move(*line));
            const auto state = m_parser->feed(m_pending.back().text);
            if (state == RowParser::State::Broken)
                return std::optional<CsvRow>(giveUp(u"quote"_s));
            if (state == RowParser::State::Row)
                return std::optional<CsvRow>(finish());
            if (m_pending.size() == 1 && m_pending.front().text.trimmed().isEmpty())
                clearPending();
            else if (m_pendingBytes > m_limits.rowBytes)
                return std::optional<CsvRow>(giveUp(u"quote_open"_s));
        }
    }

    void clearPending() {
        m_pending.clear();
        m_pendingBytes = 0;
    }

    //! The line at which the row began is bad; those after it are read again by themselves.
    CsvRow giveUp(const QString &problem) {
        CsvRow row{m_pending.front().number, {QString::fromUtf8(m_pending.front().text)}, problem};
        row.cells.front().truncate(m_limits.cellBytes);
        for (auto line = m_pending.rbegin(); std::next(line) != m_pending.rend(); ++line)
            m_replay.push_front(std::move(*line));
        clearPending();
        m_parser->forget();
        return row;
    }

    CsvRow finish() {
        CsvRow row{m_pending.front().number, {}, {}};
        for (const QByteArray &cell : m_parser->takeCells()) {
            if (cell.size() > m_limits.cellBytes)
                row.problem = u"too_long"_s;
            row.cells.append(withoutFormulaGuard(QString::fromUtf8(cell.left(m_limits.cellBytes))));
            if (row.cells.back().contains(QChar::ReplacementCharacter) || row.cells.back().contains(QChar::Null))
                row.problem = u"encoding"_s;
        }
        clearPending();
        return row;
    }

    //! A row has as many cells as there are columns: empty ones are added or left out.
    void fit(CsvRow &row) const {
        const qsizetype wanted = m_header.size();
        while (row.cells.size() > wanted && row.cells.back().trimmed().isEmpty())
            row.cells.removeLast();
        if (row.cells.size() > wanted)
            row.problem = u"columns"_s;
        while (row.cells.size() < wanted)
            row.cells.append(QString());
    }

    std::unique_ptr<QIODevice> m_device;
    CsvLimits m_limits;
    CsvDialect m_dialect;
    std::optional<CsvLines> m_lines;
    std::optional<RowParser> m_parser;
    QStringList m_header;
    std::optional<CsvRow> m_first; //!< of a file without a header
    std::deque<CsvLines::Line> m_replay;
    std::vector<CsvLines::Line> m_pending; //!< lines of the row that is not ended
    qsizetype m_pendingBytes = 0;
    qint64 m_rows = 0;
};

CsvReader::CsvReader(std::unique_ptr<Private> state) : m_private(std::move(state)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvChoice &chosen,
                                                   const CsvLimits &limits) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileAccess, file->errorString(),
                    {{u"path"_s, path}, {u"detail"_s, file->errorString()}});
    auto reader = open(std::unique_ptr<QIODevice>(std::move(file)), chosen, limits);
    if (!reader && reader.failedWith(ErrorCode::FileAccess))
        reader.error().args.insert(u"path"_s, path);
    return reader;
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device, const CsvChoice &chosen,
                                                   const CsvLimits &limits) {
    auto state = std::make_unique<Private>(std::move(device), limits);
    SK_CHECK(state->begin(chosen));
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(state)));
}

const CsvDialect &CsvReader::dialect() const { return m_private->dialect(); }
const QStringList &CsvReader::header() const { return m_private->header(); }
Result<std::optional<CsvRow>> CsvReader::next() { return m_private->next(); }
double CsvReader::progress() const { return m_private->progress(); }

} // namespace seatkeeper
