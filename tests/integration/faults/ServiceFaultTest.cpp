#include "integration/faults/FaultyCore.h"

#include "domain/Audit.h"
#include "storage/AuditRepository.h"
#include "support/FaultStep.h"

#include <QFile>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

constexpr double speed = 200.0;
constexpr int patience = 60000;

//! One thing that a person does, from the beginning to the end, on a program that was just started.
struct Deed {
    const char *name;
    std::function<Result<void>(FaultyCore &)> run;
};

template <typename T>
Result<void> plain(const Result<T> &result) {
    return result ? ok() : Result<void>(result.error());
}

class ServiceFaults : public testing::Test {
protected:
    void SetUp() override {
        simulator::SimulatorOptions options;
        options.agents = 12;
        options.endUsers = 2;
        options.clientKind = simulator::ClientKind::Confidential;
        options.approveAll = true;
        // Going back to a kept state must not meet tokens that were renewed since.
        options.accessTokenLifetime.reset();
        options.ratePerMinute = 60000;
        options.clock = m_clock;
        auto started = simulator::Simulator::start(options);
        ASSERT_TRUE(isOk(started));
        m_account = std::move(*started);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<FaultyCore> start() {
        return std::make_unique<FaultyCore>(file(u"seatkeeper.sqlite"_s), m_keychain, m_clock);
    }

    Result<void> makeDraft(FaultyCore &program) {
        Profiles::Draft draft;
        draft.profile.displayName = u"Acme"_s;
        draft.profile.rateSharePercent = 100;
        draft.alias.url = m_account->url();
        draft.alias.clientIdentifier = m_account->clientId();
        draft.alias.clientKind = ClientKind::Confidential;
        draft.clientSecret = m_account->clientSecret();
        return plain(waitFor(program.services().profiles.saveDraft(draft)));
    }
    static ProfileId profileOf(FaultyCore &program) {
        auto found = waitFor(program.services().profiles.find(u"Acme"_s));
        return found ? found->id : ProfileId();
    }
    Result<void> signIn(FaultyCore &program) {
        auto attempt = waitFor(program.services().signIn.begin(profileOf(program), CredentialPurpose::Inventory,
                                                               SignIn::Way::PasteAddress, false, false, 60));
        if (!attempt)
            return attempt.error();
        // Without a listener, so that tests side by side do not wait for each other's ports.
        Browser browser;
        browser.visit(attempt->url);
        SK_CHECK(waitFor(program.services().signIn.paste(attempt->id, browser.address().toString())));
        return plain(waitFor(attempt->operation.result, patience));
    }
    static Result<void> validate(FaultyCore &program) {
        auto report = waitFor(program.services().validation.run(profileOf(program), nullptr, {}).result, patience);
        if (report && !report->allowsPublishing())
            return fail(ErrorCode::Incomplete);
        return plain(report);
    }
    static Result<void> publish(FaultyCore &program) {
        auto outcome = waitFor(program.services().publishing.publish(profileOf(program)).result, patience);
        if (outcome && outcome->refreshError)
            return *outcome->refreshError;
        return plain(outcome);
    }
    static Result<void> signOut(FaultyCore &program) {
        return waitFor(program.services().signIn.signOut(profileOf(program), CredentialPurpose::Inventory), patience);
    }
    static Result<void> remove(FaultyCore &program) {
        return plain(waitFor(program.services().profiles.remove(profileOf(program)), patience));
    }
    std::vector<Deed> deeds() {
        return {{"draft", [this](FaultyCore &program) { return makeDraft(program); }},
                {"sign in", [this](FaultyCore &program) { return signIn(program); }},
                {"validate", &ServiceFaults::validate},
                {"publish", &ServiceFaults::publish},
                {"sign out", &ServiceFaults::signOut},
                {"remove", &ServiceFaults::remove}};
    }

    void keep() {
        QFile::remove(file(u"kept.sqlite"_s));
        ASSERT_TRUE(QFile::copy(file(u"seatkeeper.sqlite"_s), file(u"kept.sqlite"_s)));
        m_kept = m_keychain->values();
    }
    void goBack() {
        for (const auto &name : {u"seatkeeper.sqlite"_s, u"seatkeeper.sqlite-wal"_s, u"seatkeeper.sqlite-shm"_s})
            QFile::remove(file(name));
        ASSERT_TRUE(QFile::copy(file(u"kept.sqlite"_s), file(u"seatkeeper.sqlite"_s)));
        m_keychain->setValues(m_kept);
    }

    //! What must hold whatever failed: a sound file, an unbroken log, and secrets exactly where the database says.
    void expectConsistent(FaultyCore &program) {
        const auto number = [&](const QString &sql) {
            auto found = program.read<qint64>([sql](Session &session) { return session.number(sql); });
            EXPECT_TRUE(isOk(found));
            return found.value_or(-1);
        };
        EXPECT_EQ(number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        auto entries =
            program.read<std::vector<AuditEntry>>([](Session &session) { return AuditRepository::all(session); });
        ASSERT_TRUE(isOk(entries));
        EXPECT_TRUE(verifyChain(*entries).ok);
        QStringList names;
        for (const auto &[key, value] : m_keychain->values())
            names.append(key);
        const auto has = [&names](const QString &part) {
            return std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.endsWith(part); });
        };
        if (number(u"SELECT count(*) FROM credential WHERE this_run_only = 0"_s) > 0) {
            EXPECT_TRUE(has(u"/inventory/tokens"_s)) << "a sign-in without its tokens";
        }
        if (number(u"SELECT count(*) FROM connection_alias WHERE has_client_secret = 1"_s) > 0) {
            EXPECT_TRUE(has(u"/client_secret"_s)) << "an alias without its secret";
        }
        const auto known = number(u"SELECT count(*) FROM secret_key"_s);
        const auto kept = std::count_if(names.begin(), names.end(), [](const QString &name) {
            return name.endsWith(u"tokens"_s) || name.endsWith(u"client_secret"_s);
        });
        EXPECT_LE(kept, known) << "a secret that nobody would ever remove: " << names.join(u' ').toStdString();
    }

