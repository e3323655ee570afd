#include "cli/Manual.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ManualText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ManualText)

public:
    static QString purpose() { return tr("find, take back and account for unneeded seats"); }
    static QString summary() {
        return tr("The headless twin of the Seatkeeper window: the same database, rules and guards. What would change "
                  "the vendor's account is only a plan unless --yes is given.");
    }
    static QStringList exitCodes() {
        return {tr("0  done"),
                tr("1  failed; nothing half-done is left"),
                tr("2  wrong usage"),
                tr("3  sign-in needed"),
                tr("4  finished in part; each failure is listed"),
                tr("5  refused by a guard"),
                tr("6  busy: another run holds this profile"),
                tr("130  cancelled; the state is consistent")};
    }
};

QString roff(QString text) {
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString argumentForm(const Argument &argument) {
    QString form = argument.isOption() ? argument.name : argument.placeholder;
    if (argument.isOption() && !argument.placeholder.isEmpty())
        form += u' ' + argument.placeholder;
    if (argument.many)
        form += u'…';
    return argument.required ? form : u'[' + form + u']';
}

QString verbSection(const Noun &noun, const Verb &verb) {
    QStringList words{noun.name};
    if (!verb.name.isEmpty())
        words.append(verb.name);
    for (const Argument &argument : verb.arguments)
        words.append(argumentForm(argument));
    QString text = u".SS "_s + roff(words.join(u' ')) + u'\n' + roff(verb.description) + u'\n';
    for (const Argument &argument : verb.arguments)
        text += u".TP\n.B "_s + roff(argument.isOption() ? argument.name : argument.placeholder) + u'\n' +
                roff(argument.description) + u'\n';
    return text;
}

} // namespace

QString manualPage(const std::vector<Noun> &commands, const QString &version) {
    QString page = u".TH SEATKEEPERCTL 1 \"\" \"Seatkeeper %1\"\n.SH NAME\nseatkeeperctl \\- %2\n"_s.arg(
        version, roff(ManualText::purpose()));
    page += u".SH SYNOPSIS\n.B seatkeeperctl\n[options] noun verb [arguments]\n.SH DESCRIPTION\n"_s +
            roff(ManualText::summary()) + u'\n';
    page += u".SH OPTIONS\n"_s;
    for (const Argument &argument : globalOptions())
        page += u".TP\n.B "_s +
                roff(argument.placeholder.isEmpty() ? argument.name : argument.name + u' ' + argument.placeholder) +
                u'\n' + roff(argument.description) + u'\n';
    page += u".SH COMMANDS\n"_s;
    for (const Noun &noun : commands) {
        for (const Verb &verb : noun.verbs) {
            if (!noun.hidden && !verb.hidden)
                page += verbSection(noun, verb);
        }
    }
    page += u".SH EXIT STATUS\n"_s;
    for (const QString &line : ManualText::exitCodes())
        page += roff(line) + u"\n.br\n"_s;
    return page;
}

} // namespace seatkeeper::cli
