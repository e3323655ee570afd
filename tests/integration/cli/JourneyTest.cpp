#include "integration/cli/CtlTest.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

const auto name = u"Support desk"_s;

QString codeOf(const Outcome &outcome) {
    return outcome.json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

QStringList keysOf(const QJsonObject &object) { return object.keys(); }

class JourneyTest : public CtlTest {
protected:
    QJsonArray items(const QStringList &arguments) {
        const auto outcome = ctl(arguments);
        EXPECT_EQ(outcome.exit, 0) << arguments.join(u' ').toStdString() << outcome.out.toStdString();
        QJsonArray found = outcome.json().value(u"items"_s).toArray();
        EXPECT_EQ(outcome.json().value(u"total"_s).toInteger(), found.size());
        return found;
    }
    //! Ids of ready candidates that are plain agents.
    QStringList readyAgents() {
        QStringList ids;
        const QJsonArray ready = items({u"candidates"_s, u"list"_s, name, u"--state"_s, u"ready"_s});
        for (const auto &item : ready) {
            if (item.toObject().value(u"identifier"_s) == u"zendesk.agent"_s)
                ids.append(QString::number(item.toObject().value(u"id"_s).toInteger()));
        }
        return ids;
    }
    //! A candidate whose seat is free for certain once it is an end user.
    QString readyForEndUser() {
        const QJsonArray ready = items({u"candidates"_s, u"list"_s, name, u"--state"_s, u"ready"_s});
        for (const auto &item : ready) {
            if (item.toObject().value(u"proposedAction"_s) == u"end_user"_s)
                return QString::number(item.toObject().value(u"id"_s).toInteger());
        }
        return {};
    }
    void expectKeys(const QJsonObject &object, const QStringList &keys) {
        for (const QString &key : keys)
            EXPECT_TRUE(object.contains(key)) << key.toStdString() << " of " << keysOf(object).join(u' ').toStdString();
    }
};

} // namespace

TEST_F(JourneyTest, ADraftWithoutSignInIsThreeAndFiveAndOne) {
    createProfile(name);
    const auto validated = ctl({u"profile"_s, u"validate"_s, name});
    EXPECT_EQ(validated.exit, 3) << validated.out.toStdString();
    expectKeys(validated.json().value(u"checks"_s).toArray().first().toObject(),
               {u"id"_s, u"title"_s, u"status"_s, u"detail"_s, u"lost"_s, u"remedy"_s});
    const auto synced = ctl({u"sync"_s, name});
    EXPECT_EQ(synced.exit, 5) << synced.out.toStdString();
    EXPECT_EQ(codeOf(synced), u"not_allowed"_s);
    const auto published = ctl({u"profile"_s, u"publish"_s, name, u"--yes"_s});
    EXPECT_EQ(published.exit, 5) << published.out.toStdString();
    EXPECT_EQ(ctl({u"sync"_s, u"nobody"_s}).exit, 2);
}