    //! Lets every access of every deed fail once, and looks what remains.
    void letEveryAccessFail(const std::function<NthFails &(FaultyCore &)> &faultsOf,
                            const std::function<ErrorCode(qint64)> &codeOf) {
        int failures = 0;
        { const auto program = start(); }
        for (const Deed &deed : deeds()) {
            SCOPED_TRACE(deed.name);
            keep();
            bool hit = true;
            for (qint64 n = 1; hit && !HasFailure(); n += faultStep()) {
                SCOPED_TRACE("access " + std::to_string(n));
                goBack();
                {
                    const auto program = start();
                    NthFails &faults = faultsOf(*program);
                    faults.arm(n, codeOf(n));
                    const auto done = deed.run(*program);
                    hit = faults.wasHit();
                    faults.arm(0, codeOf(n));
                    if (!hit) {
                        ASSERT_TRUE(isOk(done));
                    }
                    failures += hit ? 1 : 0;
                    expectConsistent(*program);
                }
                const auto program = start();
                expectConsistent(*program);
                // Whatever came of it, the person can do it again (or it was done already).
                const auto again = deed.run(*program);
                const bool wasDone = again.failedWith(ErrorCode::AlreadyExists) ||
                                     again.failedWith(ErrorCode::NotFound) || again.failedWith(ErrorCode::Usage);
                EXPECT_TRUE(again || wasDone)
                    << errorName(again.error().code).toStdString() << ' ' << again.error().technical.toStdString();
                expectConsistent(*program);
            }
            goBack();
            const auto program = start();
            ASSERT_TRUE(isOk(deed.run(*program)));
        }
        std::cout << failures << " failures\n";
        EXPECT_GT(failures, 10 / faultStep());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<ScaledClock>(speed);
    std::unique_ptr<simulator::Simulator> m_account;
    std::shared_ptr<FaultyKeychain> m_keychain = std::make_shared<FaultyKeychain>();
    std::map<QString, QByteArray> m_kept;
};

} // namespace

TEST_F(ServiceFaults, AnyAccessOfTheKeychainMayFail) {
    const ErrorCode codes[] = {ErrorCode::SecretStoreLocked, ErrorCode::SecretStoreMissing,
                               ErrorCode::SecretStoreRefused, ErrorCode::Timeout};
    letEveryAccessFail([this](FaultyCore &) -> NthFails & { return m_keychain->faults; },
                       [&codes](qint64 n) { return codes[n % 4]; });
}

TEST_F(ServiceFaults, AnyAccessOfTheDatabaseMayFail) {
    const ErrorCode codes[] = {ErrorCode::DiskFull, ErrorCode::DatabaseLocked, ErrorCode::ReadOnly};
    letEveryAccessFail([](FaultyCore &program) -> NthFails & { return program.database(); },
                       [&codes](qint64 n) { return codes[n % 3]; });
}
