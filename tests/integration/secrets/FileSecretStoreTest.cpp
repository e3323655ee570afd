#include "secrets/FileSecretStore.h"
#include "secrets/SecretStoreFactory.h"
#include "secrets/SessionSecretStore.h"
#include "support/ScriptedSecretStore.h"
#include "support/Wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace seatkeeper;

namespace {

const QString key = QStringLiteral("seatkeeper/ws-acme/inventory/tokens");
const QString secretKey = QStringLiteral("seatkeeper/ws-acme/client_secret");
constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;

class FileSecretStoreTest : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    static QByteArray valueIn(SecretStore &store, const QString &name) {
        const auto read = test::waitFor(store.read(name));
        EXPECT_TRUE(test::isOk(read));
        return read && *read ? (*read)->reveal() : QByteArray("(none)");
    }
    static Result<void> write(SecretStore &store, const QString &name, const char *value) {
        return test::waitFor(store.write(name, SecretBytes(value)));
    }
    QString makeFile(const char *name, const QByteArray &content, QFile::Permissions permissions) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        EXPECT_TRUE(file.setPermissions(permissions));
        return path(name);
    }

    QTemporaryDir folder;
};

QFile::Permissions groupAndOthers(const QString &path) {
    return QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                            QFile::WriteOther | QFile::ExeOther);
}

} // namespace

TEST_F(FileSecretStoreTest, KeepsValuesInAFileForItsOwnerAlone) {
    const QString file = path("new/folder/credentials");
    {
        FileSecretStore store(file);
        EXPECT_EQ(valueIn(store, key), "(none)");
        EXPECT_FALSE(QFileInfo::exists(file));
        ASSERT_TRUE(test::isOk(write(store, key, "one")));
        ASSERT_TRUE(test::isOk(write(store, secretKey, "s")));
        ASSERT_TRUE(test::isOk(write(store, key, "two")));
    }
    EXPECT_EQ(groupAndOthers(file), QFile::Permissions());
    EXPECT_EQ(groupAndOthers(path("new/folder")), QFile::Permissions());
    FileSecretStore again(file);
    EXPECT_EQ(valueIn(again, key), "two");
    EXPECT_EQ(valueIn(again, secretKey), "s");
    ASSERT_TRUE(test::isOk(test::waitFor(again.remove(key))));
    ASSERT_TRUE(test::isOk(test::waitFor(again.remove(key))));
    EXPECT_EQ(valueIn(again, key), "(none)");
    EXPECT_EQ(again.describe(), QStringLiteral("file:") + file);
}

TEST_F(FileSecretStoreTest, StaysPrivateWhateverTheUmask) {
    const QString file = path("credentials");
    FileSecretStore store(file);
    ASSERT_TRUE(test::isOk(write(store, key, "one")));
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(test::isOk(write(store, key, "again")));
        EXPECT_EQ(groupAndOthers(file), QFile::Permissions());
    }
    // Nothing is left beside it but the lock's absence: no copies with secrets.
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("credentials")));
}

