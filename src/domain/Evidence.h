#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace seatkeeper {

//! Where a sign of activity comes from (decisions 24).
enum class SignalKind { SignIn, Session, TicketWork, AuditLog };

inline constexpr std::array allSignals{SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork,
                                       SignalKind::AuditLog};

QString signalName(SignalKind kind); //!< "sign_in", "session", "ticket_work", "audit_log"
std::optional<SignalKind> signalFromName(const QString &name);

//! Whether a signal could be read. Refused by plan or role is Unavailable and named;
//! any other failure makes the evidence incomplete.
enum class SignalAvailability { NotFetched, Available, Unavailable, Failed };

QString availabilityName(SignalAvailability availability); //!< "not_fetched", "available", "unavailable", "failed"
std::optional<SignalAvailability> availabilityFromName(const QString &name);

struct ActivitySignal {
    SignalKind kind = SignalKind::SignIn;
    SignalAvailability availability = SignalAvailability::NotFetched;
    std::optional<QDateTime> time;                  //!< absent although Available: no such activity is known
    std::optional<QDateTime> readAt = std::nullopt; //!< when it was last asked for; absent: never
    std::optional<qint64> tickets = std::nullopt;   //!< ticket work alone: tickets assigned to the person, ever
    bool operator==(const ActivitySignal &) const = default;
};

//! A time without any sign of activity that ended with one: somebody came back.
struct ActivityPause {
    QDateTime since;
    QDateTime until;
    int days() const { return static_cast<int>(since.secsTo(until) / 86400); }
    bool operator==(const ActivityPause &) const = default;
};
//! Shorter ones are holidays.
inline constexpr int shortestPauseDays = 30;

//! All activity signals of one person.
struct Evidence {
    std::vector<ActivitySignal> signalList;
    std::optional<ActivityPause> pause; //!< the last one that two downloads saw

    const ActivitySignal *find(SignalKind kind) const;
    //! The newest signal with a time; absent: never active as far as anybody can tell.
    std::optional<ActivitySignal> effective() const;
    //! False when a signal failed for another reason than plan or role: nobody becomes a candidate from that.
    bool isComplete() const;
    //! The same evidence as if every signal that was not read, or failed, had shown nothing beyond what is known:
    //! whoever is active by this is active by any reading.
    Evidence assumingNoMore() const;
    bool operator==(const Evidence &) const = default;
};

//! Whole days of 86,400 s in UTC from max(last activity, assigned) to @p now; a date in the future counts as 0
//! (decisions 10). Absent when neither date is known.
std::optional<int> idleDays(const std::optional<QDateTime> &lastActivity, const std::optional<QDateTime> &assigned,
                            const QDateTime &now);

} // namespace seatkeeper
