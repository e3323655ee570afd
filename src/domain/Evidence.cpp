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
    for (const SignalKind kind : allSignals) {
        if (signalName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString availabilityName(SignalAvailability availability) {
    switch (availability) {
    case SignalAvailability::NotFetched: return u"not_fetched"_s;
    case SignalAvailability::Available: return u"available"_s;
    case SignalAvailability::Unavailable: return u"unavailable"_s;
    case SignalAvailability::Failed: return u"failed"_s;
    }
    return {};
}

std::optional<SignalAvailability> availabilityFromName(const QString &name) {
    for (const auto one : {SignalAvailability::NotFetched, SignalAvailability::Available,
                           SignalAvailability::Unavailable, SignalAvailability::Failed}) {
        if (availabilityName(one) == name)
            return one;
    }
    return std::nullopt;
}

const ActivitySignal *Evidence::find(SignalKind kind) const {
    const auto found =
        std::find_if(signalList.begin(), signalList.end(), [kind](const auto &one) { return one.kind == kind; });
    return found == signalList.end() ? nullptr : &*found;
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

Evidence Evidence::assumingNoMore() const {
    Evidence assumed = *this;
    for (ActivitySignal &one : assumed.signalList) {
        if (one.availability != SignalAvailability::Unavailable)
            one.availability = SignalAvailability::Available;
    }
    return assumed;
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
