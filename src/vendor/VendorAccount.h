#pragma once

#include "base/Await.h"
#include "base/Page.h"
#include "domain/Profile.h"
#include "domain/ReclaimPlan.h"
#include "domain/SeatSnapshot.h"
#include "domain/Subscription.h"
#include "domain/VendorGroup.h"

#include <QMap>

#include <optional>
#include <vector>

namespace seatkeeper {

//! Who a token belongs to.
struct VendorIdentity {
    ExternalId id; //!< never empty: the anonymous user is an error (ReauthRequired)
    QString name;
    QString email;
    QString role;
    std::optional<int> roleType;
};

struct TokenFacts {
    QStringList scopes;
    std::optional<QDateTime> expiresAt;
    ExternalId userId;
};

//! A page of people with the roles that came along.
struct PeoplePage {
    Page<VendorPerson> people;
    std::vector<VendorRole> roles;
};

struct PeopleCount {
    qint64 value = 0;
    std::optional<QDateTime> refreshedAt; //!< absent: the vendor does not say how old it is
};

//! The tickets that are assigned to a person.
struct TicketWork {
    qint64 assigned = 0;             //!< of any age and status
    std::optional<QDateTime> newest; //!< when one of them was last changed, by whomever
    bool operator==(const TicketWork &) const = default;
};

//! Somebody and when he did something.
using PersonMoment = std::pair<ExternalId, QDateTime>;

//! Requests, retries and time spent waiting for the rate limit since this account object was made.
struct TrafficCounters {
    qint64 requests = 0;
    qint64 retries = 0;
    qint64 throttledMs = 0;
};

//! One connected account with one credential. Lives in the sync thread; every call may fail with the network and
//! vendor codes of Error.h; reads are retried inside, writes never after they may have been executed.
class VendorAccount {
public:
    virtual ~VendorAccount() = default;

    //! Whether an account answers at the address at all; needs no token.
    virtual Task<void> checkAddress(CancelToken cancel) = 0;
    virtual Task<VendorIdentity> identity(CancelToken cancel) = 0;
    virtual Task<TokenFacts> tokenFacts(CancelToken cancel) = 0;
    //! Takes the token back at the vendor (disconnect).
    virtual Task<void> revokeToken(CancelToken cancel) = 0;

    //! One page of all team members (agents and admins, light agents among them). Empty cursor: the first page.
    virtual Task<PeoplePage> people(QString cursor, CancelToken cancel) = 0;
    virtual Task<PeopleCount> countPeople(CancelToken cancel) = 0;
    virtual Task<std::vector<VendorRole>> roles(CancelToken cancel) = 0;

    virtual Task<VendorPerson> person(ExternalId id, CancelToken cancel) = 0;
    virtual Task<std::vector<ProductRole>> productRoles(ExternalId id, CancelToken cancel) = 0;
    virtual Task<std::vector<GroupMembership>> groupMemberships(ExternalId id, CancelToken cancel) = 0;
    //! All groups of the account.
    virtual Task<std::vector<VendorGroup>> groups(CancelToken cancel) = 0;
    //! One page of every membership of the account. Empty cursor: the first page.
    virtual Task<Page<GroupMember>> members(QString cursor, CancelToken cancel) = 0;
    //! Everybody in one group.
    virtual Task<std::vector<ExternalId>> membersOf(ExternalId group, CancelToken cancel) = 0;
    //! Number of tickets below closed that are assigned to the person.
    virtual Task<qint64> openTickets(ExternalId id, CancelToken cancel) = 0;
    //! Newest live session per person, account-wide where the token may.
    virtual Task<Page<PersonMoment>> sessions(QString cursor, CancelToken cancel) = 0;
    //! The newest live session of one person; absent: there is none.
    virtual Task<std::optional<QDateTime>> lastSession(ExternalId id, CancelToken cancel) = 0;
    //! Who owns the OAuth client with this identifier; empty when the account does not list it.
    virtual Task<ExternalId> clientOwner(QString clientIdentifier, CancelToken cancel) = 0;
    //! Tickets assigned to the person and the newest change of one: one request.
    virtual Task<TicketWork> ticketWork(ExternalId id, CancelToken cancel) = 0;
    //! One page of the account's audit log: sign-ins from @p from until @p until, the newest first.
    virtual Task<Page<PersonMoment>> signIns(QDateTime from, QDateTime until, QString cursor, CancelToken cancel) = 0;
    //! The newest sign-in of one person in the audit log; absent: it holds none.
    virtual Task<std::optional<QDateTime>> lastSignIn(ExternalId id, CancelToken cancel) = 0;
    //! Whether the audit log may be read.
    virtual Task<void> probeAuditLog(CancelToken cancel) = 0;

    //! Everything an undo needs. Parts that the token may not read stay absent.
    virtual Task<SeatSnapshot> snapshot(ExternalId id, std::vector<VendorRole> roles, CancelToken cancel) = 0;
    //! Sends one planned request exactly once. OutcomeUnknown when the answer never came.
    //! @return the person as the vendor answered (for user updates), empty otherwise
    virtual Task<std::optional<VendorPerson>> send(PlannedRequest request, ExternalId person, CancelToken cancel) = 0;

    virtual TrafficCounters traffic() const = 0;
};

//! Pure: the calls that lead a person from one state to another, and those that give everything back.
class VendorRequests {
public:
    virtual ~VendorRequests() = default;
    virtual Result<std::vector<PlannedRequest>> change(const SeatState &from, const SeatState &to,
                                                       const ExternalId &person) const = 0;
    //! What is to be sent so that @p now becomes @p was again (role + custom role, suspension, groups, default group,
    //! alias, signature); empty when nothing differs.
    virtual Result<std::vector<PlannedRequest>> restore(const SeatSnapshot &was, const SeatSnapshot &now) const = 0;
    //! The page of a person in the vendor's own administration, to open in a browser.
    virtual QUrl personPage(const QUrl &account, const ExternalId &person) const = 0;
};

} // namespace seatkeeper
