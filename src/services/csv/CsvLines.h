#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace seatkeeper {

//! The lines of a text file in UTF-8, whatever its encoding and line ends. Private to services/csv.
class CsvLines {
public:
    //! BadInput (detail "encoding") when this system does not know the encoding.
    static Result<CsvLines> open(QIODevice &device, const QString &encoding, qsizetype longestLine);

    struct Line {
        qint64 number = 0; //!< counted from 1
        QByteArray text;   //!< without its end
    };
    //! The next line, or none at the end. FileAccess when reading fails. A line above the bound comes cut, and so does
    //! what follows it, so that it is a bad row and no more.
    Result<std::optional<Line>> next();

private:
    CsvLines(QIODevice &device, QStringDecoder decoder, qsizetype longestLine);
    Result<void> fill();
    QIODevice *m_device;
    QStringDecoder m_decoder;
    qsizetype m_longestLine;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    bool m_continued = false; //!< what comes next belongs to a line that was cut
    bool m_ended = false;
};

} // namespace seatkeeper
