#include "services/AuditLog.h"

#include "secrets/SecretStore.h"
#include "services/AuditHead.h"
#include "services/Work.h"
#include "storage/AuditRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

AuditFilter filterOf(const ListQuery &query, const std::optional<QDateTime> &since) {
    AuditFilter filter;
    filter.profile = query.profile;
    filter.text = query.text;
    filter.since = since;
    filter.offset = query.offset;
    filter.limit = query.limit;
    return filter;
}

Task<AuditVerification> verifyLog(Core &core) {
    // A store that cannot be read leaves the chain alone to compare with, and the answer says so.
    auto head = co_await readAuditHead(core);
    const bool known = head && *head;
    const std::function<Result<std::vector<AuditEntry>>(Session &)> work = [](Session &session) {
        return AuditRepository::all(session);
    };
    auto entries = co_await await(core.database->read<std::vector<AuditEntry>>(work));
    if (!entries)
        co_return entries.error();
    std::optional<QByteArray> hash;
    std::optional<qint64> count;
    if (known) {
        hash = (*head)->hash;
        count = (*head)->count;
    }
    auto verification = verifyChain(*entries, hash, count);
    verification.comparedWith = !known                                          ? u"nothing"_s
                                : core.secrets->describe().startsWith(u"file:") ? u"file"_s
                                                                                : u"secret_store"_s;
    co_return verification;
}

} // namespace

QFuture<Result<ListResult<AuditEntry>>> AuditLog::list(ListQuery query, std::optional<QDateTime> since) {
    const auto filter = filterOf(query, since);
    return m_core.database->read<ListResult<AuditEntry>>([filter](Session &session) -> Result<ListResult<AuditEntry>> {
        SK_TRY(items, AuditRepository::list(session, filter));
        SK_TRY(total, AuditRepository::count(session, filter));
        ListResult<AuditEntry> result;
        result.items = std::move(items);
        result.total = total;
        return result;
    });
}

QFuture<Result<AuditVerification>> AuditLog::verify() {
    Core &core = m_core;
    return launchInSync<AuditVerification>(m_core, [&core]() -> Task<AuditVerification> { return verifyLog(core); });
}

} // namespace seatkeeper
