#pragma once

#include "domain/RemovalCandidate.h"
#include "domain/Subscription.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <vector>

namespace seatkeeper {

//! Why a seat is paid by mistake, the strongest reason first (product.md: seat leak).
enum class LeakKind { SuspendedPaid, Leaver, PaidLightAgent, CloneRole, NeverUsed, Duplicate };
QString leakKindName(LeakKind kind); //!< "suspended_paid", "leaver", … as in the command-line contract
std::optional<LeakKind> leakKindFromName(const QString &name);
const std::vector<LeakKind> &leakKinds();

//! One reason. The sentence is made of the kind and @c args by services/wording:
//! Leaver: status (the roster's word); PaidLightAgent: seat (seat kind's name), role ("chat: agent"); CloneRole: role
//! (its name); NeverUsed: assigned (ISO date), grace (days); Duplicate: other, otherId (the account that stays).
struct LeakReason {
    LeakKind kind = LeakKind::SuspendedPaid;
    QMap<QString, QString> args;
    bool operator==(const LeakReason &) const = default;
};

//! A paid seat that nobody should pay, with every reason, the strongest first. Its price is the seat's.
struct Leak {
    Subscription seat;
    std::vector<LeakReason> reasons;
    QDateTime foundAt; //!< since when the strongest reason is known; filled by the query that reads it
    bool operator==(const Leak &) const = default;
};

//! Everything that may be looked at besides the seats themselves.
struct LeakContext {
    QDateTime now;
    int graceDays = 30; //!< a new account may be unused for so long (decisions 10)
    std::vector<VendorRole> roles;
};

//! True when the role gives nothing beyond a light agent and yet costs a seat: a custom agent role that edits no
//! tickets, comments in private only and holds no further right. Decided from the role's configuration, never from its
//! name; a role whose configuration is not known is none.
bool isLightRoleClone(const VendorRole &role);

//! Finds waste that needs no debate. Free, unknown and excluded seats are never a leak. Pure, no clock of its own.
class LeakFinder {
public:
    explicit LeakFinder(LeakContext context);
    //! Everything that one row tells by itself; a Duplicate needs the others.
    std::vector<LeakReason> reasonsOf(const Subscription &seat) const;
    //! Every leak of one account, in the order of the seats.
    std::vector<Leak> find(const std::vector<Subscription> &seats) const;

private:
    const VendorRole *cloneOf(const Subscription &seat) const;
    LeakContext m_context;
    std::vector<VendorRole> m_clones;
};

//! The paid seats that a person holds twice: same mailbox apart from plus-tag and case. Of each mailbox one account
//! stays without a finding: one that may sign in, then the one used last, then the older one.
//! @return position in @p seats and the reason
std::vector<std::pair<std::size_t, LeakReason>> findDuplicates(const std::vector<Subscription> &seats);

//! What frees the seat: end user for whoever is gone or suspended, the light-agent role for a clone of it.
ProposedAction mendingAction(const Leak &leak, bool accountHasLightAgentRole);
//! The justification under which the seat can become a removal candidate (decisions 11); absent when only a person can
//! say which account of a duplicate goes.
std::optional<Justification> justificationOf(const Leak &leak);

} // namespace seatkeeper