TEST_F(JourneyTest, GoesTheWholeWay) {
    publishProfile(name);

    const auto synced = ctl({u"sync"_s, name});
    ASSERT_EQ(synced.exit, 0) << synced.out.toStdString();
    expectKeys(synced.json(), {u"subscriptions"_s, u"seats"_s, u"added"_s, u"changed"_s, u"removed"_s, u"unchanged"_s,
                               u"requests"_s, u"throttledMs"_s, u"complete"_s});
    EXPECT_EQ(synced.json().value(u"subscriptions"_s).toInt(), 60);
    EXPECT_EQ(synced.json().value(u"added"_s).toInt(), 0);

    const auto people = items({u"subscriptions"_s, u"list"_s, name});
    ASSERT_EQ(people.size(), 60);
    expectKeys(people.first().toObject(),
               {u"id"_s, u"externalId"_s, u"userPrincipalName"_s, u"displayName"_s, u"identifier"_s, u"seatKind"_s,
                u"role"_s, u"customRole"_s, u"paid"_s, u"suspended"_s, u"lastActivity"_s, u"lastActivitySource"_s,
                u"assigned"_s, u"model"_s, u"excludedBy"_s, u"costPerYear"_s});
    EXPECT_TRUE(people.first().toObject().value(u"externalId"_s).isString());
    const auto suspended = items({u"subscriptions"_s, u"list"_s, name, u"--where"_s, u"suspended = true"_s});
    EXPECT_GT(suspended.size(), 0);
    EXPECT_LT(suspended.size(), 60);
    EXPECT_EQ(ctl({u"subscriptions"_s, u"list"_s, name, u"--where"_s, u"nonsense ="_s}).exit, 2);
    EXPECT_EQ(
        ctl({u"subscriptions"_s, u"show"_s, name, people.first().toObject().value(u"externalId"_s).toString()}).exit,
        0);
    EXPECT_FALSE(items({u"identifiers"_s, u"list"_s, name}).isEmpty());
    EXPECT_FALSE(items({u"models"_s, u"list"_s, name}).isEmpty());
    EXPECT_FALSE(items({u"jobs"_s, u"list"_s}).isEmpty());
    EXPECT_FALSE(items({u"jobs"_s, u"results"_s, name}).isEmpty());

    const QString other = readyAgents().value(0);
    const QString chosen = readyForEndUser();
    ASSERT_FALSE(other.isEmpty() || chosen.isEmpty());
    const auto approved = ctl({u"candidates"_s, u"approve"_s, chosen, other});
    ASSERT_EQ(approved.exit, 0) << approved.out.toStdString();
    EXPECT_EQ(ctl({u"candidates"_s, u"withdraw"_s, other}).exit, 0);

    const auto planned = ctl({u"reclaim"_s, u"plan"_s, name, u"--out"_s, path(u"plan.json"_s)});
    ASSERT_EQ(planned.exit, 0) << planned.out.toStdString();
    expectKeys(planned.json(), {u"planHash"_s, u"steps"_s, u"savings"_s});
    const auto step = planned.json().value(u"steps"_s).toArray().first().toObject();
    expectKeys(step, {u"candidate"_s, u"externalId"_s, u"userPrincipalName"_s, u"from"_s, u"to"_s, u"requests"_s,
                      u"sideEffects"_s, u"guards"_s});

    const auto dry = ctl({u"reclaim"_s, u"apply"_s, name});
    EXPECT_EQ(dry.exit, 0);
    EXPECT_EQ(dry.json().value(u"planHash"_s), planned.json().value(u"planHash"_s));
    EXPECT_TRUE(items({u"reclaim"_s, u"runs"_s, name}).isEmpty());

    const auto applied = ctl({u"reclaim"_s, u"apply"_s, u"--plan"_s, path(u"plan.json"_s), u"--yes"_s});
    ASSERT_EQ(applied.exit, 0) << applied.out.toStdString() << applied.err.toStdString();
    expectKeys(applied.json(), {u"run"_s, u"steps"_s, u"freed"_s});
    EXPECT_EQ(applied.json().value(u"freed"_s).toInt(), 1);
    EXPECT_EQ(applied.json().value(u"steps"_s).toArray().first().toObject().value(u"outcome"_s), u"done"_s);
    const auto closed = items({u"candidates"_s, u"list"_s, name, u"--state"_s, u"closed_complete"_s});
    EXPECT_EQ(closed.size(), 1);

    const QString runName = applied.json().value(u"run"_s).toString();
    EXPECT_EQ(ctl({u"reclaim"_s, u"show"_s, runName}).exit, 0);
    EXPECT_EQ(ctl({u"reclaim"_s, u"undo"_s, runName}).exit, 0);
    EXPECT_EQ(items({u"reclaim"_s, u"runs"_s, name}).size(), 1);
    const auto undone = ctl({u"reclaim"_s, u"undo"_s, chosen, u"--yes"_s});
    ASSERT_EQ(undone.exit, 0) << undone.out.toStdString() << undone.err.toStdString();
    EXPECT_EQ(undone.json().value(u"steps"_s).toArray().first().toObject().value(u"outcome"_s), u"done"_s);
    EXPECT_EQ(ctl({u"reclaim"_s, u"recover"_s}).exit, 0);

    const auto verified = ctl({u"audit"_s, u"verify"_s});
    EXPECT_EQ(verified.exit, 0) << verified.out.toStdString();
    expectKeys(verified.json(), {u"ok"_s, u"entries"_s, u"head"_s, u"firstBroken"_s});
    EXPECT_EQ(ctl({u"doctor"_s}).exit, 0);
    EXPECT_FALSE(items({u"audit"_s, u"list"_s}).isEmpty());
}

TEST_F(JourneyTest, AGuardIsFiveAndPartIsFour) {
    publishProfile(name);
    QString admin;
    const QJsonArray ready = items({u"candidates"_s, u"list"_s, name, u"--state"_s, u"ready"_s});
    for (const auto &item : ready) {
        if (item.toObject().value(u"identifier"_s).toString().contains(u"admin"_s))
            admin = QString::number(item.toObject().value(u"id"_s).toInteger());
    }
    const QStringList agents = readyAgents();
    ASSERT_FALSE(agents.isEmpty());
    // Nobody approves the same twice; that is not a state in which it is allowed.
    ASSERT_EQ(ctl({u"candidates"_s, u"approve"_s, agents.at(0)}).exit, 0);
    const auto again = ctl({u"candidates"_s, u"approve"_s, agents.at(0)});
    EXPECT_EQ(again.exit, 5) << again.out.toStdString();
    const auto part = ctl({u"candidates"_s, u"approve"_s, agents.at(0), agents.at(1)});
    EXPECT_EQ(part.exit, 4) << part.out.toStdString();
    if (!admin.isEmpty()) {
        const auto refused = ctl({u"candidates"_s, u"approve"_s, admin});
        EXPECT_EQ(refused.exit, 5) << refused.out.toStdString();
        EXPECT_EQ(refused.json().value(u"refused"_s).toArray().first().toObject().value(u"code"_s), u"guard_refused"_s);
    }
    ASSERT_EQ(ctl({u"profile"_s, u"set"_s, name, u"reclaim=off"_s}).exit, 0);
}

