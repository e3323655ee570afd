#include "cli/Output.h"

#include "cli/ErrorText.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

void print(std::FILE *stream, const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString withNewline(const QString &text) { return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n'; }

QString document(const QJsonObject &json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace

void Output::result(const QJsonObject &json, const QString &text) const {
    print(stdout, m_json ? document(json) : withNewline(text));
}

void Output::note(const QString &text) const {
    if (!m_json && !m_quiet)
        print(stdout, withNewline(text));
}

void Output::list(const QJsonObject &json, const Table &table, const QString &format) const {
    if (format == u"csv"_s)
        print(stdout, table.csv());
    else if (format == u"json"_s || (format.isEmpty() && m_json))
        print(stdout, document(json));
    else
        print(stdout, table.text());
}

void Output::bareLine(const QString &text) const { print(stdout, text + u'\n'); }

void Output::documentLine(const QJsonObject &json) const {
    bareLine(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void Output::warning(const QString &text) const { print(stderr, withNewline(text)); }

QJsonObject Output::toJson(const Error &error) {
    const ErrorWords words = ErrorText::words(error);
    return {{u"code"_s, errorName(error.code)}, {u"message"_s, words.message}, {u"hint"_s, words.hint}};
}

void Output::error(const Error &error) const {
    if (m_json) {
        print(stdout, document({{u"error"_s, toJson(error)}}));
        return;
    }
    const ErrorWords words = ErrorText::words(error);
    print(stderr, withNewline(printable(words.message)));
    print(stderr, withNewline(printable(words.hint)));
}

} // namespace seatkeeper::cli
