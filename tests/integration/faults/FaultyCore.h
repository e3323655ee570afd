#pragma once

#include "integration/setup/Browser.h"
#include "secrets/SecretStore.h"
#include "services/CoreServices.h"
#include "simulator/Simulator.h"
#include "storage/Database.h"
#include "support/Wait.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <mutex>

namespace seatkeeper::test {

//! Counts accesses and lets one of them fail. Safe from any thread.
class NthFails {
public:
    //! The @p nth access from now on fails with @p code; 0: none.
    void arm(qint64 nth, ErrorCode code) {
        m_code = code;
        m_seen = 0;
        m_nth = nth;
    }
    std::optional<Error> access() {
        if (++m_seen != m_nth || m_nth == 0)
            return std::nullopt;
        return fail(m_code, QStringLiteral("made to fail"), {{QStringLiteral("detail"), QStringLiteral("test")}});
    }
    //! Whether the access that shall fail was reached.
    bool wasHit() const { return m_nth > 0 && m_seen >= m_nth; }

private:
    std::atomic<qint64> m_seen = 0;
    std::atomic<qint64> m_nth = 0;
    ErrorCode m_code = ErrorCode::DiskFull;
};

//! A keychain that outlives the programs that use it, and fails as told.
class FaultyKeychain final : public SecretStore {
public:
    NthFails faults;
    QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const SecretBytes &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString describe() const override { return QStringLiteral("keychain"); }
    std::map<QString, QByteArray> values() const;
    void setValues(std::map<QString, QByteArray> values);

private:
    mutable std::mutex m_mutex;
    std::map<QString, QByteArray> m_values;
};

//! The program without a window, on a database and a keychain that fail as told. Made anew as often as a test starts
//! the program.
class FaultyCore {
public:
    FaultyCore(const QString &database, std::shared_ptr<FaultyKeychain> keychain, std::shared_ptr<const Clock> clock);
    ~FaultyCore();
    Core &core() { return *m_core; }
    Core::Services &services() { return *m_core->services; }
    NthFails &database() { return *m_faults; }
    template <typename T>
    Result<T> read(std::function<Result<T>(Session &)> work) {
        return waitFor(m_core->database->read<T>(std::move(work)));
    }

private:
    std::shared_ptr<NthFails> m_faults = std::make_shared<NthFails>();
    std::unique_ptr<Core> m_core;
};

} // namespace seatkeeper::test
