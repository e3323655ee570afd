#include "arch/SourceText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace seatkeeper::arch {

namespace {

// Walks over a source once and says of each character what it belongs to.
class Splitter {
public:
    explicit Splitter(const QString &text)
        : m_text(text), m_code(blanked()), m_strings(blanked()), m_comments(blanked()) {}

    void run() {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                take(m_comments, endOfLineComment());
            else if (startsWith("/*"))
                take(m_comments, endAfter(QStringLiteral("*/"), m_at + 2));
            else if (startsWith("R\"") && !isWord(m_at - 1, QStringLiteral("_")))
                takeRawString();
            else if (m_text.at(m_at) == u'"')
                takeQuoted(u'"', m_strings);
            else if (m_text.at(m_at) == u'\'' && !isWord(m_at - 1, {}))
                takeQuoted(u'\'', m_code);
            else
                take(m_code, m_at + 1);
        }
    }

    QString code() const { return m_code; }
    QString strings() const { return m_strings; }
    QString comments() const { return m_comments; }

private:
    QString blanked() const {
        QString result = m_text;
        for (auto &character : result) {
            if (character != u'\n')
                character = u' ';
        }
        return result;
    }
    bool startsWith(const char *what) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(what)); }
    // Letters, digits and @p more: a quote after a digit is a separator (1'000), an R after a letter is no raw string.
    bool isWord(qsizetype at, const QString &more) const {
        return at >= 0 && (m_text.at(at).isDigit() || more.contains(m_text.at(at)));
    }
    qsizetype endOfLineComment() const {
        const auto end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }
    qsizetype endAfter(const QString &what, qsizetype from) const {
        const auto found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }
    void take(QString &into, qsizetype end) {
        for (; m_at < end; ++m_at)
            into[m_at] = m_text.at(m_at);
    }
    void takeRawString() {
        const auto open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return take(m_code, m_at + 2);
        const auto close = QStringLiteral(")") + m_text.mid(m_at + 2, open - m_at - 2) + QStringLiteral("\"");
        take(m_code, m_at + 2);
        m_at = open + 1;
        const auto end = endAfter(close, open);
        take(m_strings, std::max(m_at, end - close.size()));
        m_at = end;
    }
    void takeQuoted(QChar quote, QString &into) {
        take(m_code, m_at + 1);
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n')
            take(into, std::min(m_at + (m_text.at(m_at) == u'\\' ? 2 : 1), m_text.size()));
        if (m_at < m_text.size())
            take(m_code, m_at + 1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_code;
    QString m_strings;
    QString m_comments;
};

} // namespace

SourceText::SourceText(QString path, QString text) : m_path(std::move(path)), m_all(std::move(text)) {
    Splitter splitter(m_all);
    splitter.run();
    m_code = splitter.code();
    m_strings = splitter.strings();
    m_comments = splitter.comments();
    m_includes = m_all;
    for (qsizetype i = 0; i < m_includes.size(); ++i) {
        if (m_comments.at(i) != u' ' && m_comments.at(i) != u'\n')
            m_includes[i] = u' ';
    }
}

const QString &SourceText::view(View view) const {
    switch (view) {
    case View::Code: return m_code;
    case View::Strings: return m_strings;
    case View::Comments: return m_comments;
    case View::Includes: return m_includes;
    case View::All: break;
    }
    return m_all;
}

qsizetype SourceText::lineCount() const { return m_all.count(u'\n') + (m_all.endsWith(u'\n') ? 0 : 1); }

qsizetype SourceText::lineOf(qsizetype offset) const { return QStringView(m_all).left(offset).count(u'\n') + 1; }

Sources readSources(const QDir &project, const QStringList &folders, const QStringList &namePatterns) {
    QStringList paths;
    for (const auto &folder : folders) {
        QDirIterator files(project.filePath(folder), namePatterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(project.relativeFilePath(files.next()));
    }
    paths.sort();
    Sources sources;
    for (const auto &path : std::as_const(paths)) {
        QFile file(project.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        sources.append(SourceText(path, QString::fromUtf8(file.readAll())));
    }
    return sources;
}

} // namespace seatkeeper::arch
