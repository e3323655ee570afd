#include "services/TokenRevocation.h"

#include "services/Core.h"
#include "storage/CredentialRepository.h"
#include "storage/Database.h"

namespace seatkeeper {

QCoro::Task<bool> revokeToken(Core &core, ProfileId profile, CredentialPurpose purpose) {
    auto account = co_await core.accounts->open(profile, purpose);
    if (!account)
        co_return false;
    const auto revoked = co_await (*account)->revokeToken(core.shutdown.token());
    // A token that is refused already needs no taking back.
    co_return revoked || revoked.failedWith(ErrorCode::ReauthRequired);
}

QCoro::Task<bool> revokeTokens(Core &core, Profile profile) {
    using Credentials = std::vector<CredentialInfo>;
    const std::function<Result<Credentials>(Session &)> read = [alias = profile.alias](Session &session) {
        return CredentialRepository(session).of(alias);
    };
    const auto credentials = co_await await(core.database->read<Credentials>(read));
    if (!credentials)
        co_return false;
    bool all = true;
    for (const auto &credential : *credentials) {
        const bool revoked = co_await revokeToken(core, profile.id, credential.purpose);
        all = all && revoked;
    }
    co_return all;
}

} // namespace seatkeeper
