#include "integration/faults/FaultyCore.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

QFuture<Result<std::optional<SecretBytes>>> FaultyKeychain::read(const QString &key) {
    using Value = std::optional<SecretBytes>;
    if (auto trouble = faults.access())
        return ready<Value>(std::move(*trouble));
    const std::lock_guard lock(m_mutex);
    const auto found = m_values.find(key);
    return ready<Value>(found == m_values.end() ? Value() : Value(SecretBytes(found->second)));
}

QFuture<Result<void>> FaultyKeychain::write(const QString &key, const SecretBytes &value) {
    if (auto trouble = faults.access())
        return ready<void>(std::move(*trouble));
    const std::lock_guard lock(m_mutex);
    m_values[key] = value.reveal();
    return ready<void>(ok());
}

QFuture<Result<void>> FaultyKeychain::remove(const QString &key) {
    if (auto trouble = faults.access())
        return ready<void>(std::move(*trouble));
    const std::lock_guard lock(m_mutex);
    m_values.erase(key);
    return ready<void>(ok());
}

std::map<QString, QByteArray> FaultyKeychain::values() const {
    const std::lock_guard lock(m_mutex);
    return m_values;
}

void FaultyKeychain::setValues(std::map<QString, QByteArray> values) {
    const std::lock_guard lock(m_mutex);
    m_values = std::move(values);
}

FaultyCore::FaultyCore(const QString &database, std::shared_ptr<FaultyKeychain> keychain,
                       std::shared_ptr<const Clock> clock) {
    WorkspaceOptions options;
    options.location = database;
    options.clock = clock;
    m_core = std::make_unique<Core>(options);
    m_core->secrets = std::move(keychain);
    m_core->workspaceId = u"faults"_s;
    DatabaseOptions stored;
    stored.path = database;
    stored.clock = clock;
    stored.beforeAccess = [faults = m_faults](qint64) { return faults->access(); };
    auto opened = waitFor(Database::open(stored));
    EXPECT_TRUE(isOk(opened));
    if (opened)
        m_core->database = *opened;
    m_core->services = std::make_unique<Core::Services>(*m_core);
}

FaultyCore::~FaultyCore() = default;

} // namespace seatkeeper::test
