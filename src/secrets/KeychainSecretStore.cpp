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

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool lockedLooksEmpty = true;
#else
constexpr bool lockedLooksEmpty = false;
#endif

// The limit is ours, because a job whose prompt nobody answers never ends.
template <typename T>
void limitWait(QObject *context, std::chrono::milliseconds limit, const Answer<T> &answer) {
    QTimer::singleShot(limit, Qt::CoarseTimer, context, [answer] {
        answer.settle(withDetail(ErrorCode::SecretStoreLocked, QStringLiteral("no answer in time")));
    });
}

// Jobs delete themselves.
template <typename Handler>
void startJob(QObject *context, QKeychain::Job *job, const QString &key, Handler handler) {
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, std::move(handler));
    job->start();
}

Result<void> done(const QKeychain::Job *job) {
    if (job->error() != QKeychain::NoError)
        return keychainError(job->error(), job->errorString());
    return ok();
}

void lookUp(QObject *context, const QString &key, const Answer<std::optional<SecretBytes>> &answer, bool isProbed);

// The Secret Service gives "no such entry" for everything in a locked keyring, which would look like signed out. Only a
// write tells the difference.
void probe(QObject *context, const QString &key, const Answer<std::optional<SecretBytes>> &answer) {
    const QString probeKey = QStringLiteral("seatkeeper/probe");
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Seatkeeper"));
    job->setBinaryData(QByteArrayLiteral("1"));
    startJob(context, job, probeKey, [context, key, probeKey, answer](QKeychain::Job *written) {
        if (auto result = done(written); !result) {
            answer.settle(std::move(result).error());
            return;
        }
        startJob(context, new QKeychain::DeletePasswordJob(QStringLiteral("Seatkeeper")), probeKey,
                 [](QKeychain::Job *) {});
        lookUp(context, key, answer, true);
    });
}

void lookUp(QObject *context, const QString &key, const Answer<std::optional<SecretBytes>> &answer, bool isProbed) {
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("Seatkeeper"));
    startJob(context, job, key, [context, key, answer, isProbed, job](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            answer.settle(std::optional(SecretBytes(job->binaryData())));
        else if (job->error() != QKeychain::EntryNotFound)
            answer.settle(keychainError(job->error(), job->errorString()));
        else if (lockedLooksEmpty && !isProbed)
            probe(context, key, answer);
        else
            answer.settle(std::optional<SecretBytes>());
    });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::shared_ptr<const Clock> clock, std::chrono::milliseconds limit)
    : m_clock(std::move(clock)), m_limit(limit) {}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::describe() const { return QStringLiteral("keychain"); }

QFuture<Result<std::optional<SecretBytes>>> KeychainSecretStore::read(const QString &key) {
    const Answer<std::optional<SecretBytes>> answer;
    const auto run = [this, key, answer] {
        limitWait(this, m_clock->realDuration(m_limit), answer);
        lookUp(this, key, answer, false);
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const SecretBytes &value) {
    const Answer<void> answer;
    const auto run = [this, key, value, answer] {
        limitWait(this, m_clock->realDuration(m_limit), answer);
        auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Seatkeeper"));
        job->setBinaryData(value.reveal());
        startJob(this, job, key, [answer](QKeychain::Job *written) { answer.settle(done(written)); });
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key) {
    const Answer<void> answer;
    const auto run = [this, key, answer] {
        limitWait(this, m_clock->realDuration(m_limit), answer);
        startJob(this, new QKeychain::DeletePasswordJob(QStringLiteral("Seatkeeper")), key,
                 [answer](QKeychain::Job *removed) {
                     answer.settle(removed->error() == QKeychain::EntryNotFound ? ok() : done(removed));
                 });
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    return answer.future();
}

} // namespace seatkeeper
