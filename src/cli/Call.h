#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "cli/Arguments.h"
#include "cli/ExitCode.h"
#include "cli/Output.h"
#include "cli/ProgressBar.h"
#include "services/Workspace.h"

#include <memory>
#include <vector>

namespace seatkeeper::cli {

struct Noun;

//! Options that hold for every command.
struct GlobalOptions {
    QString workspace;
    QString credentials;
    QString language;
    QString logFile;
    bool json = false;
    bool quiet = false;
    bool noProgress = false;
    bool verbose = false;
};

//! What the program found in its environment, read once in main.
struct Environment {
    QString credentialsDirectory; //!< $CREDENTIALS_DIRECTORY of systemd
    QString stateDirectory;       //!< $STATE_DIRECTORY
    bool hasDesktop = false;      //!< a browser can be opened
};

//! One running command: what it was told and what it may use. Main thread.
class Call {
public:
    Call(GlobalOptions given, Environment found, Arguments typed, CancelToken interrupted);

    const GlobalOptions &options() const { return m_options; }
    const Environment &environment() const { return m_environment; }
    const Arguments &arguments() const { return m_arguments; }
    //! Takes the progress bar away first.
    const Output &out() {
        m_bar.clear();
        return m_output;
    }
    CancelToken interrupted() const { return m_interrupted; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }

    //! Options to open the workspace that the person asked for. Usage for an address with a password in it.
    Result<WorkspaceOptions> workspaceOptions() const;
    void setWorkspace(std::shared_ptr<Workspace> workspace) { m_workspace = std::move(workspace); }
    bool hasWorkspace() const { return m_workspace != nullptr; }
    Workspace &workspace() const { return *m_workspace; }

    //! Shows the progress of long work and stops it on Ctrl+C. @return its future, to be awaited
    template <typename T>
    QFuture<Result<T>> watch(const Operation<T> &operation) {
        const CancelSource source = operation.cancel;
        m_registrations.push_back(m_interrupted.onCancel([source] { source.cancel(); }));
        QObject::connect(operation.progress.get(), &ProgressFeed::changed, &m_bar, &ProgressBar::show);
        m_feeds.push_back(operation.progress);
        return operation.result;
    }

    //! An error of a value that was typed.
    static Error usage(const QString &field, const QString &value, const QString &expected);
    //! A day as typed, YYYY-MM-DD; none when it was not given.
    Result<std::optional<QDate>> dateOf(const QString &argument) const;
    //! A whole number above zero out of "12"; the argument's name goes into the error.
    static Result<qint64> idOf(const QString &text, const QString &what);

private:
    GlobalOptions m_options;
    Environment m_environment;
    Arguments m_arguments;
    Output m_output;
    CancelToken m_interrupted;
    std::shared_ptr<const Clock> m_clock = std::make_shared<SystemClock>();
    ProgressBar m_bar;
    std::shared_ptr<Workspace> m_workspace;
    std::vector<CancelRegistration> m_registrations;
    std::vector<std::shared_ptr<ProgressFeed>> m_feeds;
};

using CallPointer = std::shared_ptr<Call>;

} // namespace seatkeeper::cli
