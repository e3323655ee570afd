#pragma once

#include "domain/Subscription.h"

namespace seatkeeper {

//! What is peculiar about a person's evidence: why it may say more or less than it seems to.
enum class WeaknessKind {
    ApiToken,          //!< fresh sign-in that no other signal confirms: an integration's API token keeps it fresh
    SignInUnconfirmed, //!< the same, but not every signal that could confirm it was read
    LongSession,       //!< old sign-in, fresh session: whoever never signs out never signs in
    TicketsOnly,       //!< only tickets assigned to the person show activity; triggers touch tickets too
    AuditLogOnly,      //!< only the audit log shows activity
    Returned,          //!< came back within the last 30 days from a pause of 30 days or more
    SharedMailbox,     //!< the address is one that several people tend to use
    SharedAgent,       //!< shared from another account
    FutureDate,        //!< a signal lies in the future and counts as today (decisions 10)
    Unavailable,       //!< a signal that plan or role refuse
    Failed,            //!< a signal that could not be read
    NotRead            //!< a signal that was not asked for
};
QString weaknessName(WeaknessKind kind); //!< "api_token", "sign_in_unconfirmed", "long_session", …
std::optional<WeaknessKind> weaknessFromName(const QString &name);

struct EvidenceWeakness {
    WeaknessKind kind = WeaknessKind::NotRead;
    std::optional<SignalKind> signal; //!< the signal it is about, where it is about one
    std::optional<int> days;          //!< age of that signal, or length of the pause
    bool operator==(const EvidenceWeakness &) const = default;
};

//! Names the weaknesses of @p evidence in the order of WeaknessKind.
//! @param freshDays a signal younger than this counts as fresh: the threshold of the rule that looks
std::vector<EvidenceWeakness> weaknessesOf(const Subscription &subscription, const Evidence &evidence,
                                           const QDateTime &now, int freshDays = 60);

//! True for addresses such as support@ or info+eu@, behind which there is rarely one person.
bool isSharedMailbox(const QString &address);

} // namespace seatkeeper
