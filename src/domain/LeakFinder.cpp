#include "domain/LeakFinder.h"

#include "domain/Address.h"
#include "domain/RuleEngine.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

bool isLight(SeatKind kind) { return kind == SeatKind::LightAgent || kind == SeatKind::Contributor; }

//! Only a seat that is known to cost something, and that counts, can be wasted.
bool counts(const Subscription &seat) { return seat.paid == true && !seat.excludedBy; }

//! Decimal ids of different length compare as numbers: the smaller is the older account.
bool isOlderId(const ExternalId &left, const ExternalId &right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

//! Whether @p left is the account that stays rather than @p right.
bool staysBefore(const Subscription &left, const Subscription &right) {
    if (left.suspended != right.suspended)
        return !left.suspended;
    if (left.lastActivity != right.lastActivity) {
        if (!left.lastActivity || !right.lastActivity)
            return left.lastActivity.has_value();
        return *left.lastActivity > *right.lastActivity;
    }
    if (left.assigned && right.assigned && *left.assigned != *right.assigned)
        return *left.assigned < *right.assigned;
    return isOlderId(left.externalId, right.externalId);
}

QMap<QString, QString> otherAccount(const Subscription &stays) {
    return {{u"other"_s, stays.userPrincipalName}, {u"otherId"_s, stays.externalId}};
}

} // namespace

QString leakKindName(LeakKind kind) {
    switch (kind) {
    case LeakKind::SuspendedPaid: return u"suspended_paid"_s;
    case LeakKind::Leaver: return u"leaver"_s;
    case LeakKind::PaidLightAgent: return u"paid_light_agent"_s;
    case LeakKind::CloneRole: return u"clone_role"_s;
    case LeakKind::NeverUsed: return u"never_used"_s;
    case LeakKind::Duplicate: return u"duplicate"_s;
    }
    return {};
}

std::optional<LeakKind> leakKindFromName(const QString &name) {
    for (const LeakKind kind : leakKinds()) {
        if (leakKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const std::vector<LeakKind> &leakKinds() {
    static const std::vector<LeakKind> kinds{LeakKind::SuspendedPaid, LeakKind::Leaver,    LeakKind::PaidLightAgent,
                                             LeakKind::CloneRole,     LeakKind::NeverUsed, LeakKind::Duplicate};
    return kinds;
}

bool isLightRoleClone(const VendorRole &role) {
    // Type 0 is a custom agent role; old answers name no type.
    const bool custom = role.roleType.value_or(0) == 0;
    return custom && !role.lightAgent && role.editsTickets == false && role.commentsPublicly == false &&
           role.furtherRights.isEmpty();
}

LeakFinder::LeakFinder(LeakContext context) : m_context(std::move(context)) {
    std::copy_if(m_context.roles.begin(), m_context.roles.end(), std::back_inserter(m_clones), isLightRoleClone);
}

const VendorRole *LeakFinder::cloneOf(const Subscription &seat) const {
    if (!seat.customRoleId || seat.seatKind != SeatKind::Agent)
        return nullptr;
    const auto found = std::find_if(m_clones.begin(), m_clones.end(),
                                    [&](const VendorRole &role) { return role.id == *seat.customRoleId; });
    return found == m_clones.end() ? nullptr : &*found;
}

std::vector<LeakReason> LeakFinder::reasonsOf(const Subscription &seat) const {
    std::vector<LeakReason> reasons;
    if (!counts(seat))
        return reasons;
    if (seat.suspended)
        reasons.push_back({LeakKind::SuspendedPaid, {}});
    if (seat.roster && seat.roster->employment == Employment::Left)
        reasons.push_back({LeakKind::Leaver, {{u"status"_s, seat.roster->employmentText}}});
    if (isLight(seat.seatKind)) {
        reasons.push_back(
            {LeakKind::PaidLightAgent,
             {{u"seat"_s, seatKindName(seat.seatKind)}, {u"role"_s, paidBecauseOf(seat.seatKind, seat.productRoles)}}});
    }
    if (const VendorRole *clone = cloneOf(seat))
        reasons.push_back({LeakKind::CloneRole, {{u"role"_s, clone->name}}});
    const auto age = idleDays({}, seat.assigned, m_context.now);
    if (!seat.lastActivity && age && *age >= m_context.graceDays) {
        reasons.push_back({LeakKind::NeverUsed,
                           {{u"assigned"_s, seat.assigned->toUTC().date().toString(Qt::ISODate)},
                            {u"grace"_s, QString::number(m_context.graceDays)}}});
    }
    return reasons;
}

std::vector<Leak> LeakFinder::find(const std::vector<Subscription> &seats) const {
    QHash<std::size_t, LeakReason> duplicates;
    for (auto &[position, reason] : findDuplicates(seats))
        duplicates.insert(position, std::move(reason));
    std::vector<Leak> leaks;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        auto reasons = reasonsOf(seats[i]);
        if (duplicates.contains(i))
            reasons.push_back(duplicates.value(i));
        if (!reasons.empty())
            leaks.push_back({seats[i], std::move(reasons), m_context.now});
    }
    return leaks;
}

std::vector<std::pair<std::size_t, LeakReason>> findDuplicates(const std::vector<Subscription> &seats) {
    QHash<QString, std::size_t> stays;
    std::vector<std::pair<std::size_t, QString>> paid;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const QString mailbox = counts(seats[i]) ? mailboxKey(seats[i].userPrincipalName) : QString();
        if (mailbox.isEmpty())
            continue;
        paid.emplace_back(i, mailbox);
        const auto known = stays.constFind(mailbox);
        if (known == stays.constEnd() || staysBefore(seats[i], seats[*known]))
            stays.insert(mailbox, i);
    }
    std::vector<std::pair<std::size_t, LeakReason>> found;
    for (const auto &[position, mailbox] : paid) {
        const std::size_t other = stays.value(mailbox);
        // One person may hold several identifiers with one account; that is no second account.
        if (other != position && seats[other].externalId != seats[position].externalId)
            found.emplace_back(position, LeakReason{LeakKind::Duplicate, otherAccount(seats[other])});
    }
    return found;
}

ProposedAction mendingAction(const Leak &leak, bool accountHasLightAgentRole) {
    if (leak.reasons.empty())
        return ProposedAction::EndUser;
    switch (leak.reasons.front().kind) {
    case LeakKind::SuspendedPaid:
    case LeakKind::Leaver: return ProposedAction::EndUserSuspended;
    case LeakKind::CloneRole:
    case LeakKind::NeverUsed: return defaultAction(leak.seat, accountHasLightAgentRole);
    case LeakKind::PaidLightAgent:
    case LeakKind::Duplicate: break;
    }
    return ProposedAction::EndUser;
}

std::optional<Justification> justificationOf(const Leak &leak) {
    if (leak.reasons.empty())
        return std::nullopt;
    switch (leak.reasons.front().kind) {
    case LeakKind::SuspendedPaid: return Justification::SuspendedButPaid;
    case LeakKind::Leaver: return Justification::Leaver;
    case LeakKind::PaidLightAgent:
    case LeakKind::CloneRole: return Justification::PaidLightAgent;
    case LeakKind::NeverUsed: return Justification::NeverUsed;
    case LeakKind::Duplicate: break;
    }
    return std::nullopt;
}

} // namespace seatkeeper
