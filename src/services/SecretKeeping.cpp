#include "services/SecretKeeping.h"

#include "secrets/SecretStore.h"
#include "services/AccountAccess.h"
#include "storage/Database.h"
#include "storage/SecretKeyRepository.h"

#include <array>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allPurposes{CredentialPurpose::Inventory, CredentialPurpose::Reclaim};
} // namespace

bool isStoreTrouble(const Error &error) {
    return error.code == ErrorCode::SecretStoreMissing || error.code == ErrorCode::SecretStoreLocked ||
           error.code == ErrorCode::SecretStoreRefused;
}

Task<void> registerSecret(Core &core, QString key) {
    const std::function<Result<void>(Session &)> work = [key, now = core.clock->now()](Session &session) {
        return SecretKeyRepository(session).add(key, now);
    };
    auto registered = co_await await(core.database->write<void>(work));
    co_return registered;
}

Task<std::optional<SecretBytes>> replaceSecret(Core &core, QString key, SecretBytes value) {
    auto former = co_await await(core.secrets->read(key));
    if (!former)
        co_return former.error();
    auto registered = co_await registerSecret(core, key);
    if (!registered)
        co_return registered.error();
    auto written = co_await await(core.secrets->write(key, value));
    if (!written)
        co_return written.error();
    co_return *former;
}

Task<void> restoreSecret(Core &core, QString key, std::optional<SecretBytes> former) {
    if (!former) {
        auto forgotten = co_await forgetSecret(core, key);
        co_return forgotten;
    }
    auto written = co_await await(core.secrets->write(key, *former));
    co_return written;
}

Task<void> forgetSecret(Core &core, QString key) {
    auto removed = co_await await(core.secrets->remove(key));
    if (!removed && isStoreTrouble(removed.error())) {
        const std::function<Result<QStringList>(Session &)> named = [key](Session &session) {
            return SecretKeyRepository(session).under(key);
        };
        auto known = co_await await(core.database->read<QStringList>(named));
        if (!known)
            co_return known.error();
        if (!known->contains(key))
            co_return ok();
    }
    if (!removed)
        co_return removed.error();
    const std::function<Result<void>(Session &)> work = [key](Session &session) {
        return SecretKeyRepository(session).remove(key);
    };
    auto unregistered = co_await await(core.database->write<void>(work));
    co_return unregistered;
}

Task<void> forgetSecretsOf(Core &core, AliasId alias) {
    const QString prefix = core.secretKey(alias, {});
    const std::function<Result<QStringList>(Session &)> work = [prefix](Session &session) {
        return SecretKeyRepository(session).under(prefix);
    };
    auto keys = co_await await(core.database->read<QStringList>(work));
    if (!keys)
        co_return keys.error();
    for (const auto &key : *keys) {
        auto forgotten = co_await forgetSecret(core, key);
        if (!forgotten)
            co_return forgotten.error();
    }
    co_return ok();
}

Task<void> forgetTokens(Core &core, AliasId alias) {
    for (const auto purpose : allPurposes) {
        auto forgotten = co_await core.access->forget(alias, purpose);
        if (!forgotten)
            co_return forgotten.error();
    }
    co_return ok();
}

QString tokenKey(const Core &core, AliasId alias, CredentialPurpose purpose) {
    return core.secretKey(alias, purposeName(purpose) + u"/tokens"_s);
}

} // namespace seatkeeper
