#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

namespace seatkeeper {

//! The encodings that a CSV file may have: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS".
QStringList csvEncodings();

//! Guesses the encoding of a text from all of its bytes, handed over piece by piece.
//! A byte order mark decides; then valid UTF-8; then the pattern of bytes, since Windows-1252 fits everything.
class CsvEncoding {
public:
    CsvEncoding();
    void feed(const QByteArray &bytes);
    //! Call once, when everything was fed.
    QString guess();
    //! The bytes are no text in any of the encodings.
    bool isBinary() const;

private:
    void feedShiftJis(uchar byte);
    QByteArray m_head; //!< the first bytes
    QStringDecoder m_utf8;
    bool m_validUtf8 = true;
    bool m_validShiftJis = true;
    uchar m_lead = 0; //!< first half of a double byte
    bool m_afterPair = false;
    qint64 m_pairs = 0;         //!< double bytes of Shift_JIS
    qint64 m_commonPairs = 0;   //!< of these with a lead byte that Japanese text is full of
    qint64 m_adjacentPairs = 0; //!< of these straight after another one
    qint64 m_zeros = 0;
    qint64 m_evenZeros = 0;
    qint64 m_position = 0;
};

} // namespace seatkeeper
