#include "services/csv/CsvLines.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {
constexpr qint64 chunkSize = 64 << 10;
}

CsvLines::CsvLines(QIODevice &device, QStringDecoder decoder, qsizetype longestLine)
    : m_device(&device), m_decoder(std::move(decoder)), m_longestLine(longestLine) {}

Result<CsvLines> CsvLines::open(QIODevice &device, const QString &encoding, qsizetype longestLine) {
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return fail(ErrorCode::BadInput, u"encoding not known here"_s,
                    {{u"where"_s, encoding}, {u"detail"_s, u"encoding"_s}});
    return CsvLines(device, std::move(decoder), longestLine);
}

Result<void> CsvLines::fill() {
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray bytes = m_device->read(chunkSize);
    if (bytes.isEmpty() && !m_device->atEnd())
        return fail(ErrorCode::FileAccess, m_device->errorString(), {{u"detail"_s, m_device->errorString()}});
    m_ended = bytes.isEmpty();
    if (m_ended) {
        if (m_buffer.endsWith('\r'))
            m_buffer.chop(1);
        if (!m_buffer.isEmpty() && !m_buffer.endsWith('\n'))
            m_buffer += '\n';
        return ok();
    }
    QString text = m_decoder(bytes);
    // A file may be cut inside of a line end, so that the two halves come in two pieces.
    if (m_buffer.endsWith('\r')) {
        m_buffer.chop(1);
        text.prepend(u'\r');
    }
    const bool open = text.endsWith(u'\r');
    if (open)
        text.chop(1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    m_buffer += text.toUtf8();
    if (open)
        m_buffer += '\r';
    return ok();
}

Result<std::optional<CsvLines::Line>> CsvLines::next() {
    qsizetype end = m_buffer.indexOf('\n', m_at);
    while (end < 0 && !m_ended && m_buffer.size() - m_at <= m_longestLine) {
        const qsizetype searched = m_buffer.size() - m_at;
        SK_CHECK(fill());
        end = m_buffer.indexOf('\n', std::max<qsizetype>(searched - 1, 0));
    }
    if (end < 0 && m_at >= m_buffer.size())
        return std::optional<Line>();
    const bool cut = end < 0;
    if (cut)
        end = std::min(m_at + m_longestLine, m_buffer.size());
    m_number += m_continued ? 0 : 1;
    m_continued = cut;
    Line line{m_number, m_buffer.mid(m_at, end - m_at)};
    m_at = cut ? end : end + 1;
    return std::optional<Line>(std::move(line));
}

} // namespace seatkeeper
