#include "arch/TextRules.h"

#include <QRegularExpression>

#include <ostream>

namespace seatkeeper::arch {

using namespace Qt::StringLiterals;

namespace {

const QString everywhere = u"(?:src|tests)/"_s;
const QString inPrograms = u"src/"_s;
// These sources speak about the forbidden words themselves.
const QString thisTest = u"tests/arch/"_s;
const QString clock = u"src/base/Clock\\."_s;
const QString dialogs = u"src/gui/dialogs/"_s;
// Loops of the programs themselves, dialogs behind their façade; storage executes statements, not loops.
const QString mayExec = u"(?:src/gui/dialogs/|src/(?:gui|cli)/main\\.cpp|src/storage/)"_s;
// Pages for a browser cannot follow the window's theme: the simulated account's and the answer of the sign-in.
const QString ownColours = u"(?:src/gui/theme/|src/simulator/|src/oauth/LoopbackListener\\.)"_s;

QList<TextRule> waitingRules() {
    return {
        {u"no nested event loop"_s,
         View::Code,
         u"\\bprocessEvents\\b|\\bQEventLoop\\b|\\bwaitForFinished\\b|\\bQCoro::waitFor\\b|\\bwaitForReadyRead\\b|"
         u"\\bwaitForConnected\\b|\\bwaitForStarted\\b"_s,
         inPrograms,
         {},
         u"src/net/A.cpp"_s,
         {u"void f() {\n    qApp->processEvents();\n}\n"_s, u"QEventLoop loop;\n"_s, u"future.waitForFinished();\n"_s,
          u"QCoro::waitFor(task);\n"_s},
         u"// processEvents is not for us\nvoid f() { g(\"QEventLoop\"); }\n"_s},
        {u"exec only in the dialog facade and in main"_s,
         View::Code,
         u"(?:\\.|->)exec\\s*\\("_s,
         inPrograms,
         mayExec,
         u"src/gui/shell/A.cpp"_s,
         {u"void f() { dialog.exec(); }\n"_s, u"void f() { menu->exec(position); }\n"_s},
         u"void f() { dialog.open(); }\n"_s},
        {u"no sleeping"_s,
         View::Code,
         u"\\bQThread::[mu]?sleep\\b|\\bqWait\\s*\\(|\\bqSleep\\b|\\bsleep_(?:for|until)\\b|\\bu?sleep\\s*\\(|"
         u"\\bnanosleep\\b"_s,
         everywhere,
         thisTest,
         u"tests/unit/ATest.cpp"_s,
         {u"void f() { QTest::qWait(10); }\n"_s, u"QThread::msleep(1);\n"_s, u"std::this_thread::sleep_for(1s);\n"_s,
          u"usleep(1);\n"_s},
         u"void f() { QTest::qWaitFor([] { return true; }); }\n"_s},
        {u"time comes from Clock"_s,
         View::Code,
         u"\\bcurrentDateTime(?:Utc)?\\b|\\bQDate::currentDate\\b|\\bQTime::currentTime\\b|"
         u"\\bcurrent(?:M)?SecsSinceEpoch\\b|\\bsystem_clock::now\\b"_s,
         inPrograms,
         clock,
         u"src/domain/A.cpp"_s,
         {u"auto now = QDateTime::currentDateTimeUtc();\n"_s, u"auto now = QDateTime::currentDateTime();\n"_s,
          u"auto today = QDate::currentDate();\n"_s, u"auto ms = QDateTime::currentMSecsSinceEpoch();\n"_s},
         u"auto now = clock.now(); // not currentDateTime\n"_s},
    };
}

QList<TextRule> windowRules() {
    return {
        {u"dialogs through their facade"_s,
         View::Includes,
         u"\\bQ(?:Message|ErrorMessage)Box\\b|\\bQFileDialog\\b|\\bQInputDialog\\b|\\bQColorDialog\\b|"
         u"\\bQProgressDialog\\b"_s,
         inPrograms,
         dialogs,
         u"src/gui/pages/A.cpp"_s,
         {u"#include <QMessageBox>\n"_s, u"QFileDialog::getOpenFileName();\n"_s},
         u"#include \"gui/dialogs/Dialogs.h\"\n"_s},
        {u"colours come from the theme"_s,
         View::Strings,
         u"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})\\b"_s,
         inPrograms,
         ownColours,
         u"src/gui/pages/A.cpp"_s,
         {u"auto c = u\"color: #1a2B3c\"_s;\n"_s, u"auto c = \"#80ffffff\";\n"_s},
         u"auto c = theme.accent(); // #1a2b3c\n"_s},
        {u"no colour made of numbers or named by Qt"_s,
         View::Code,
         u"\\bQColor(?:\\s+\\w+)?\\s*[({]\\s*(?:0x|\\d)|\\bqRgba?\\s*\\(|\\bQColor::fromRgb|"
         u"\\bQt::(?:dark)?(?:red|green|blue|cyan|magenta|yellow|black|white|gray|lightGray|Red|Green|Blue|Gray)\\b"_s,
         inPrograms,
         ownColours,
         u"src/gui/pages/A.cpp"_s,
         {u"painter.setPen(Qt::red);\n"_s, u"QColor colour(1, 2, 3);\n"_s, u"auto c = QColor{0xff0000};\n"_s},
         u"pixmap.fill(Qt::transparent);\n"_s},
        {u"connect with a context object"_s,
         View::Code,
         u"\\bconnect\\s*\\(\\s*[^,;{}]+,\\s*(?:&[\\w:<>]+|qOverload<[^>]*>\\s*\\([^)]*\\))\\s*,\\s*\\["_s,
         inPrograms,
         {},
         u"src/gui/pages/A.cpp"_s,
         {u"connect(button(1), &QPushButton::clicked,\n        [this] { go(); });\n"_s},
         u"connect(button, &QPushButton::clicked, this, [this] { go(); });\n"_s},
        {u"connect with pointers to members"_s,
         View::Code,
         u"\\bSIGNAL\\s*\\(|\\bSLOT\\s*\\("_s,
         everywhere,
         thisTest,
         u"src/gui/pages/A.cpp"_s,
         {u"connect(a, SIGNAL(x()), b, &B::y);\n"_s, u"connect(a, &A::x, b, SLOT(y()));\n"_s},
         u"connect(a, &A::x, b, &B::y); // not SIGNAL(\n"_s},
        {u"no model straight on SQL"_s,
         View::Includes,
         u"\\bQSql(?:Query|Table|RelationalTable)Model\\b"_s,
         inPrograms,
         {},
         u"src/gui/models/A.h"_s,
         {u"#include <QSqlTableModel>\n"_s, u"QSqlQueryModel model;\n"_s},
         u"#include <QAbstractTableModel>\n"_s},
    };
}

QList<TextRule> dataRules() {
    return {
        {u"SQL stands in storage"_s,
         View::Strings,
         u"\\bSELECT\\s+[^;]*?\\sFROM\\b|\\bINSERT\\s+(?:OR\\s+\\w+\\s+)?INTO\\b|\\bUPDATE\\s+\\w+\\s+SET\\b|"
         u"\\bDELETE\\s+FROM\\b|\\bCREATE\\s+(?:UNIQUE\\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\\b|\\bALTER\\s+TABLE\\b|"
         u"\\bPRAGMA\\s+\\w"_s,
         inPrograms,
         u"src/storage/"_s,
         u"src/services/A.cpp"_s,
         {u"auto q = u\"SELECT id \"\n         u\"FROM seat\"_s;\n"_s, u"auto q = \"INSERT INTO seat VALUES (1)\";\n"_s,
          u"auto q = \"UPDATE seat SET a = 1\";\n"_s, u"auto q = \"DELETE FROM seat\";\n"_s,
          u"auto q = \"CREATE TABLE seat (a)\";\n"_s, u"auto q = R\"(PRAGMA foreign_keys)\";\n"_s},
         u"auto q = tr(\"Select all of them from here\");\n"_s},
        {u"SQL names its columns"_s,
         View::Strings,
         u"\\bSELECT\\s+(?:DISTINCT\\s+)?(?:\\w+\\.)?\\*"_s,
         inPrograms,
         {},
         u"src/storage/A.cpp"_s,
         {u"auto q = u\"SELECT  * FROM seat\"_s;\n"_s, u"auto q = \"SELECT DISTINCT s.* FROM seat s\";\n"_s},
         u"auto q = u\"SELECT count(*) FROM seat\"_s;\n"_s},
        {u"SQL files name their columns"_s,
         View::All,
         u"(?i)\\bSELECT\\s+(?:DISTINCT\\s+)?(?:\\w+\\.)?\\*"_s,
         u"resources/sql/"_s,
         {},
         u"resources/sql/sqlite/1.sql"_s,
         {u"insert into a select * from b;\n"_s},
         u"insert into a select x from b;\n"_s},
        {u"TLS and secrets are never weakened"_s,
         View::Code,
         u"\\bsetInsecureFallback\\b|\\bignoreSslErrors\\b|\\bVerifyNone\\b|\\bQueryPeer\\b|"
         u"\\bNoLessSafeRedirectPolicy\\b|\\bSameOriginRedirectPolicy\\b|\\bUserVerifiedRedirectPolicy\\b"_s,
         inPrograms,
         {},
         u"src/secrets/A.cpp"_s,
         {u"job.setInsecureFallback(true);\n"_s, u"reply->ignoreSslErrors();\n"_s,
          u"c.setPeerVerifyMode(QSslSocket::VerifyNone);\n"_s},
         u"// setInsecureFallback would write plain text\n"_s},
    };
}

QList<TextRule> styleRules() {
    return {
        {u"nothing is left to be done"_s,
         View::Comments,
         u"\\b(?:TODO|FIXME|XXX|HACK)\\b"_s,
         everywhere,
         thisTest,
         u"src/net/A.cpp"_s,
         {u"int a; /* TODO later */\n"_s, u"// FIXME\n"_s},
         u"int todo; // all of it is done\n"_s},
        {u"nothing is only promised"_s,
         View::All,
         u"(?i)\\bnot (?:yet )?implemented\\b"_s,
         everywhere,
         thisTest,
         u"src/cli/A.cpp"_s,
         {u"auto t = u\"Not implemented\"_s;\n"_s, u"// not yet implemented\n"_s},
         u"auto t = u\"Implemented\"_s;\n"_s},
        {u"a class is a noun of the domain"_s,
         View::Code,
         u"\\b(?:class|struct|namespace)\\s+\\w*(?:Manager|Helpers?|Utils?|Utilities)\\b"_s,
         everywhere,
         thisTest,
         u"src/net/A.h"_s,
         {u"class ConnectionManager {\n"_s, u"struct PathHelper {\n"_s, u"namespace StringUtils {\n"_s,
          u"class DateUtil;\n"_s},
         u"class QNetworkAccessManager;\nclass Managers;\n"_s},
        {u"no silent catch"_s,
         View::Code,
         u"\\bcatch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"_s,
         everywhere,
         thisTest,
         u"src/net/A.cpp"_s,
         {u"try { f(); } catch (...) {\n    // never mind\n}\n"_s},
         u"try { f(); } catch (...) { g(); }\n"_s},
        {u"only what Clang 14 knows"_s,
         View::Includes,
         u"#\\s*include\\s*<format>|\\bstd::format\\b|\\bstd::views\\b|\\bstd::ranges::views\\b"_s,
         everywhere,
         thisTest,
         u"src/net/A.cpp"_s,
         {u"#include <format>\n"_s, u"auto v = a | std::views::all;\n"_s},
         u"#include <ranges>\n"_s},
        {u"no whole namespace of the standard library"_s,
         View::Code,
         u"\\busing\\s+namespace\\s+std\\s*;"_s,
         everywhere,
         thisTest,
         u"src/net/A.cpp"_s,
         {u"using namespace std;\n"_s},
         u"using namespace std::chrono_literals;\n"_s},
    };
}

// A class that Qt brings may be announced with its own name.
bool isForwardDeclarationOfQt(const QString &found, const QString &rule) {
    return rule == u"a class is a noun of the domain"_s && found.contains(u" Q"_s);
}

} // namespace

void PrintTo(const TextRule &rule, std::ostream *out) { *out << rule.name.toStdString(); }

const QList<TextRule> &textRules() {
    static const QList<TextRule> rules = waitingRules() + windowRules() + dataRules() + styleRules();
    return rules;
}

QStringList offences(const TextRule &rule, const Sources &sources) {
    const QRegularExpression pattern(rule.pattern);
    const QRegularExpression where(u"^"_s + rule.where);
    const QRegularExpression except(u"^"_s + rule.except);
    QStringList result;
    for (const auto &source : sources) {
        if (!where.match(source.path()).hasMatch() ||
            (!rule.except.isEmpty() && except.match(source.path()).hasMatch()))
            continue;
        for (auto match = pattern.globalMatch(source.view(rule.view)); match.hasNext();) {
            const auto found = match.next();
            const auto text = found.captured().simplified();
            if (isForwardDeclarationOfQt(text, rule.name))
                continue;
            result.append(
                u"%1:%2: %3: %4"_s.arg(source.path()).arg(source.lineOf(found.capturedStart())).arg(rule.name, text));
        }
    }
    return result;
}

QStringList tooLong(const Sources &sources) {
    QStringList result;
    for (const auto &source : sources) {
        if (source.lineCount() > longestFile)
            result.append(u"%1: %2 lines"_s.arg(source.path()).arg(source.lineCount()));
    }
    return result;
}

QStringList withoutPragmaOnce(const Sources &sources) {
    static const QRegularExpression pragma(u"^[ \\t]*#[ \\t]*pragma once\\b"_s, QRegularExpression::MultilineOption);
    QStringList result;
    for (const auto &source : sources) {
        if (source.isHeader() && !pragma.match(source.view(View::Includes)).hasMatch())
            result.append(source.path());
    }
    return result;
}

QStringList badFileNames(const Sources &sources) {
    static const QRegularExpression name(u"^(?:[A-Z][A-Za-z0-9]*\\.(?:h|cpp)|main\\.cpp)$"_s);
    static const QRegularExpression empty(u"(?:Manager|Helpers?|Utils?|Utilities)\\.(?:h|cpp)$"_s);
    QStringList result;
    for (const auto &source : sources) {
        if (!name.match(source.fileName()).hasMatch() || empty.match(source.fileName()).hasMatch())
            result.append(source.path());
    }
    return result;
}

} // namespace seatkeeper::arch
