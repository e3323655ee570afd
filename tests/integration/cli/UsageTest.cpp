#include "integration/cli/CtlTest.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

class UsageTest : public CtlTest {
protected:
    //! Nothing here needs an account.
    static void SetUpTestSuite() {}
    static void TearDownTestSuite() {}
};

QString codeOf(const Outcome &outcome) {
    return outcome.json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

TEST_F(UsageTest, WrongUsageIsTwoWithAMessage) {
    for (const QStringList &wrong : {QStringList{},
                                     {u"nonsense"_s},
                                     {u"profile"_s},
                                     {u"profile"_s, u"create"_s, u"--name"_s, u"x"_s},
                                     {u"profile"_s, u"list"_s, u"--format"_s, u"xml"_s},
                                     {u"demo"_s, u"serve"_s, u"--agents"_s, u"3"_s},
                                     {u"rules"_s, u"set"_s, u"1"_s, u"threshold"_s},
                                     {u"sync"_s},
                                     {u"sync"_s, u"a"_s, u"--all"_s}}) {
        const auto text =
            run(QStringList{u"--workspace"_s, path(u"u/a.sqlite"_s), u"--credentials"_s, u"session"_s} + wrong);
        EXPECT_EQ(text.exit, 2) << wrong.join(u' ').toStdString() << text.err.toStdString();
        EXPECT_TRUE(text.out.isEmpty()) << text.out.toStdString();
        EXPECT_FALSE(text.err.isEmpty());
        const auto json =
            run(QStringList{u"--json"_s, u"--workspace"_s, path(u"u/a.sqlite"_s), u"--credentials"_s, u"session"_s} +
                wrong);
        EXPECT_EQ(json.exit, 2);
        EXPECT_EQ(codeOf(json), u"usage"_s) << json.out.toStdString();
    }
}

TEST_F(UsageTest, HelpAndVersionGoToStandardOutput) {
    const auto help = run({u"--help"_s});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(help.out.contains("candidates"));
    const auto verb = run({u"reclaim"_s, u"apply"_s, u"--help"_s});
    EXPECT_EQ(verb.exit, 0);
    EXPECT_TRUE(verb.out.contains("--confirm"));
    const auto version = run({u"--version"_s});
    EXPECT_EQ(version.exit, 0);
    EXPECT_TRUE(version.out.startsWith("seatkeeperctl "));
}

TEST_F(UsageTest, AServersPasswordIsRefusedAndNotRepeated) {
    const auto refused =
        run({u"--json"_s, u"--workspace"_s, u"postgresql://me:hush-hush@host/db"_s, u"profile"_s, u"list"_s});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_EQ(codeOf(refused), u"usage"_s);
    EXPECT_FALSE(printed().contains("hush"));
    EXPECT_EQ(run({u"--workspace"_s, u"postgresql://host/db"_s, u"profile"_s, u"list"_s}).exit, 2);
}

TEST_F(UsageTest, CompletionScriptsParse) {
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const auto script = run({u"completion"_s, shell});
        ASSERT_EQ(script.exit, 0);
        EXPECT_TRUE(script.out.contains("candidates") &&
                    script.out.contains("--client-secret-file") == (shell != u"fish"_s))
            << shell.toStdString();
    }
    const auto script = run({u"completion"_s, u"bash"_s});
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(script.out) +
                                        u"\nCOMP_WORDS=(seatkeeperctl --json reclaim ''); COMP_CWORD=3; "
                                        "_seatkeeperctl; echo \"${COMPREPLY[*]}\""_s});
    ASSERT_TRUE(bash.waitForFinished());
    EXPECT_EQ(bash.readAllStandardOutput().trimmed(), "plan apply runs show undo recover")
        << bash.readAllStandardError().toStdString();
}

TEST_F(UsageTest, TheManualNamesEveryCommand) {
    const auto page = run({u"man"_s});
    EXPECT_EQ(page.exit, 0);
    EXPECT_TRUE(page.out.startsWith(".TH SEATKEEPERCTL 1"));
    for (const auto *command : {"profile authorize", "candidates done\\-by\\-hand", "reclaim undo", "audit verify"})
        EXPECT_TRUE(page.out.contains(command)) << command;
}

TEST_F(UsageTest, ABadFileIsNamed) {
    QFile file(path(u"other.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto damaged = run(
        {u"--json"_s, u"--credentials"_s, u"session"_s, u"--workspace"_s, file.fileName(), u"profile"_s, u"list"_s});
    EXPECT_EQ(damaged.exit, 1);
    EXPECT_EQ(codeOf(damaged), u"database_damaged"_s);
}

} // namespace seatkeeper::test
