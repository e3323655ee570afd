#pragma once

#include "cli/CommandLine.h"
#include "cli/Interrupt.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QCoreApplication;

namespace seatkeeper::cli {

//! One run of seatkeeperctl: reads the command line, opens the workspace, runs the verb, gives the exit code.
class Program : public QObject {
    Q_OBJECT
public:
    Program(QCoreApplication &application, Environment environment);
    ~Program() override;

    //! Everything before the loop. @return the exit code when there is nothing to run
    std::optional<int> prepare(const QStringList &arguments);
    //! Runs the command in the loop and ends the application with its exit code.
    void start();

private:
    static Task<int> execute(CallPointer call, const Verb *verb);
    void finish(const Result<int> &result);
    QCoreApplication &m_application;
    Environment m_environment;
    std::vector<Noun> m_commands;
    ParsedLine m_line;
    Interrupt m_interrupt;
    CallPointer m_call;
};

} // namespace seatkeeper::cli