TEST_F(FileSecretStoreTest, RefusesAFileThatOthersMayRead) {
    const QByteArray content = R"({"version":1,"secrets":{}})";
    const auto wide = std::initializer_list<QFile::Permissions>{owner | QFile::ReadGroup, owner | QFile::ReadOther,
                                                                owner | QFile::WriteGroup, owner | QFile::WriteOther};
    for (const auto permissions : wide) {
        const QString file = makeFile("wide", content, permissions);
        FileSecretStore store(file);
        const auto read = test::waitFor(store.read(key));
        ASSERT_TRUE(read.failedWith(ErrorCode::SecretFileUnsafe));
        EXPECT_EQ(read.error().arg("path"), file);
        EXPECT_TRUE(write(store, key, "x").failedWith(ErrorCode::SecretFileUnsafe));
        QFile unchanged(file);
        ASSERT_TRUE(unchanged.open(QIODevice::ReadOnly));
        EXPECT_EQ(unchanged.readAll(), content);
    }
    FileSecretStore store(makeFile("wide", content, owner | QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(test::waitFor(store.read(key)).error().arg("mode"), QStringLiteral("0644"));
}

TEST_F(FileSecretStoreTest, LeavesAForeignFileAlone) {
    for (const char *content : {"", "not ours", "{}", "[1]"}) {
        const QString file = makeFile("foreign", content, owner);
        FileSecretStore store(file);
        EXPECT_TRUE(test::waitFor(store.read(key)).failedWith(ErrorCode::FileAccess)) << content;
        EXPECT_TRUE(write(store, key, "x").failedWith(ErrorCode::FileAccess)) << content;
        QFile unchanged(file);
        ASSERT_TRUE(unchanged.open(QIODevice::ReadOnly));
        EXPECT_EQ(unchanged.readAll(), content);
    }
    FileSecretStore nowhere(QStringLiteral("/proc/seatkeeper/credentials"));
    EXPECT_TRUE(write(nowhere, key, "x").failedWith(ErrorCode::FileAccess));
}

TEST_F(FileSecretStoreTest, LosesNothingWhenTwoProgramsWrite) {
    const QString file = path("credentials");
    std::vector<std::unique_ptr<QThread>> threads;
    for (int program = 0; program < 2; ++program) {
        threads.emplace_back(QThread::create([file, program] {
            FileSecretStore store(file);
            for (int i = 0; i < 25; ++i) {
                const auto written =
                    store.write(QStringLiteral("seatkeeper/%1/%2").arg(program).arg(i), SecretBytes("v")).result();
                EXPECT_TRUE(test::isOk(written));
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        ASSERT_TRUE(thread->wait());
    FileSecretStore store(file);
    for (int program = 0; program < 2; ++program) {
        for (int i = 0; i < 25; ++i)
            EXPECT_EQ(valueIn(store, QStringLiteral("seatkeeper/%1/%2").arg(program).arg(i)), "v");
    }
}

TEST_F(FileSecretStoreTest, StartsFromASeedUntilAValueIsWrittenOrTheSeedChanges) {
    const QByteArray first = R"({"client_secret":"general","acme/client_secret":"own",
                                 "inventory/tokens":{"refresh_token":"seed"}})";
    const QString seed = makeFile("seed", first, QFile::ReadOwner | QFile::ReadGroup);
    FileSecretStore store(path("credentials"), seed);
    EXPECT_EQ(valueIn(store, secretKey), "own");
    EXPECT_EQ(valueIn(store, QStringLiteral("seatkeeper/ws-other/client_secret")), "general");
    EXPECT_EQ(valueIn(store, QStringLiteral("seatkeeper/ws-other/xclient_secret")), "(none)");
    EXPECT_EQ(valueIn(store, key), R"({"refresh_token":"seed"})");
    ASSERT_TRUE(test::isOk(write(store, key, "rotated")));
    EXPECT_EQ(valueIn(store, key), "rotated");
    // Signing out counts although the seed is still there.
    ASSERT_TRUE(test::isOk(test::waitFor(store.remove(secretKey))));
    EXPECT_EQ(valueIn(store, secretKey), "(none)");
    ASSERT_TRUE(QFile::setPermissions(seed, owner));
    makeFile("seed", R"({"inventory/tokens":{"refresh_token":"newer"}})", owner);
    EXPECT_EQ(valueIn(store, key), R"({"refresh_token":"newer"})");
}

TEST_F(FileSecretStoreTest, RefusesASeedThatOthersMayReadOrThatIsNone) {
    FileSecretStore open(path("credentials"), makeFile("seed", "{}", owner | QFile::ReadOther));
    EXPECT_TRUE(test::waitFor(open.read(key)).failedWith(ErrorCode::SecretFileUnsafe));
    FileSecretStore junk(path("credentials"), makeFile("junk", "junk", owner));
    EXPECT_TRUE(test::waitFor(junk.read(key)).failedWith(ErrorCode::BadInput));
}

TEST_F(FileSecretStoreTest, TheFactoryKnowsEveryStore) {
    const auto clock = std::make_shared<SystemClock>();
    EXPECT_EQ((*makeSecretStore(QStringLiteral("keychain"), clock))->describe(), QStringLiteral("keychain"));
    EXPECT_EQ((*makeSecretStore(QString(), clock))->describe(), QStringLiteral("keychain"));
    EXPECT_EQ((*makeSecretStore(QStringLiteral("session"), clock))->describe(), QStringLiteral("session"));
    EXPECT_EQ((*makeSecretStore(QStringLiteral("file:") + path("c"), clock))->describe(),
              QStringLiteral("file:") + path("c"));
    for (const auto *spec : {"file:", "files:/x", "plain", "KEYCHAIN"})
        EXPECT_TRUE(makeSecretStore(QString::fromLatin1(spec), clock).failedWith(ErrorCode::Usage)) << spec;
}

TEST_F(FileSecretStoreTest, UnderAServiceManagerTheCredentialSeedsTheStateFile) {
    const auto clock = std::make_shared<SystemClock>();
    SecretStoreSurroundings surroundings;
    surroundings.credentialsDirectory = path("creds");
    surroundings.stateDirectory = path("state") + QStringLiteral(":/elsewhere");
    ASSERT_TRUE(QDir().mkpath(surroundings.credentialsDirectory));
    makeFile("creds/seatkeeper", R"({"client_secret":"from-systemd"})", QFile::ReadOwner);
    const auto store = makeSecretStore(QString(), clock, surroundings);
    ASSERT_TRUE(test::isOk(store));
    EXPECT_EQ(valueIn(**store, secretKey), "from-systemd");
    ASSERT_TRUE(test::isOk(write(**store, key, "rotated")));
    EXPECT_TRUE(QFileInfo::exists(path("state/credentials")));
    EXPECT_EQ(groupAndOthers(path("state/credentials")), QFile::Permissions());
}

TEST(SessionSecretStore, KeepsValuesInMemory) {
    SessionSecretStore store;
    ASSERT_TRUE(test::isOk(test::waitFor(store.write(key, SecretBytes("v")))));
    EXPECT_EQ((*test::waitFor(store.read(key)))->reveal(), "v");
    ASSERT_TRUE(test::isOk(test::waitFor(store.remove(key))));
    ASSERT_TRUE(test::isOk(test::waitFor(store.remove(key))));
    EXPECT_FALSE(test::waitFor(store.read(key))->has_value());
}
