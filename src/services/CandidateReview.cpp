#include "services/CandidateReview.h"

#include "services/Core.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/EvidenceRepository.h"
#include "storage/LeakRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SplitRoleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! An error that nobody settled for so long ends the matter (sam-facts 5.1).
constexpr qint64 errorTimeoutDays = 30;

QString keyOf(const ExternalId &person, const QString &identifier) { return identifier + u'\n' + person; }

bool isNewer(const std::optional<QDateTime> &seen, const std::optional<QDateTime> &known) {
    return seen && (!known || *seen > *known);
}

//! Verdicts that say: this is no finding any more. Those that only say "cannot tell now" leave a candidate open.
bool speaksAgainst(Verdict verdict) {
    switch (verdict) {
    case Verdict::Active:
    case Verdict::InGrace:
    case Verdict::RuleInactive:
    case Verdict::NoRule:
    case Verdict::NeverUsedIgnored:
    case Verdict::Protected: return true;
    default: return false;
    }
}

//! A person proposed it because it is a leak; no rule speaks for or against it.
bool isByLeak(const RemovalCandidate &candidate) { return !candidate.rule && candidate.ruleName.isEmpty(); }

//! As long as the leak is there the candidate stands; once it is mended there is nothing left to propose.
Finding leakFinding(Finding finding, bool isLeak) {
    if (finding.verdict != Verdict::Excluded && finding.verdict != Verdict::NotPaid)
        finding.verdict = isLeak ? Verdict::Candidate : Verdict::NoRule;
    finding.activity.reset();
    finding.rule.reset();
    return finding;
}

} // namespace

Task<QMap<QString, qint64>> CandidateReview::run(CancelToken cancel) {
    auto looking = m_core.database->read<Outlook>([this](Session &session) { return look(session); });
    SK_CO_TRY(outlook, co_await await(looking));
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    SK_CO_TRY(gone, co_await readVanished(outlook.vanished, outlook.split, cancel));
    outlook.closings.insert(outlook.closings.end(), gone.begin(), gone.end());
    auto writing = m_core.database->write<QMap<QString, qint64>>(
        [this, outlook](Session &session) { return write(session, outlook); });
    SK_CO_TRY(counters, co_await await(writing));
    m_core.notify(u"candidates"_s);
    m_core.notify(u"audit"_s);
    co_return counters;
}

Result<CandidateReview::Outlook> CandidateReview::look(Session &session) const {
    SK_TRY(owner, ProfileRepository(session).get(m_profile));
    CandidateRepository candidates(session);
    EvidenceRepository signalsOf(session);
    SK_TRY(open, candidates.open(m_profile));
    SK_TRY(rules, RuleRepository(session).list(m_profile));
    SK_TRY(hasLightRole, RoleRepository(session).hasLightAgentRole(m_profile));
    SK_TRY(coolDowns, candidates.coolDowns(m_profile));
    SK_TRY(basis, signalsOf.basis(m_profile));
    SK_TRY(found, signalsOf.all(m_profile));
    QHash<QString, RemovalCandidate> waiting;
    for (const auto &candidate : open)
        waiting.insert(keyOf(candidate.externalId, candidate.identifier), candidate);

    RuleContext context;
    context.now = m_core.clock->now();
    context.accountHasLightAgentRole = hasLightRole;
    context.coolDownUntil = [&coolDowns](const ExternalId &person) {
        const auto day = coolDowns.value(person);
        return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
    };
    context.evidenceOf = [&](const Subscription &seat) {
        return composeEvidence(seat, basis, found.value(seat.externalId));
    };
    const RuleEngine engine(std::move(rules));

    Outlook outlook;
    SK_CHECK(SubscriptionRepository(session).forEachCurrent(m_profile, [&](const Subscription &seat) -> Result<void> {
        const auto key = keyOf(seat.externalId, seat.identifier);
        const bool isOpen = waiting.contains(key);
        if (!isOpen && m_scope == Scope::OpenOnly)
            return ok();
        const auto finding = engine.evaluate(seat, context);
        if (isOpen) {
            const auto candidate = waiting.take(key);
            SK_TRY(leak, LeakRepository(session).of(seat.id));
            judgeOpen(candidate, seat, isByLeak(candidate) ? leakFinding(finding, leak.has_value()) : finding, outlook);
        }
        if (!isOpen && finding.verdict == Verdict::Candidate)
            outlook.found.push_back(candidateFor(seat, finding));
        return ok();
    }));
    for (const auto &candidate : std::as_const(waiting)) {
        // An imported list is all there is to ask: who is not in it holds no seat any more.
        if (owner.source == ProfileSource::Export)
            outlook.closings.push_back({candidate, CandidateEvent::Vanished, u"gone_from_export"_s});
        else
            outlook.vanished.push_back(candidate);
    }
    outlook.checked = static_cast<qint64>(open.size());
    SK_TRY(split, SplitRoleRepository(session).of(m_profile));
    outlook.split = std::move(split);
    if (m_scope == Scope::OpenOnly)
        SK_CHECK(findTimedOut(session, open, outlook));
    return outlook;
}

