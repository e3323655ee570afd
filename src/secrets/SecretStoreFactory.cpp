#include "secrets/SecretStoreFactory.h"

#include "secrets/FileSecretStore.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/SessionSecretStore.h"

#include <QFileInfo>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String filePrefix("file:");

QString seedPath(const SecretStoreSurroundings &surroundings) {
    if (surroundings.credentialsDirectory.isEmpty())
        return {};
    const QString path = surroundings.credentialsDirectory + u"/seatkeeper"_s;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

Result<std::shared_ptr<SecretStore>> makeSecretStore(const QString &spec, std::shared_ptr<const Clock> clock,
                                                     const SecretStoreSurroundings &surroundings) {
    using Store = std::shared_ptr<SecretStore>;
    if (spec == "session"_L1)
        return Store(std::make_shared<SessionSecretStore>());
    if (spec.startsWith(filePrefix) && spec.size() > filePrefix.size())
        return Store(std::make_shared<FileSecretStore>(spec.mid(filePrefix.size()), seedPath(surroundings)));
    const QString state = surroundings.stateDirectory.section(u':', 0, 0);
    if (spec.isEmpty() && !surroundings.credentialsDirectory.isEmpty() && !state.isEmpty())
        return Store(std::make_shared<FileSecretStore>(state + u"/credentials"_s, seedPath(surroundings)));
    // Deleted by its own thread's event loop: the last owner may be anywhere, and its jobs' timers are here.
    if (spec.isEmpty() || spec == "keychain"_L1)
        return Store(new KeychainSecretStore(std::move(clock)), [](KeychainSecretStore *store) { store->deleteLater(); });
    return fail(
        ErrorCode::Usage, u"no such secret store"_s,
        {{u"field"_s, u"credentials"_s}, {u"value"_s, spec}, {u"expected"_s, u"keychain, file:<path>, session"_s}});
}

} // namespace seatkeeper
