#include "services/LeakUpdate.h"

#include "domain/Address.h"
#include "storage/LeakRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/RuleRepository.h"

#include <algorithm>

namespace seatkeeper {

namespace {

//! The grace of the profile's first rule in force; that of a new rule when there is none.
Result<int> graceOf(Session &session, ProfileId profile) {
    SK_TRY(rules, RuleRepository(session).list(profile));
    const auto first =
        std::find_if(rules.begin(), rules.end(), [](const ReclamationRule &rule) { return rule.active; });
    return first == rules.end() ? ReclamationRule().graceDays : first->graceDays;
}

//! Remembers mailboxes by their hash alone, so that a million of them fit; only seats whose hash comes twice are read
//! again and compared by their addresses.
class MailboxSieve {
public:
    void add(const Subscription &seat) {
        const QString mailbox = mailboxKey(seat.userPrincipalName);
        if (!mailbox.isEmpty())
            m_seen.emplace_back(qHash(mailbox), seat.id);
    }
    std::vector<SubscriptionId> repeated() {
        std::sort(m_seen.begin(), m_seen.end());
        std::vector<SubscriptionId> ids;
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            const bool likeBefore = i > 0 && m_seen[i - 1].first == m_seen[i].first;
            const bool likeAfter = i + 1 < m_seen.size() && m_seen[i + 1].first == m_seen[i].first;
            if (likeBefore || likeAfter)
                ids.push_back(m_seen[i].second);
        }
        return ids;
    }

private:
    std::vector<std::pair<std::size_t, SubscriptionId>> m_seen;
};

} // namespace

Result<void> updateLeaks(Session &session, ProfileId profile, const QDateTime &now) {
    LeakContext context;
    context.now = now;
    SK_TRY(grace, graceOf(session, profile));
    context.graceDays = grace;
    SK_TRY(roles, RoleRepository(session).list(profile));
    context.roles = std::move(roles);
    const LeakFinder finder(std::move(context));
    LeakRepository leaks(session);
    LeakRepository::Stored found;
    MailboxSieve mailboxes;
    SK_CHECK(leaks.forEachSeat(profile, [&](const Subscription &seat) {
        mailboxes.add(seat);
        for (LeakReason &reason : finder.reasonsOf(seat))
            found[seat.id].insert(reason.kind, std::move(reason.args));
        return ok();
    }));
    SK_TRY(suspects, leaks.seats(mailboxes.repeated()));
    for (const auto &[position, reason] : findDuplicates(suspects))
        found[suspects[position].id].insert(reason.kind, reason.args);
    SK_TRY(before, leaks.stored(profile));
    return leaks.replace(before, found, now);
}

Result<void> updateAllLeaks(Session &session, const QDateTime &now) {
    SK_TRY(profiles, ProfileRepository(session).all());
    for (const Profile &profile : profiles)
        SK_CHECK(updateLeaks(session, profile.id, now));
    return ok();
}

} // namespace seatkeeper