void CandidateReview::judgeOpen(const RemovalCandidate &candidate, const Subscription &seat, const Finding &finding,
                                Outlook &outlook) const {
    const auto activity = finding.activity ? finding.activity->time : (finding.rule ? std::nullopt : seat.lastActivity);
    if (restsOnActivity(candidate) && isNewer(activity, candidate.lastActivity)) {
        outlook.closings.push_back({candidate, CandidateEvent::ActivitySeen, {}});
    } else if (finding.verdict == Verdict::Excluded) {
        outlook.closings.push_back({candidate, CandidateEvent::Exclude, u"exclusion_rule"_s});
    } else if (finding.verdict == Verdict::NotPaid && seat.paid == false) {
        outlook.closings.push_back({candidate, CandidateEvent::Vanished, u"not_paid"_s});
    } else if (candidate.state == CandidateState::Ready && m_scope == Scope::Everything &&
               speaksAgainst(finding.verdict)) {
        outlook.closings.push_back({candidate, CandidateEvent::Skip, verdictName(finding.verdict)});
    } else {
        auto changed = candidate;
        changed.subscription = seat.id;
        changed.userPrincipalName = seat.userPrincipalName;
        changed.displayName = seat.displayName;
        changed.inactiveDays = idleDays(candidate.lastActivity, seat.assigned, m_core.clock->now());
        changed.potentialSavings = seat.costPerYear;
        changed.savingsAreEstimate = seat.costIsEstimate;
        if (changed != candidate)
            outlook.refreshed.push_back(std::move(changed));
    }
}

RemovalCandidate CandidateReview::candidateFor(const Subscription &seat, const Finding &finding) const {
    RemovalCandidate candidate;
    candidate.profile = m_profile;
    candidate.subscription = seat.id;
    candidate.externalId = seat.externalId;
    candidate.userPrincipalName = seat.userPrincipalName;
    candidate.displayName = seat.displayName;
    candidate.identifier = seat.identifier;
    candidate.justification = finding.justification;
    candidate.rule = finding.rule;
    candidate.ruleName = finding.ruleName;
    candidate.inactiveDays = finding.inactiveDays;
    if (finding.activity) {
        candidate.lastActivity = finding.activity->time;
        candidate.lastActivitySource = finding.activity->kind;
    }
    candidate.potentialSavings = seat.costPerYear;
    candidate.savingsAreEstimate = seat.costIsEstimate;
    candidate.action = finding.action;
    candidate.openedAt = m_core.clock->now();
    return candidate;
}

