#include "services/EvidenceReader.h"

#include <QSet>

namespace seatkeeper {

namespace {

constexpr int mostPages = 20000;
constexpr int workers = 4;
//! So many failures one after the other, and nobody else is asked for.
constexpr int patience = 5;

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

bool endsEverything(const Error &error) {
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::ReauthRequired;
}

} // namespace

Result<void> EvidenceReader::judge(const Error &error, SignalKind kind) {
    if (endsEverything(error))
        return error;
    m_availability.insert(kind, isRefusal(error) ? SignalAvailability::Unavailable : SignalAvailability::Failed);
    return ok();
}

Task<QHash<ExternalId, QDateTime>> EvidenceReader::sessions() {
    QHash<ExternalId, QDateTime> newest;
    QSet<QString> cursors;
    QString cursor;
    for (int pages = 0; pages < mostPages; ++pages) {
        auto page = co_await m_account->sessions(cursor, m_cancel);
        if (!page) {
            SK_CO_CHECK(judge(page.error(), SignalKind::Session));
            co_return newest;
        }
        for (const auto &[person, seen] : page->items) {
            QDateTime &known = newest[person];
            if (!known.isValid() || seen > known)
                known = seen;
        }
        if (!page->hasMore) {
            m_availability.insert(SignalKind::Session, SignalAvailability::Available);
            co_return newest;
        }
        cursor = page->cursor;
        if (cursors.contains(cursor))
            break;
        cursors.insert(cursor);
    }
    m_availability.insert(SignalKind::Session, SignalAvailability::Failed);
    co_return newest;
}

Task<void> EvidenceReader::probeAuditLog() {
    auto probed = co_await m_account->probeAuditLog(m_cancel);
    if (probed)
        co_return ok();
    // It is not read yet, so a passing failure says nothing about anybody's activity.
    if (endsEverything(probed.error()) || isRefusal(probed.error()))
        co_return judge(probed.error(), SignalKind::AuditLog);
    co_return ok();
}

Task<void> EvidenceReader::readRolesInTurn(std::shared_ptr<std::deque<ExternalId>> waiting,
                                           std::shared_ptr<Roles> found) {
    while (!waiting->empty() && !m_rolesRefused && m_failuresInARow < patience) {
        const ExternalId person = waiting->front();
        waiting->pop_front();
        auto roles = co_await m_account->productRoles(person, m_cancel);
        if (roles) {
            m_failuresInARow = 0;
            found->emplace_back(person, std::move(*roles));
            continue;
        }
        const Error error = roles.error();
        if (endsEverything(error)) {
            waiting->clear();
            co_return error;
        }
        // 404 is about this person; 403 is about the token or the plan, hence about everybody.
        if (error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing)
            m_rolesRefused = true;
        else if (error.code != ErrorCode::VendorNotFound)
            ++m_failuresInARow;
    }
    co_return ok();
}

Task<EvidenceReader::Roles> EvidenceReader::productRoles(std::vector<ExternalId> people) {
    auto found = std::make_shared<Roles>();
    auto waiting = std::make_shared<std::deque<ExternalId>>(people.begin(), people.end());
    std::vector<Task<void>> running;
    running.reserve(workers);
    for (int i = 0; i < workers; ++i)
        running.push_back(readRolesInTurn(waiting, found));
    // All of them are waited for even when one fails: they use this object.
    Result<void> outcome = ok();
    for (Task<void> &one : running) {
        Result<void> ended = co_await one;
        if (!ended && outcome)
            outcome = std::move(ended);
    }
    m_unread = static_cast<qint64>(people.size() - found->size());
    if (!outcome)
        co_return outcome.error();
    co_return std::move(*found);
}

} // namespace seatkeeper
