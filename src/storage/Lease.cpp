#include "storage/Lease.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace seatkeeper {

#ifdef Q_OS_UNIX

//! An open file description with flock; a second one in the same process is refused just the same.
class Lease::Lock {
public:
    explicit Lock(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    ~Lock() {
        if (m_file >= 0)
            ::close(m_file);
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    bool isOpen() const { return m_file >= 0; }
    bool take() const {
        int answer = 0;
        do {
            answer = ::flock(m_file, LOCK_EX | LOCK_NB);
        } while (answer != 0 && errno == EINTR);
        return answer == 0;
    }
    //! Who holds it, for display only.
    QString holder() const {
        QByteArray text(64, '\0');
        const auto size = ::pread(m_file, text.data(), static_cast<size_t>(text.size()), 0);
        return QString::fromLatin1(text.left(size > 0 ? static_cast<qsizetype>(size) : 0)).trimmed();
    }
    bool writeHolder() const {
        const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
        return ::ftruncate(m_file, 0) == 0 &&
               ::pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
    }

private:
    int m_file;
};

#else

class Lease::Lock {
public:
    explicit Lock(const QString &path) : m_file(path) { m_file.setStaleLockTime(0); }
    bool isOpen() const { return true; }
    bool take() { return m_file.tryLock(0); }
    QString holder() const {
        qint64 pid = 0;
        QString host;
        QString program;
        return m_file.getLockInfo(&pid, &host, &program) ? QString::number(pid) : QString();
    }
    bool writeHolder() const { return true; }

private:
    QLockFile m_file;
};

#endif

Lease::Lease(std::unique_ptr<Lock> lock) : m_lock(std::move(lock)) {}
Lease::~Lease() = default;
Lease::Lease(Lease &&other) noexcept = default;
Lease &Lease::operator=(Lease &&other) noexcept = default;

Result<Lease> Lease::acquire(const QString &databasePath, ProfileId profile) {
    const QString path = u"%1.profile-%2.lock"_s.arg(databasePath, profile.toString());
    auto lock = std::make_unique<Lock>(path);
    const auto unusable = [&](const QString &detail) {
        return fail(ErrorCode::FileAccess, detail, {{u"path"_s, path}, {u"detail"_s, detail}});
    };
    if (!lock->isOpen())
        return unusable(QString::fromLocal8Bit(std::strerror(errno)));
    if (!lock->take())
        return fail(ErrorCode::Busy, u"held by process %1"_s.arg(lock->holder()),
                    {{u"profile"_s, profile.toString()}, {u"holder"_s, lock->holder()}});
    if (!lock->writeHolder())
        return unusable(u"the lock file cannot be written"_s);
    return Lease(std::move(lock));
}

} // namespace seatkeeper
