#include "cli/Program.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"seatkeeper"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(SEATKEEPER_VERSION));

    seatkeeper::cli::Environment environment;
    environment.credentialsDirectory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    environment.stateDirectory = qEnvironmentVariable("STATE_DIRECTORY");
    environment.hasDesktop = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");

    seatkeeper::cli::Program program(application, environment);
    if (const auto finished = program.prepare(QCoreApplication::arguments().mid(1)))
        return *finished;
    program.start();
    return QCoreApplication::exec();
}