Result<void> CandidateReview::findTimedOut(Session &session, const std::vector<RemovalCandidate> &open,
                                           Outlook &outlook) const {
    CandidateRepository candidates(session);
    for (const auto &candidate : open) {
        if (candidate.state != CandidateState::AttentionRequired)
            continue;
        SK_TRY(since, candidates.inStateSince(candidate.id, candidate.state));
        const auto from = since.value_or(candidate.openedAt);
        const bool closes = std::any_of(outlook.closings.begin(), outlook.closings.end(),
                                        [&](const Closing &closing) { return closing.candidate.id == candidate.id; });
        if (!closes && from.daysTo(m_core.clock->now()) >= errorTimeoutDays)
            outlook.closings.push_back({candidate, CandidateEvent::ErrorTimedOut, {}});
    }
    return ok();
}

Task<std::vector<CandidateReview::Closing>> CandidateReview::readVanished(std::vector<RemovalCandidate> vanished,
                                                                          RoleSplit split, CancelToken cancel) {
    std::vector<Closing> closings;
    if (vanished.empty())
        co_return closings;
    auto opened = co_await m_core.accounts->open(m_profile, CredentialPurpose::Inventory);
    if (!opened)
        co_return closings;
    const auto account = *opened;
    for (const auto &candidate : vanished) {
        auto person = co_await account->person(candidate.externalId, cancel);
        if (cancel.isCancelled())
            co_return fail(ErrorCode::Cancelled);
        if (!person && person.error().code != ErrorCode::VendorNotFound)
            continue;
        bool stillHeld = false;
        if (person) {
            auto seat = toSubscription(*person, {}, m_profile);
            split.applyTo(seat);
            stillHeld =
                seat.identifier == candidate.identifier && isPaidSeat(seat.seatKind, person->active, {}) != false;
        }
        if (!stillHeld)
            closings.push_back({candidate, CandidateEvent::Vanished, u"gone_at_vendor"_s});
    }
    co_return closings;
}

Result<QMap<QString, qint64>> CandidateReview::write(Session &session, const Outlook &outlook) const {
    CandidateRepository candidates(session);
    QMap<QString, qint64> counters{{u"candidatesCanceled"_s, 0}, {u"candidatesSkipped"_s, 0}};
    const auto now = m_core.clock->now();
    const auto actor = u"seatkeeper"_s;
    for (const auto &closing : outlook.closings) {
        SK_TRY(stored, candidates.get(closing.candidate.id));
        SK_TRY(inRun, candidates.isInRun(stored.id));
        // What a run has in hand is the run's to decide; what somebody decided meanwhile stays decided.
        if (inRun || !nextState(stored.state, closing.event))
            continue;
        SK_TRY(closed, candidates.apply(stored, {closing.event, actor, now, closing.reason}));
        ++counters[closed.state == CandidateState::ClosedCanceled ? u"candidatesCanceled"_s : u"candidatesSkipped"_s];
        SK_CHECK(writeAudit(session, m_core, {}, u"candidate."_s + eventName(closing.event),
                            u"candidate/"_s + stored.id.toString(),
                            {{u"externalId"_s, stored.externalId}, {u"reason"_s, closing.reason}}));
    }
    for (const auto &candidate : outlook.refreshed)
        SK_CHECK(candidates.refresh(candidate));
    if (m_scope == Scope::Everything) {
        qint64 opened = 0;
        if (!m_mayOpen)
            counters.insert(u"candidatesHeldBack"_s, static_cast<qint64>(outlook.found.size()));
        for (const auto &candidate : m_mayOpen ? outlook.found : std::vector<RemovalCandidate>()) {
            auto id = candidates.insert(candidate, actor);
            if (id.failedWith(ErrorCode::AlreadyExists))
                continue;
            if (!id)
                return id.error();
            ++opened;
            SK_CHECK(writeAudit(session, m_core, {}, u"candidate.found"_s, u"candidate/"_s + id->toString(),
                                {{u"externalId"_s, candidate.externalId},
                                 {u"justification"_s, justificationName(candidate.justification)}}));
        }
        counters.insert(u"candidatesOpened"_s, opened);
    } else {
        counters.insert(u"checked"_s, outlook.checked);
    }
    CandidateFilter open;
    open.profile = m_profile;
    SK_TRY(count, candidates.count(open));
    counters.insert(u"candidates"_s, count);
    return counters;
}

} // namespace seatkeeper
