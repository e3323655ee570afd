#include "services/ProductRoleReading.h"

#include "services/Core.h"
#include "services/PeopleQueue.h"
#include "services/SignalAccess.h"
#include "storage/Database.h"

namespace seatkeeper {

namespace {

constexpr std::size_t flushPeople = 20;
//! So many failures one after the other, and nobody else is asked about.
constexpr int patience = 5;

} // namespace

ProductRoleReading::ProductRoleReading(Core &core, std::shared_ptr<VendorAccount> account, DownloadState download,
                                       CancelToken cancel)
    : m_core(core), m_account(std::move(account)), m_download(std::move(download)), m_cancel(std::move(cancel)) {}

Task<void> ProductRoleReading::flush() {
    const std::function<Result<void>(Session &)> work = [download = m_download,
                                                         found = std::move(m_found)](Session &session) {
        return DownloadRepository(session).setProductRoles(download.id, download.profile, found);
    };
    m_found.clear();
    co_return co_await await(m_core.database->write<void>(work));
}

Task<void> ProductRoleReading::askAbout(ExternalId person) {
    if (m_refused || m_failuresInARow >= patience) {
        ++m_unread;
        co_return ok();
    }
    auto roles = co_await m_account->productRoles(person, m_cancel);
    if (!roles) {
        const Error error = roles.error();
        if (SignalAccess::endsEverything(error))
            co_return error;
        ++m_unread;
        // 404 is about this person; 403 is about the token or the plan, hence about everybody.
        if (error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing)
            m_refused = true;
        else if (error.code != ErrorCode::VendorNotFound)
            ++m_failuresInARow;
        co_return ok();
    }
    m_failuresInARow = 0;
    m_found.emplace_back(person, std::move(*roles));
    if (m_found.size() < flushPeople)
        co_return ok();
    co_return co_await flush();
}

Task<void> ProductRoleReading::run(std::function<void(qint64, qint64)> report) {
    const std::function<Result<std::vector<ExternalId>>(Session &)> load = [id = m_download.id](Session &session) {
        return DownloadRepository(session).stagedWithUnknownPayment(
            id, {identifierOf(SeatKind::LightAgent), identifierOf(SeatKind::Contributor)});
    };
    SK_CO_TRY(people, co_await await(m_core.database->read<std::vector<ExternalId>>(load)));
    const auto total = static_cast<qint64>(people.size());
    PeopleQueue queue(
        std::move(people), [this](ExternalId person) { return askAbout(std::move(person)); },
        [&report, total](qint64 done) { report(done, total); });
    const Result<void> asked = co_await queue.run();
    // What was read is kept even when it goes no further.
    const Result<void> kept = co_await flush();
    co_return asked ? kept : asked;
}

} // namespace seatkeeper
