#include "services/csv/CsvEncoding.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qsizetype headSize = 4;

bool isLead(uchar byte) { return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC); }
bool isTrail(uchar byte) { return byte >= 0x40 && byte <= 0xFC && byte != 0x7F; }
bool isHalfWidth(uchar byte) { return byte >= 0xA1 && byte <= 0xDF; }

} // namespace

QStringList csvEncodings() { return {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"Shift_JIS"_s}; }

CsvEncoding::CsvEncoding() : m_utf8(QStringConverter::Utf8) {}

void CsvEncoding::feed(const QByteArray &bytes) {
    if (m_head.size() < headSize)
        m_head += bytes.left(headSize - m_head.size());
    if (m_validUtf8) {
        const QString decoded = m_utf8(bytes);
        Q_UNUSED(decoded)
        m_validUtf8 = !m_utf8.hasError();
    }
    for (const char character : bytes) {
        const auto byte = static_cast<uchar>(character);
        if (byte == 0) {
            ++m_zeros;
            m_evenZeros += m_position % 2 == 0;
        }
        ++m_position;
        if (m_validShiftJis)
            feedShiftJis(byte);
    }
}

void CsvEncoding::feedShiftJis(uchar byte) {
    if (m_lead != 0) {
        m_validShiftJis = isTrail(byte);
        ++m_pairs;
        m_commonPairs += m_lead <= 0x9F;
        m_adjacentPairs += m_afterPair;
        m_afterPair = true;
        m_lead = 0;
        return;
    }
    if (isLead(byte)) {
        m_lead = byte;
        return;
    }
    m_afterPair = false;
    m_validShiftJis = byte < 0x80 || isHalfWidth(byte);
}

bool CsvEncoding::isBinary() const {
    // Text in UTF-16 has a zero in nearly every second byte, other text has none.
    return m_zeros > 0 && m_zeros * 4 < m_position && !m_head.startsWith("\xFF\xFE") && !m_head.startsWith("\xFE\xFF");
}

QString CsvEncoding::guess() {
    if (m_head.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (m_head.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    if (m_zeros * 4 >= m_position && m_zeros > 0)
        return m_evenZeros * 2 > m_zeros ? u"UTF-16BE"_s : u"UTF-16LE"_s;
    if (m_validUtf8)
        return u"UTF-8"_s;
    // Accented letters of Western text look like single double bytes; Japanese words are runs of them.
    const bool japanese =
        m_validShiftJis && m_lead == 0 && m_pairs > 0 && m_adjacentPairs * 3 >= m_pairs && m_commonPairs * 2 >= m_pairs;
    return japanese ? u"Shift_JIS"_s : u"windows-1252"_s;
}

} // namespace seatkeeper
