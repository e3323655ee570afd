#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

//! Where a sign of activity comes from (decisions 24).
enum class SignalKind { SignIn, Session, TicketWork, AuditLog };

QString signalName(SignalKind kind); //!< "sign_in", "session", "ticket_work", "audit_log"
std::optional<SignalKind> signalFromName(const QString &name);

//! Whether a signal could be read. Refused by plan or role is Unavailable and named;
//! any other failure makes the evidence incomplete.
enum class SignalAvailability { NotFetched, Available, Unavailable, Failed };

struct ActivitySignal {
    SignalKind kind = SignalKind::SignIn;
    SignalAvailability availability = SignalAvailability::NotFetched;
    std::optional<QDateTime> time; //!< absent although Available: no such activity is known
    bool operator==(const ActivitySignal &) const = default;
};

//! All activity signals of one person.
struct Evidence {
    std::vector<ActivitySignal> signalList;
    //! The newest signal with a time; absent: never active as far as anybody can tell.
    std::optional<ActivitySignal> effective() const;
    //! False when a signal failed for another reason than plan or role: nobody becomes a candidate from that.
    bool isComplete() const;
    bool operator==(const Evidence &) const = default;
};

//! Whole days of 86,400 s in UTC from max(last activity, assigned) to @p now; a date in the future counts as 0
//! (decisions 10). Absent when neither date is known.
std::optional<int> idleDays(const std::optional<QDateTime> &lastActivity, const std::optional<QDateTime> &assigned,
                            const QDateTime &now);

} // namespace seatkeeper
