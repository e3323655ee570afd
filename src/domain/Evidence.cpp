#include "domain/Evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString signalName(SignalKind kind) {
    switch (kind) {
    case SignalKind::SignIn: return u"sign_in"_s;
    case SignalKind::Session: return u"session"_s;
    case SignalKind::TicketWork: return u"ticket_work"_s;
    case SignalKind::AuditLog: return u"audit_log"_s;
    }
    return {};
}

std::optional<SignalKind> signalFromName(const QString &name) {
    for (const SignalKind kind :
         {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog}) {
        if (signalName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<ActivitySignal> Evidence::effective() const {
    std::optional<ActivitySignal> newest;
    for (const ActivitySignal &candidate : signalList) {
        if (candidate.time && (!newest || *candidate.time > *newest->time))
            newest = candidate;
    }
    return newest;
}

bool Evidence::isComplete() const {
    return std::none_of(signalList.begin(), signalList.end(),
                        [](const ActivitySignal &one) { return one.availability == SignalAvailability::Failed; });
}

std::optional<int> idleDays(const std::optional<QDateTime> &lastActivity, const std::optional<QDateTime> &assigned,
                            const QDateTime &now) {
    if (!lastActivity && !assigned)
        return std::nullopt;
    const QDateTime since = lastActivity && assigned ? std::max(*lastActivity, *assigned)
                            : lastActivity           ? *lastActivity
                                                     : *assigned;
    const qint64 seconds = since.secsTo(now);
    return seconds <= 0 ? 0 : static_cast<int>(seconds / 86400);
}

} // namespace seatkeeper
