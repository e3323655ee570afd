#include "domain/RuleReview.h"

#include "domain/WhereText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

using Args = QMap<QString, QString>;

QString normalized(const QString &condition) {
    const auto parsed = WhereExpression::parse(condition);
    return parsed ? (parsed->isEmpty() ? QString() : whereText(*parsed->root())) : condition;
}

template <typename T>
bool isSubset(const std::set<T> &part, const std::set<T> &whole) {
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool looksAtMore(const ReclamationRule &wide, const ReclamationRule &narrow) {
    if (wide.profile && wide.profile != narrow.profile)
        return false;
    const bool models =
        wide.models.empty() ||
        (!narrow.models.empty() && std::all_of(narrow.models.begin(), narrow.models.end(), [&](ModelId model) {
            return std::find(wide.models.begin(), wide.models.end(), model) != wide.models.end();
        }));
    const QString condition = normalized(wide.condition);
    return models && (condition.isEmpty() || condition == normalized(narrow.condition));
}

//! Nobody whom @p first protects would be proposed by @p second.
bool protectsLess(const ReclamationRule &first, const ReclamationRule &second) {
    return std::all_of(first.protectedPeople.begin(), first.protectedPeople.end(), [&](const QString &person) {
        return second.protectedPeople.contains(person, Qt::CaseInsensitive);
    });
}

//! A rule that is not stored yet gets the highest id, and of two with one priority the older goes first.
bool goesFirst(const ReclamationRule &left, const ReclamationRule &right) {
    if (left.priority != right.priority)
        return left.priority < right.priority;
    return left.id.isValid() && (!right.id.isValid() || left.id < right.id);
}

bool agree(const ReclamationRule &left, const ReclamationRule &right) {
    return left.action == right.action && left.notifyUser == right.notifyUser &&
           (!left.notifyUser || left.notifyDays == right.notifyDays) && left.assignmentGroup == right.assignmentGroup &&
           left.reassignOpenTickets == right.reassignOpenTickets && left.thresholdDays == right.thresholdDays &&
           left.graceDays == right.graceDays && left.neverUsed == right.neverUsed &&
           left.countingSignals == right.countingSignals;
}

//! Whether both may look at one seat, as far as that can be said.
bool meet(const ReclamationRule &rule, const ReclamationRule &other, const RuleFacts *facts) {
    if (rule.profile && other.profile && rule.profile != other.profile)
        return false;
    if (facts)
        return facts->shared(other.id) > 0;
    const bool models = rule.models.empty() || other.models.empty() ||
                        std::any_of(rule.models.begin(), rule.models.end(), [&](ModelId model) {
                            return std::find(other.models.begin(), other.models.end(), model) != other.models.end();
                        });
    const QString mine = normalized(rule.condition);
    const QString theirs = normalized(other.condition);
    return models && (mine.isEmpty() || theirs.isEmpty() || mine == theirs);
}

class Review {
public:
    Review(const ReclamationRule &rule, const std::vector<ReclamationRule> &others, const RuleFacts *facts)
        : m_rule(rule), m_others(others), m_facts(facts) {}

    std::vector<RuleRemark> run() {
        checkName();
        checkNumbers();
        checkCondition();
        if (m_facts)
            checkFacts();
        if (m_rule.active)
            checkOthers();
        std::stable_partition(m_remarks.begin(), m_remarks.end(),
                              [](const RuleRemark &remark) { return blocksSaving(remark.problem); });
        return m_remarks;
    }

private:
    void remark(RuleProblem problem, const QString &field, Args args = {}) {
        m_remarks.push_back({problem, field, std::move(args)});
    }

    void checkName() {
        const QString name = m_rule.name.trimmed();
        if (name.isEmpty())
            remark(RuleProblem::NameMissing, u"name"_s);
        for (const auto &other : m_others) {
            if (other.name.compare(name, Qt::CaseInsensitive) == 0)
                remark(RuleProblem::NameTaken, u"name"_s, {{u"rule"_s, other.name}});
        }
    }

    void checkRange(RuleProblem problem, const QString &field, int value, int least, int most) {
        if (value < least || value > most)
            remark(problem, field,
                   {{u"value"_s, QString::number(value)},
                    {u"least"_s, QString::number(least)},
                    {u"most"_s, QString::number(most)}});
    }

    void checkNumbers() {
        checkRange(RuleProblem::ThresholdRange, u"threshold"_s, m_rule.thresholdDays, RuleLimits::leastThreshold,
                   RuleLimits::mostDays);
        checkRange(RuleProblem::GraceRange, u"grace"_s, m_rule.graceDays, 0, RuleLimits::mostDays);
        checkRange(RuleProblem::NotifyDaysRange, u"notify-days"_s, m_rule.notifyDays, 0, RuleLimits::mostDays);
        checkRange(RuleProblem::PriorityRange, u"priority"_s, m_rule.priority, 0, RuleLimits::mostPriority);
        if (m_rule.countingSignals.empty())
            remark(RuleProblem::SignalsMissing, u"signals"_s);
    }

    void checkCondition() {
        const auto condition = WhereExpression::parse(m_rule.condition);
        if (!condition)
            remark(RuleProblem::ConditionUnreadable, u"condition"_s, condition.error().args);
    }

    void checkFacts() {
        const QString seats = QString::number(m_facts->seats());
        if (!m_facts->comparisons().empty() && m_facts->seats() > 0 && m_facts->hits() == m_facts->seats())
            remark(RuleProblem::MatchesEverybody, u"condition"_s, {{u"count"_s, seats}});
        if (m_facts->seats() > 0 && m_facts->hits() == 0)
            remark(RuleProblem::MatchesNobody, m_facts->comparisons().empty() ? u"models"_s : u"condition"_s,
                   {{u"count"_s, seats}});
        for (const auto &comparison : m_facts->comparisons()) {
            if (comparison.hits == 0 && m_facts->seats() > 0)
                remark(RuleProblem::PatternNeverMatches, u"condition"_s, {{u"pattern"_s, comparison.text}});
        }
        for (const auto &person : m_facts->protectedPeople()) {
            if (!person.found)
                remark(RuleProblem::ProtectedUnknown, u"protected"_s, {{u"person"_s, person.entry}});
        }
        if (m_facts->futureDates() > 0)
            remark(RuleProblem::FutureDates, u"threshold"_s, {{u"count"_s, QString::number(m_facts->futureDates())}});
    }

    void checkOthers() {
        for (const auto &other : m_others) {
            if (!other.active)
                continue;
            const bool otherFirst = goesFirst(other, m_rule);
            if (otherFirst && covers(other, m_rule))
                remark(RuleProblem::ShadowedBy, u"priority"_s, {{u"rule"_s, other.name}});
            else if (!otherFirst && covers(m_rule, other))
                remark(RuleProblem::Shadows, u"priority"_s, {{u"rule"_s, other.name}});
            else if (other.priority == m_rule.priority && !agree(m_rule, other) && meet(m_rule, other, m_facts))
                remarkSamePriority(other, otherFirst);
        }
    }

    void remarkSamePriority(const ReclamationRule &other, bool otherFirst) {
        Args args{{u"rule"_s, other.name}, {u"first"_s, otherFirst ? u"other"_s : u"this"_s}};
        if (m_facts)
            args.insert(u"count"_s, QString::number(m_facts->shared(other.id)));
        remark(RuleProblem::SamePriority, u"priority"_s, args);
    }

    const ReclamationRule &m_rule;
    const std::vector<ReclamationRule> &m_others;
    const RuleFacts *m_facts;
    std::vector<RuleRemark> m_remarks;
};

} // namespace