TEST_F(JourneyTest, RulesAndExclusionsChangeWhatIsFound) {
    publishProfile(name);
    const auto rules = items({u"rules"_s, u"list"_s, name});
    ASSERT_FALSE(rules.isEmpty());
    const QString rule = QString::number(rules.first().toObject().value(u"id"_s).toInteger());
    const qsizetype before = readyAgents().size();
    const auto strict = ctl({u"rules"_s, u"set"_s, rule, u"threshold=3000"_s, u"never-used=ignore"_s});
    ASSERT_EQ(strict.exit, 0) << strict.out.toStdString();
    EXPECT_LT(readyAgents().size(), before);
    EXPECT_EQ(ctl({u"rules"_s, u"set"_s, rule, u"threshold=0"_s}).exit, 2);
    ASSERT_EQ(ctl({u"rules"_s, u"set"_s, rule, u"threshold=60"_s}).exit, 0);

    EXPECT_EQ(ctl({u"exclusions"_s, u"add"_s, u"user"_s, u"*"_s}).exit, 2) << "a reason is demanded";
    const auto added =
        ctl({u"exclusions"_s, u"add"_s, u"user"_s, u"*@*"_s, u"--reason"_s, u"all of them"_s, u"--everybody"_s});
    ASSERT_EQ(added.exit, 0) << added.out.toStdString();
    EXPECT_TRUE(readyAgents().isEmpty());
    EXPECT_EQ(items({u"exclusions"_s, u"list"_s}).size(), 1);
    const QString id = QString::number(added.json().value(u"id"_s).toInteger());
    EXPECT_EQ(ctl({u"exclusions"_s, u"remove"_s, id}).exit, 0);
    EXPECT_EQ(ctl({u"exclusions"_s, u"remove"_s, id}).exit, 2);
}

TEST_F(JourneyTest, ABusyProfileIsSix) {
    publishProfile(name);
    const auto profile = ctl({u"profile"_s, u"show"_s, name});
    const QString lock =
        u"%1.profile-%2.lock"_s.arg(path(u"w/test.sqlite"_s)).arg(profile.json().value(u"id"_s).toInteger());
    const int file = ::open(QFile::encodeName(lock).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_GE(file, 0);
    ASSERT_EQ(::flock(file, LOCK_EX | LOCK_NB), 0);
    const auto busy = ctl({u"sync"_s, name});
    EXPECT_EQ(busy.exit, 6) << busy.out.toStdString();
    EXPECT_EQ(codeOf(busy), u"busy"_s);
    ::close(file);
    EXPECT_EQ(ctl({u"sync"_s, name}).exit, 0);
}

TEST_F(JourneyTest, CtrlCIsHundredAndThirty) {
    createProfile(name);
    QProcess process;
    process.start(QString::fromUtf8(SEATKEEPER_CTL),
                  common() + QStringList{u"profile"_s, u"authorize"_s, name, u"--print-url"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.canReadLine(); }, 60000));
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000));
    EXPECT_EQ(process.exitCode(), 130);
}

TEST_F(JourneyTest, ABrokenAuditLogIsOne) {
    createProfile(name);
    ASSERT_EQ(ctl({u"audit"_s, u"verify"_s}).exit, 0);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(path(u"w/test.sqlite"_s));
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(u"UPDATE audit_entry SET actor = 'x' WHERE sequence = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    const auto broken = ctl({u"audit"_s, u"verify"_s});
    EXPECT_EQ(broken.exit, 1);
    EXPECT_EQ(broken.json().value(u"firstBroken"_s).toInt(), 1);
}

TEST_F(JourneyTest, NoSecretIsPrintedOrLeftAnywhere) {
    publishProfile(name);
    ASSERT_EQ(ctl({u"sync"_s, name, u"--evidence"_s, u"all"_s}).exit, 0);
    QFile file(path(u"credentials"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray store = file.readAll();
    EXPECT_EQ(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QList<QByteArray> secrets;
    static const QRegularExpression token(u"[A-Za-z0-9_-]{32,}"_s);
    for (auto found = token.globalMatch(QString::fromUtf8(store)); found.hasNext();)
        secrets.append(found.next().captured().toUtf8());
    ASSERT_FALSE(secrets.isEmpty()) << "the credential file holds no token";
    QByteArray everything = printed();
    for (QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile one(files.next());
        if (one.fileName() != file.fileName() && one.open(QIODevice::ReadOnly))
            everything += one.readAll();
    }
    for (const QByteArray &secret : secrets)
        EXPECT_FALSE(everything.contains(secret)) << secret.left(6).toStdString() << "…";
}

TEST(DemoRunTest, HoldsEveryStep) {
    QProcess process;
    process.start(QString::fromUtf8(SEATKEEPER_CTL), {u"--json"_s, u"demo"_s, u"run"_s, u"--agents"_s, u"100"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 180000));
    const QByteArray out = process.readAllStandardOutput();
    EXPECT_EQ(process.exitCode(), 0) << out.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(out).object().value(u"steps"_s).toArray().size(), 12);
}

} // namespace seatkeeper::test
