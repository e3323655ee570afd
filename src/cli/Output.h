#pragma once

#include "base/Error.h"
#include "cli/Table.h"

#include <QJsonObject>
#include <QString>

namespace seatkeeper::cli {

//! Standard output and error of one command. With JSON exactly one document goes to standard output.
class Output {
public:
    Output(bool json, bool quiet) : m_json(json), m_quiet(quiet) {}
    bool isJson() const { return m_json; }
    bool isQuiet() const { return m_quiet; }

    //! The result of a command: the document, or the text for a person.
    void result(const QJsonObject &json, const QString &text) const;
    //! What a person should know besides; silent with JSON and when quiet.
    void note(const QString &text) const;
    //! A list as table, CSV or JSON. @p format "table", "csv", "json" or empty (table, or JSON when asked for).
    void list(const QJsonObject &json, const Table &table, const QString &format) const;
    //! A bare line on standard output, before any document, flushed.
    void bareLine(const QString &text) const;
    //! A document in one line on standard output, with JSON or without, flushed.
    void documentLine(const QJsonObject &json) const;
    //! A line on standard error, even when quiet.
    void warning(const QString &text) const;
    //! Message and hint, or the error document.
    void error(const Error &error) const;
    //! The error document's inner object.
    static QJsonObject toJson(const Error &error);

private:
    bool m_json;
    bool m_quiet;
};

} // namespace seatkeeper::cli