QString ruleProblemName(RuleProblem problem) {
    switch (problem) {
    case RuleProblem::NameMissing: return u"name_missing"_s;
    case RuleProblem::NameTaken: return u"name_taken"_s;
    case RuleProblem::ThresholdRange: return u"threshold_range"_s;
    case RuleProblem::GraceRange: return u"grace_range"_s;
    case RuleProblem::NotifyDaysRange: return u"notify_days_range"_s;
    case RuleProblem::PriorityRange: return u"priority_range"_s;
    case RuleProblem::SignalsMissing: return u"signals_missing"_s;
    case RuleProblem::ConditionUnreadable: return u"condition_unreadable"_s;
    case RuleProblem::MatchesEverybody: return u"matches_everybody"_s;
    case RuleProblem::MatchesNobody: return u"matches_nobody"_s;
    case RuleProblem::PatternNeverMatches: return u"pattern_never_matches"_s;
    case RuleProblem::ProtectedUnknown: return u"protected_unknown"_s;
    case RuleProblem::SamePriority: return u"same_priority"_s;
    case RuleProblem::ShadowedBy: return u"shadowed_by"_s;
    case RuleProblem::Shadows: return u"shadows"_s;
    case RuleProblem::FutureDates: return u"future_dates"_s;
    }
    return {};
}

bool blocksSaving(RuleProblem problem) { return problem <= RuleProblem::ConditionUnreadable; }

bool covers(const ReclamationRule &first, const ReclamationRule &second) {
    if (!first.active || !looksAtMore(first, second) || !protectsLess(first, second))
        return false;
    if (first.thresholdDays > second.thresholdDays || first.graceDays > second.graceDays)
        return false;
    // Fewer signals can only make a seat look idler, but a seat that was used by the others looks never used then.
    if (!isSubset(first.countingSignals, second.countingSignals))
        return false;
    return first.neverUsed == NeverUsedHandling::Propose ||
           (second.neverUsed == NeverUsedHandling::Ignore && first.countingSignals == second.countingSignals);
}

std::vector<RuleRemark> reviewRule(const ReclamationRule &rule, const std::vector<ReclamationRule> &others,
                                   const RuleFacts *facts) {
    return Review(rule, others, facts).run();
}

} // namespace seatkeeper
