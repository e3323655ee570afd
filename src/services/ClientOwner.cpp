#include "services/ClientOwner.h"

#include "services/Core.h"
#include "storage/AliasRepository.h"
#include "storage/Database.h"
#include "storage/ProfileRepository.h"

namespace seatkeeper {
namespace {

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound || error.code == ErrorCode::Rejected;
}

Task<ConnectionAlias> aliasOf(Core &core, ProfileId profile) {
    auto reading = core.database->read<ConnectionAlias>([profile](Session &session) -> Result<ConnectionAlias> {
        SK_TRY(stored, ProfileRepository(session).get(profile));
        return AliasRepository(session).get(stored.alias);
    });
    auto alias = co_await await(reading);
    co_return alias;
}

} // namespace

Task<void> learnClientOwner(Core &core, ProfileId profile, CancelToken cancel) {
    SK_CO_TRY(alias, co_await aliasOf(core, profile));
    for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim}) {
        auto account = co_await core.accounts->open(profile, purpose);
        if (account.failedWith(ErrorCode::ReauthRequired))
            continue;
        if (!account)
            co_return account.error();
        auto owner = co_await (*account)->clientOwner(alias.clientIdentifier, cancel);
        if (cancel.isCancelled())
            co_return fail(ErrorCode::Cancelled);
        if (!owner && isRefusal(owner.error()))
            continue;
        if (!owner)
            co_return owner.error();
        if (*owner == alias.clientOwnerId)
            co_return ok();
        auto writing = core.database->write<void>([id = alias.id, name = *owner](Session &session) {
            return AliasRepository(session).setClientOwner(id, name);
        });
        auto written = co_await await(writing);
        co_return written;
    }
    co_return ok();
}

} // namespace seatkeeper
