#include "domain/EvidenceWeakness.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

using W = WeaknessKind;

//! A return is news for so long.
constexpr int returnIsNewsDays = 30;
//! Clocks differ; a signal so little ahead is not from the future.
constexpr qint64 clockSkewSeconds = 600;

const std::array<std::pair<W, QString>, 12> &weaknessNames() {
    static const std::array<std::pair<W, QString>, 12> names{{
        {W::ApiToken, u"api_token"_s},
        {W::SignInUnconfirmed, u"sign_in_unconfirmed"_s},
        {W::LongSession, u"long_session"_s},
        {W::TicketsOnly, u"tickets_only"_s},
        {W::AuditLogOnly, u"audit_log_only"_s},
        {W::Returned, u"returned"_s},
        {W::SharedMailbox, u"shared_mailbox"_s},
        {W::SharedAgent, u"shared_agent"_s},
        {W::FutureDate, u"future_date"_s},
        {W::Unavailable, u"unavailable"_s},
        {W::Failed, u"failed"_s},
        {W::NotRead, u"not_read"_s},
    }};
    return names;
}

//! One look at the signals from a point in time.
class SignalView {
public:
    SignalView(const Evidence &evidence, const QDateTime &now, int freshDays)
        : m_evidence(evidence), m_now(now), m_freshDays(freshDays) {}

    std::optional<int> ageOf(SignalKind kind) const {
        const auto *signal = m_evidence.find(kind);
        return signal != nullptr ? idleDays(signal->time, {}, m_now) : std::nullopt;
    }
    bool isFresh(SignalKind kind) const {
        const auto age = ageOf(kind);
        return age && *age < m_freshDays;
    }
    bool isOnlyFresh(SignalKind kind) const {
        return std::all_of(allSignals.begin(), allSignals.end(),
                           [&](SignalKind one) { return isFresh(one) == (one == kind); });
    }
    SignalAvailability availabilityOf(SignalKind kind) const {
        const auto *signal = m_evidence.find(kind);
        return signal != nullptr ? signal->availability : SignalAvailability::NotFetched;
    }

private:
    const Evidence &m_evidence;
    const QDateTime &m_now;
    int m_freshDays;
};

//! Only the sign-in is fresh. Two silent witnesses make that a token; fewer, or unread ones, leave it open.
std::optional<EvidenceWeakness> unconfirmedSignIn(const SignalView &view) {
    if (!view.isOnlyFresh(SignalKind::SignIn))
        return std::nullopt;
    int silent = 0;
    int unread = 0;
    for (const SignalKind kind : {SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog}) {
        const auto availability = view.availabilityOf(kind);
        silent += availability == SignalAvailability::Available;
        unread += availability == SignalAvailability::NotFetched || availability == SignalAvailability::Failed;
    }
    const bool token = silent >= 2 && unread == 0;
    return EvidenceWeakness{token ? W::ApiToken : W::SignInUnconfirmed, SignalKind::SignIn,
                            view.ageOf(SignalKind::SignIn)};
}

std::optional<EvidenceWeakness> longSession(const SignalView &view) {
    if (!view.isFresh(SignalKind::Session) || view.isFresh(SignalKind::SignIn) || view.isFresh(SignalKind::AuditLog))
        return std::nullopt;
    return EvidenceWeakness{W::LongSession, SignalKind::Session, view.ageOf(SignalKind::SignIn)};
}

std::optional<EvidenceWeakness> onlyOne(const SignalView &view, SignalKind kind, W weakness) {
    if (!view.isOnlyFresh(kind))
        return std::nullopt;
    return EvidenceWeakness{weakness, kind, view.ageOf(kind)};
}

std::optional<EvidenceWeakness> returned(const Evidence &evidence, const QDateTime &now) {
    const auto &pause = evidence.pause;
    const auto since = pause ? idleDays(pause->until, {}, now) : std::nullopt;
    if (!since || *since > returnIsNewsDays || pause->days() < shortestPauseDays)
        return std::nullopt;
    return EvidenceWeakness{W::Returned, std::nullopt, pause->days()};
}

void addOfSignals(const Evidence &evidence, SignalAvailability availability, W weakness,
                  std::vector<EvidenceWeakness> &found) {
    for (const ActivitySignal &signal : evidence.signalList) {
        if (signal.availability == availability)
            found.push_back({weakness, signal.kind, std::nullopt});
    }
}

} // namespace

QString weaknessName(WeaknessKind kind) {
    for (const auto &[value, name] : weaknessNames()) {
        if (value == kind)
            return name;
    }
    return {};
}

std::optional<WeaknessKind> weaknessFromName(const QString &name) {
    for (const auto &[value, known] : weaknessNames()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

std::vector<EvidenceWeakness> weaknessesOf(const Subscription &subscription, const Evidence &evidence,
                                           const QDateTime &now, int freshDays) {
    const SignalView view(evidence, now, freshDays);
    std::vector<EvidenceWeakness> found;
    for (const auto &one :
         {unconfirmedSignIn(view), longSession(view), onlyOne(view, SignalKind::TicketWork, W::TicketsOnly),
          onlyOne(view, SignalKind::AuditLog, W::AuditLogOnly), returned(evidence, now)}) {
        if (one)
            found.push_back(*one);
    }
    if (isSharedMailbox(subscription.userPrincipalName))
        found.push_back({W::SharedMailbox, std::nullopt, std::nullopt});
    if (subscription.shared)
        found.push_back({W::SharedAgent, std::nullopt, std::nullopt});
    for (const ActivitySignal &signal : evidence.signalList) {
        if (signal.time && now.secsTo(*signal.time) > clockSkewSeconds)
            found.push_back({W::FutureDate, signal.kind, std::nullopt});
    }
    addOfSignals(evidence, SignalAvailability::Unavailable, W::Unavailable, found);
    addOfSignals(evidence, SignalAvailability::Failed, W::Failed, found);
    addOfSignals(evidence, SignalAvailability::NotFetched, W::NotRead, found);
    return found;
}

bool isSharedMailbox(const QString &address) {
    // Names of desks, not of people; the first part decides, so that support.emea@ and info+eu@ are found too.
    static const QSet<QString> desks{u"accounting"_s, u"accounts"_s,     u"admin"_s,           u"billing"_s,
                                     u"contact"_s,    u"customercare"_s, u"customerservice"_s, u"desk"_s,
                                     u"finance"_s,    u"frontdesk"_s,    u"helpdesk"_s,        u"help"_s,
                                     u"info"_s,       u"it"_s,           u"kundendienst"_s,    u"mailbox"_s,
                                     u"noreply"_s,    u"office"_s,       u"orders"_s,          u"reception"_s,
                                     u"returns"_s,    u"sales"_s,        u"service"_s,         u"servicedesk"_s,
                                     u"shared"_s,     u"shop"_s,         u"soporte"_s,         u"suporte"_s,
                                     u"support"_s,    u"team"_s};
    const auto at = address.indexOf(u'@');
    if (at <= 0)
        return false;
    static const QRegularExpression separators(u"[.+_-]"_s);
    const QString local = address.left(at).toLower();
    return desks.contains(local.section(separators, 0, 0)) || desks.contains(QString(local).remove(u'-').remove(u'_'));
}

} // namespace seatkeeper
