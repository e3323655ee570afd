#include "cli/ImportOptions.h"

#include "cli/Arguments.h"
#include "cli/Call.h"
#include "cli/Words.h"
#include "services/csv/CsvEncoding.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {
const QStringList separators{u"comma"_s, u"semicolon"_s, u"tab"_s, u"bar"_s};
const QString characters = u",;\t|"_s;
} // namespace

std::vector<Argument> importOptions() {
    return {choiceOption(u"--encoding"_s, csvEncodings(), Words::tr("Encoding of the file; guessed when not given.")),
            choiceOption(u"--separator"_s, separators, Words::tr("What separates the cells; guessed when not given.")),
            flag(u"--no-header"_s, Words::tr("The first row is a person, not the names of the columns."))};
}

Result<CsvChoice> importChoice(const Arguments &typed) {
    CsvChoice choice;
    choice.encoding = typed.optionalText(u"--encoding"_s);
    if (typed.has(u"--separator"_s))
        choice.separator = characters.at(separators.indexOf(typed.text(u"--separator"_s)));
    if (typed.has(u"--no-header"_s))
        choice.hasHeader = false;
    return choice;
}

Result<QMap<QString, QString>> assignments(const QStringList &typed, const QString &option) {
    QMap<QString, QString> values;
    for (const QString &pair : typed) {
        const qsizetype divider = pair.lastIndexOf(u'=');
        if (divider < 0)
            return Call::usage(option, pair, u"NAME=VALUE"_s);
        values.insert(pair.left(divider).trimmed(), pair.mid(divider + 1).trimmed());
    }
    return values;
}

} // namespace seatkeeper::cli
