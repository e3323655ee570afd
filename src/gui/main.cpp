#include "base/Log.h"
#include "base/Translators.h"
#include "gui/program/Program.h"
#include "gui/theme/Icons.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"seatkeeper"_s);
    QApplication::setOrganizationName(u"seatkeeper"_s);
    QApplication::setApplicationDisplayName(u"Seatkeeper"_s);
    QApplication::setApplicationVersion(QStringLiteral(SEATKEEPER_VERSION));
    QApplication::setDesktopFileName(u"seatkeeper"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds the Zendesk seats that are paid for and not needed."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open the demo account."_s);
    const QCommandLineOption agents(u"demo-agents"_s, u"Size of the demo account when it is made."_s, u"number"_s,
                                    u"480"_s);
    const QCommandLineOption workspace(u"workspace"_s, u"Open this database file."_s, u"path"_s);
    const QCommandLineOption credentials(u"credentials"_s, u"keychain, file:<path> or session."_s, u"store"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light or dark."_s, u"name"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the texts, such as de or ja."_s, u"tag"_s);
    const QCommandLineOption logFile(u"log-file"_s, u"Write the log to this file."_s, u"path"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"Log more."_s);
    parser.addOptions({demo, agents, workspace, credentials, theme, language, logFile, verbose});
    parser.process(application);

    seatkeeper::installLog(parser.value(logFile), parser.isSet(verbose));
    seatkeeper::installTranslators(application, parser.value(language));
    QApplication::setWindowIcon(seatkeeper::gui::Icons::program());

    seatkeeper::gui::ProgramOptions options;
    options.demo = parser.isSet(demo);
    options.demoAgents = qBound(10, parser.value(agents).toInt(), 1'000'000);
    options.location = parser.value(workspace);
    options.credentials = parser.value(credentials);
    if (parser.isSet(theme))
        options.theme = seatkeeper::gui::Theme::modeFromName(parser.value(theme));
    seatkeeper::gui::Program program(application, std::move(options));
    program.start();
    return QApplication::exec();
}
