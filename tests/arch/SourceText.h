#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace seatkeeper::arch {

//! Which part of a source a rule looks at. In each view the rest is blank, so that line numbers stay true.
enum class View {
    Code,     //!< without comments and without the contents of string literals
    Strings,  //!< the contents of string literals alone
    Comments, //!< comments alone
    Includes, //!< code and strings, without comments
    All,      //!< the text as it is
};

//! One file of the project, taken apart.
class SourceText {
public:
    //! @p path is relative to the project, for example "src/base/Clock.h".
    SourceText(QString path, QString text);

    const QString &path() const { return m_path; }
    QString fileName() const { return m_path.section(u'/', -1); }
    bool isHeader() const { return m_path.endsWith(QStringLiteral(".h")); }
    const QString &view(View view) const;
    qsizetype lineCount() const;
    //! The line (from 1) of an offset in any view.
    qsizetype lineOf(qsizetype offset) const;

private:
    QString m_path;
    QString m_all;
    QString m_code;
    QString m_strings;
    QString m_comments;
    QString m_includes;
};

using Sources = QList<SourceText>;

//! All C++ sources below the folders of @p project, in the order of their paths.
Sources readSources(const QDir &project, const QStringList &folders, const QStringList &namePatterns);

} // namespace seatkeeper::arch
