#pragma once

#include "arch/SourceText.h"

#include <QStringList>

#include <iosfwd>

namespace seatkeeper::arch {

//! Something that must not stand in a source, together with the proof that the rule bites.
struct TextRule {
    QString name;
    View view;
    QString pattern;
    QString where;  //!< paths the rule holds for (regular expression from the start of the path)
    QString except; //!< paths where it is allowed (same form); empty for none
    QString badPath;
    QStringList bad; //!< texts at badPath that must each be refused
    QString good;    //!< a text at badPath that must pass
};

//! Lets a failing test say which rule it means.
void PrintTo(const TextRule &rule, std::ostream *out);

const QList<TextRule> &textRules();

//! "path:line: rule: text found" for each place.
QStringList offences(const TextRule &rule, const Sources &sources);

//! Rules about whole files.
inline constexpr qsizetype longestFile = 500;
QStringList tooLong(const Sources &sources);
QStringList withoutPragmaOnce(const Sources &sources);
QStringList badFileNames(const Sources &sources);

} // namespace seatkeeper::arch
