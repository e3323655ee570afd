#include "cli/Completion.h"
#include "cli/Lookup.h"
#include "cli/Manual.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class CompletionText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::CompletionText)

public:
    static Noun completion(Run run) {
        Noun noun{u"completion"_s, tr("Print the completion script of a shell."), {}};
        Verb verb{QString(), noun.description, {}, std::move(run)};
        Argument shell = positional(u"shell"_s, u"bash|zsh|fish"_s, tr("The shell."));
        shell.kind = ArgumentKind::Choice;
        shell.choices = {u"bash"_s, u"zsh"_s, u"fish"_s};
        verb.arguments = {shell};
        verb.needsWorkspace = false;
        noun.verbs = {verb};
        return noun;
    }
    static Noun manual(Run run) {
        Noun noun{u"man"_s, tr("Print the manual page."), {}};
        Verb verb{QString(), noun.description, {}, std::move(run)};
        verb.needsWorkspace = false;
        noun.verbs = {verb};
        noun.hidden = true;
        return noun;
    }
};

Task<int> printCompletion(CallPointer call) {
    const QString shell = call->arguments().text(u"shell"_s);
    const auto commands = allCommands();
    const QString script = shell == u"bash"_s  ? bashCompletion(commands)
                           : shell == u"zsh"_s ? zshCompletion(commands)
                                               : fishCompletion(commands);
    call->out().result({{u"shell"_s, shell}, {u"script"_s, script}}, script);
    co_return exitDone;
}

Task<int> printManual(CallPointer call) {
    const QString page = manualPage(allCommands(), QCoreApplication::applicationVersion());
    call->out().result({{u"page"_s, page}}, page);
    co_return exitDone;
}

} // namespace

Noun completionCommands() { return CompletionText::completion(&printCompletion); }
Noun manualCommand() { return CompletionText::manual(&printManual); }

} // namespace seatkeeper::cli
