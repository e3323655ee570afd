#include "secrets/KeychainSecretStore.h"

#include "base/Answer.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace seatkeeper {

namespace {

Error withDetail(ErrorCode code, const QString &detail) {
    return fail(code, QStringLiteral("keychain: %1").arg(detail), {{QStringLiteral("detail"), detail}});
}

Error keychainError(QKeychain::Error error, const QString &text) {
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry: return withDetail(ErrorCode::SecretStoreRefused, text);
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        // The Secret Service says so for a locked collection without anybody who could unlock it.
        return withDetail(ErrorCode::SecretStoreLocked, text);
#else
        return withDetail(ErrorCode::SecretStoreRefused, text);
#endif
    // Without a session bus or a service on it libsecret answers with its catch-all error, not with "no backend".
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
    default: return withDetail(ErrorCode::SecretStoreMissing, text);
    }
}

// The limit is ours, because a job whose prompt nobody answers never ends. Jobs delete themselves.
template <typename T, typename Outcome>
void runJob(QObject *context, QKeychain::Job *job, std::chrono::milliseconds limit, Answer<T> answer, Outcome outcome) {
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [answer, outcome](QKeychain::Job *done) { answer.settle(outcome(done)); });
    QTimer::singleShot(limit, Qt::CoarseTimer, context, [answer] {
        answer.settle(withDetail(ErrorCode::SecretStoreLocked, QStringLiteral("no answer in time")));
    });
    job->start();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const Clock &clock, std::chrono::milliseconds limit)
    : m_clock(clock), m_limit(limit) {}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::describe() const { return QStringLiteral("keychain"); }

QFuture<Result<std::optional<SecretBytes>>> KeychainSecretStore::read(const QString &key) {
    const Answer<std::optional<SecretBytes>> answer;
    const auto run = [this, key, answer] {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Seatkeeper"));
        job->setKey(key);
        const auto outcome = [](QKeychain::Job *done) -> Result<std::optional<SecretBytes>> {
            if (done->error() == QKeychain::EntryNotFound)
                return std::optional<SecretBytes>();
            if (done->error() != QKeychain::NoError)
                return keychainError(done->error(), done->errorString());
            return std::optional(SecretBytes(static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData()));
        };
        runJob(this, job, m_clock.realDuration(m_limit), answer, outcome);
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const SecretBytes &value) {
    const Answer<void> answer;
    const auto run = [this, key, value, answer] {
        auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Seatkeeper"));
        job->setKey(key);
        job->setBinaryData(value.reveal());
        const auto outcome = [](QKeychain::Job *done) -> Result<void> {
            if (done->error() != QKeychain::NoError)
                return keychainError(done->error(), done->errorString());
            return ok();
        };
        runJob(this, job, m_clock.realDuration(m_limit), answer, outcome);
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key) {
    const Answer<void> answer;
    const auto run = [this, key, answer] {
        auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("Seatkeeper"));
        job->setKey(key);
        const auto outcome = [](QKeychain::Job *done) -> Result<void> {
            if (done->error() != QKeychain::NoError && done->error() != QKeychain::EntryNotFound)
                return keychainError(done->error(), done->errorString());
            return ok();
        };
        runJob(this, job, m_clock.realDuration(m_limit), answer, outcome);
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

} // namespace seatkeeper
