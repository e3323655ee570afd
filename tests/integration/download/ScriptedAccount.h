#pragma once

#include "vendor/VendorAccount.h"

namespace seatkeeper::test {

//! An account whose pages and counts a test writes down; what a download does not need is refused.
class ScriptedAccount final : public VendorAccount {
public:
    std::function<Result<PeoplePage>(const QString &cursor)> onPeople;
    std::function<Result<PeopleCount>()> onCount;
    int pages = 0;

    //! One page with these people after which the list ends, or goes on with @p next.
    static PeoplePage page(const std::vector<int> &ids, const QString &next = {}) {
        PeoplePage made;
        for (const int id : ids) {
            VendorPerson person;
            person.id = QString::number(id);
            person.name = QStringLiteral("Person %1").arg(id);
            person.role = QStringLiteral("agent");
            made.people.items.push_back(person);
        }
        made.people.cursor = next;
        made.people.hasMore = !next.isEmpty();
        return made;
    }

    Task<PeoplePage> people(QString cursor, CancelToken) override {
        ++pages;
        co_return onPeople(cursor);
    }
    Task<PeopleCount> countPeople(CancelToken) override { co_return onCount(); }
    Task<std::vector<VendorRole>> roles(CancelToken) override { co_return std::vector<VendorRole>(); }
    Task<Page<std::pair<ExternalId, QDateTime>>> sessions(QString, CancelToken) override {
        co_return Page<std::pair<ExternalId, QDateTime>>();
    }
    Task<std::vector<ProductRole>> productRoles(ExternalId, CancelToken) override { co_return refused(); }
    Task<void> checkAddress(CancelToken) override { co_return refused(); }
    Task<VendorIdentity> identity(CancelToken) override { co_return refused(); }
    Task<TokenFacts> tokenFacts(CancelToken) override { co_return refused(); }
    Task<void> revokeToken(CancelToken) override { co_return refused(); }
    Task<VendorPerson> person(ExternalId, CancelToken) override { co_return refused(); }
    Task<std::vector<GroupMembership>> groupMemberships(ExternalId, CancelToken) override { co_return refused(); }
    Task<std::vector<VendorGroup>> groups(CancelToken) override { co_return refused(); }
    Task<Page<GroupMember>> members(QString, CancelToken) override { co_return refused(); }
    Task<std::vector<ExternalId>> membersOf(ExternalId, CancelToken) override { co_return refused(); }
    Task<std::optional<QDateTime>> lastSession(ExternalId, CancelToken) override { co_return refused(); }
    Task<ExternalId> clientOwner(QString, CancelToken) override { co_return refused(); }
    Task<qint64> openTickets(ExternalId, CancelToken) override { co_return refused(); }
    Task<TicketWork> ticketWork(ExternalId, CancelToken) override { co_return refused(); }
    Task<Page<PersonMoment>> signIns(QDateTime, QDateTime, QString, CancelToken) override { co_return refused(); }
    Task<std::optional<QDateTime>> lastSignIn(ExternalId, CancelToken) override { co_return refused(); }
    Task<void> probeAuditLog(CancelToken) override { co_return refused(); }
    Task<SeatSnapshot> snapshot(ExternalId, std::vector<VendorRole>, CancelToken) override { co_return refused(); }
    Task<std::optional<VendorPerson>> send(PlannedRequest, ExternalId, CancelToken) override { co_return refused(); }
    TrafficCounters traffic() const override { return {}; }

private:
    static Error refused() { return fail(ErrorCode::Forbidden); }
};

} // namespace seatkeeper::test
