#include "cli/Program.h"

#include "base/Log.h"
#include "base/Translators.h"
#include "cli/ErrorText.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

Program::Program(QCoreApplication &application, Environment environment)
    : m_application(application), m_environment(std::move(environment)) {}

Program::~Program() = default;

std::optional<int> Program::prepare(const QStringList &arguments) {
    installTranslators(m_application, languageOf(arguments));
    m_commands = allCommands();
    m_line = parseCommandLine(m_commands, arguments);
    const Output output(m_line.options.json, m_line.options.quiet);
    if (m_line.error) {
        output.error(*m_line.error);
        return exitUsage;
    }
    if (!m_line.verb) {
        output.bareLine(m_line.output.trimmed());
        return exitDone;
    }
    installLog(m_line.options.logFile, m_line.options.verbose);
    m_call = std::make_shared<Call>(m_line.options, m_environment, m_line.arguments, m_interrupt.token());
    return std::nullopt;
}

void Program::start() {
    const CallPointer call = m_call;
    const Verb *verb = m_line.verb;
    auto running = launch<int>(this, [call, verb] { return execute(call, verb); });
    whenDone(running, this, [this](const Result<int> &result) { finish(result); });
}

Task<int> Program::execute(CallPointer call, const Verb *verb) {
    if (verb->needsWorkspace) {
        SK_CO_TRY(options, call->workspaceOptions());
        SK_CO_TRY(workspace, co_await await(Workspace::open(options)));
        call->setWorkspace(workspace);
    }
    auto result = co_await verb->run(call);
    co_return result;
}

void Program::finish(const Result<int> &result) {
    int code = exitDone;
    if (result) {
        code = *result;
    } else {
        m_call->out().error(result.error());
        code = exitCodeOf(result.error().code);
    }
    if (!m_call->hasWorkspace()) {
        m_application.exit(code);
        return;
    }
    // The workspace closes while the loop still runs.
    whenDone(m_call->workspace().settle(), this, [this, code](const Result<void> &) {
        m_call->setWorkspace(nullptr);
        m_application.exit(code);
    });
}

} // namespace seatkeeper::cli
