#include "secrets/KeychainSecretStore.h"
#include "support/Wait.h"

// Run by run-with-keyring, each suite in the surroundings of its name.

using namespace seatkeeper;
using namespace std::chrono_literals;

namespace {

const QString key = QStringLiteral("seatkeeper/test-acme/inventory/tokens");
const QString lasting = QStringLiteral("seatkeeper/test-acme/client_secret");
const std::shared_ptr<const Clock> systemClock = std::make_shared<SystemClock>();

} // namespace

TEST(KeychainUnlocked, WritesReadsAndRemovesBytes) {
    KeychainSecretStore store(systemClock);
    const SecretBytes value(QByteArray("{\"a\":\"\xc3\xa4\"}\0end", 15));
    ASSERT_TRUE(test::isOk(test::waitFor(store.write(key, value))));
    const auto read = test::waitFor(store.read(key));
    ASSERT_TRUE(test::isOk(read));
    ASSERT_TRUE(read->has_value());
    EXPECT_EQ((*read)->reveal(), value.reveal());
    ASSERT_TRUE(test::isOk(test::waitFor(store.write(key, SecretBytes("second")))));
    EXPECT_EQ((*test::waitFor(store.read(key)))->reveal(), "second");
    ASSERT_TRUE(test::isOk(test::waitFor(store.remove(key))));
    const auto gone = test::waitFor(store.read(key));
    ASSERT_TRUE(test::isOk(gone));
    EXPECT_FALSE(gone->has_value());
    EXPECT_TRUE(test::isOk(test::waitFor(store.remove(key))));
}

TEST(KeychainUnlocked, KeepsValuesForTheNextProgram) {
    KeychainSecretStore store(systemClock);
    ASSERT_TRUE(test::isOk(test::waitFor(store.write(lasting, SecretBytes("kept")))));
}

TEST(KeychainUnlocked, AnswersManyAskersFromAnotherThread) {
    KeychainSecretStore store(systemClock);
    QThread other;
    QObject context;
    context.moveToThread(&other);
    other.start();
    auto done = launch<void>(&context, [&store]() -> Task<void> {
        for (int i = 0; i < 20; ++i) {
            const QString name = QStringLiteral("seatkeeper/test/%1").arg(i);
            const SecretBytes value(QByteArray::number(i));
            auto writing = store.write(name, value);
            SK_CO_CHECK(co_await await(std::move(writing)));
            auto reading = store.read(name);
            SK_CO_TRY(read, co_await await(std::move(reading)));
            if (!read || read->reveal() != QByteArray::number(i))
                co_return fail(ErrorCode::Internal);
        }
        co_return ok();
    });
    EXPECT_TRUE(test::isOk(test::waitFor(done)));
    other.quit();
    other.wait();
}

TEST(KeychainLocked, SaysSoAndDoesNotTakeAValueForMissing) {
    KeychainSecretStore store(systemClock, 5s);
    const auto written = test::waitFor(store.write(key, SecretBytes("x")));
    EXPECT_TRUE(written.failedWith(ErrorCode::SecretStoreLocked));
    const auto read = test::waitFor(store.read(lasting));
    ASSERT_FALSE(read) << "an empty answer would look like signed out";
    EXPECT_EQ(errorName(read.error().code), errorName(ErrorCode::SecretStoreLocked))
        << read.error().technical.toStdString();
}

TEST(KeychainAbsent, SaysThatThereIsNoKeychain) {
    KeychainSecretStore store(systemClock, 20s);
    const auto read = test::waitFor(store.read(key));
    ASSERT_TRUE(read.failedWith(ErrorCode::SecretStoreMissing));
    EXPECT_FALSE(read.error().arg("detail").isEmpty());
    EXPECT_TRUE(test::waitFor(store.write(key, SecretBytes("x"))).failedWith(ErrorCode::SecretStoreMissing));
}
