#include "services/SeatReading.h"

#include "services/Core.h"
#include "storage/Database.h"
#include "storage/RoleRepository.h"

namespace seatkeeper {
namespace {

bool isRefusedRead(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

} // namespace

Task<SeatReading> readSeat(std::shared_ptr<VendorAccount> account, ExternalId person, std::vector<VendorRole> roles,
                           CancelToken cancel) {
    SeatReading reading;
    auto read = co_await account->person(person, cancel);
    if (read.failedWith(ErrorCode::VendorNotFound) || (read && !read->active)) {
        reading.gone = true;
        reading.paid = false;
        co_return reading;
    }
    if (!read)
        co_return std::move(read).error();
    reading.snapshot.person = *read;
    const auto seat = toSubscription(*read, roles, {});
    reading.kind = seat.seatKind;
    reading.snapshot.customRoleName = seat.customRoleName;
    if (reading.kind != SeatKind::EndUser) {
        SK_CO_TRY(groups, co_await account->groupMemberships(person, cancel));
        reading.snapshot.groups = std::move(groups);
    }
    if (reading.kind == SeatKind::LightAgent || reading.kind == SeatKind::Contributor) {
        auto products = co_await account->productRoles(person, cancel);
        if (products)
            reading.snapshot.productRoles = *products;
        else if (!isRefusedRead(products.error()))
            co_return std::move(products).error();
    }
    reading.paid = isPaidSeat(reading.kind, true, reading.snapshot.productRoles);
    co_return reading;
}

Task<std::shared_ptr<VendorAccount>> openForReading(Core &core, ProfileId profile) {
    auto reclaim = co_await core.accounts->open(profile, CredentialPurpose::Reclaim);
    if (reclaim || !reclaim.failedWith(ErrorCode::ReauthRequired))
        co_return reclaim;
    auto inventory = co_await core.accounts->open(profile, CredentialPurpose::Inventory);
    co_return inventory;
}

Task<std::vector<VendorRole>> rolesOf(Core &core, ProfileId profile, std::shared_ptr<VendorAccount> account,
                                      CancelToken cancel) {
    auto listed = co_await account->roles(cancel);
    if (listed || !isRefusedRead(listed.error()))
        co_return listed;
    auto reading = core.database->read<std::vector<VendorRole>>(
        [profile](Session &session) { return RoleRepository(session).list(profile); });
    auto stored = co_await await(reading);
    co_return stored;
}

} // namespace seatkeeper
