#include "domain/RemovalCandidate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

const std::array<std::pair<Justification, QString>, 7> &justificationNames() {
    static const std::array<std::pair<Justification, QString>, 7> names{{
        {Justification::LowUsage, u"low_usage"_s},
        {Justification::NeverUsed, u"never_used"_s},
        {Justification::Unallocated, u"unallocated"_s},
        {Justification::Unlicensed, u"unlicensed"_s},
        {Justification::SuspendedButPaid, u"suspended_but_paid"_s},
        {Justification::PaidLightAgent, u"paid_light_agent"_s},
        {Justification::Leaver, u"leaver"_s},
    }};
    return names;
}

} // namespace

QString justificationName(Justification justification) {
    for (const auto &[value, name] : justificationNames()) {
        if (value == justification)
            return name;
    }
    return {};
}

std::optional<Justification> justificationFromName(const QString &name) {
    for (const auto &[value, known] : justificationNames()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QString verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Candidate: return u"candidate"_s;
    case Verdict::Excluded: return u"excluded"_s;
    case Verdict::NotPaid: return u"not_paid"_s;
    case Verdict::PaidUnknown: return u"paid_unknown"_s;
    case Verdict::Active: return u"active"_s;
    case Verdict::InGrace: return u"in_grace"_s;
    case Verdict::CoolDown: return u"cool_down"_s;
    case Verdict::EvidenceIncomplete: return u"evidence_incomplete"_s;
    case Verdict::EvidenceNotRead: return u"evidence_not_read"_s;
    case Verdict::RuleInactive: return u"rule_inactive"_s;
    case Verdict::NoRule: return u"no_rule"_s;
    case Verdict::OtherModel: return u"other_model"_s;
    case Verdict::ConditionNotMet: return u"condition_not_met"_s;
    case Verdict::ConditionUnreadable: return u"condition_unreadable"_s;
    case Verdict::NeverUsedIgnored: return u"never_used_ignored"_s;
    case Verdict::Protected: return u"protected"_s;
    case Verdict::DatesUnknown: return u"dates_unknown"_s;
    }
    return {};
}

bool restsOnActivity(const RemovalCandidate &candidate) {
    const bool byPerson = !candidate.rule && candidate.ruleName.isEmpty();
    return !(byPerson && candidate.justification == Justification::PaidLightAgent &&
             candidate.action == ProposedAction::LightAgent);
}

} // namespace seatkeeper
