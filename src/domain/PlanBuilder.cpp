#include "domain/ReclaimPlan.h"
#include "domain/RuleEngine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

const VendorRole *lightAgentRole(const std::vector<VendorRole> &roles) {
    const auto found = std::find_if(roles.begin(), roles.end(), [](const VendorRole &role) { return role.lightAgent; });
    return found == roles.end() ? nullptr : &*found;
}

bool isAdmin(const SeatState &state) { return state.seatKind == SeatKind::Admin; }

//! What the plan's earlier steps already take, so that limits hold for the run and not only for each person.
struct Taken {
    int admins = 0;
    QMap<ExternalId, int> perGroup;
};

GuardVerdict lastAdminGuard(const SeatState &from, const AccountFacts &facts, const Taken &taken) {
    const int left = facts.admins - taken.admins;
    const bool refused = isAdmin(from) && !from.suspended && left <= 1;
    return {u"last_admin"_s, refused ? GuardOutcome::Refuse : GuardOutcome::Pass, {{u"left"_s, QString::number(left)}}};
}

GuardVerdict groupGuard(const PlanStep &step, const AccountFacts &facts, const GuardSettings &settings,
                        const Taken &taken) {
    const auto groups = staffsGroups(step.from) ? facts.groupsOfPerson.value(step.externalId) : QList<ExternalId>();
    for (const auto &group : groups) {
        // A group whose size nobody knows cannot be judged and is no reason to refuse.
        if (!facts.membersPerGroup.contains(group))
            continue;
        const int left = facts.membersPerGroup.value(group) - taken.perGroup.value(group) - 1;
        if (left < settings.minimumPerGroup) {
            return {u"group_minimum"_s,
                    GuardOutcome::Refuse,
                    {{u"group"_s, group},
                     {u"name"_s, facts.groupNames.value(group, group)},
                     {u"left"_s, QString::number(std::max(left, 0))},
                     {u"minimum"_s, QString::number(settings.minimumPerGroup)}}};
        }
    }
    return {u"group_minimum"_s, GuardOutcome::Pass, {}};
}

bool holdsProductRole(const std::vector<ProductRole> &roles) {
    return std::any_of(roles.begin(), roles.end(), [](const ProductRole &role) { return role.active; });
}

QStringList sideEffectsOf(const PlanStep &step, const PlanSubject &subject, bool hasGroups) {
    if (step.action == ProposedAction::Suspend)
        return {u"no_seat_freed"_s};
    QStringList effects;
    const bool tickets = !subject.openTickets || *subject.openTickets > 0;
    const bool endUser = step.to.seatKind == SeatKind::EndUser;
    if (tickets)
        effects.append(endUser ? u"tickets_moved"_s : u"tickets_unassigned"_s);
    if (endUser)
        effects.append(u"views_deleted"_s);
    if (endUser && hasGroups)
        effects.append(u"groups_lost"_s);
    if (subject.productRolesUnknown || holdsProductRole(subject.subscription.productRoles))
        effects.append(u"product_roles_lost"_s);
    effects.append(u"undo_needs_seat"_s);
    return effects;
}

PlanStep draftStep(const PlanSubject &subject, const AccountFacts &facts) {
    PlanStep step;
    step.candidate = subject.candidate.id;
    step.externalId = subject.subscription.externalId;
    step.userPrincipalName = subject.subscription.userPrincipalName;
    step.displayName = subject.subscription.displayName;
    step.action = subject.candidate.action;
    step.from = stateOf(subject.subscription);
    step.to = targetOf(subject.subscription, step.action, facts.roles);
    if (step.action != ProposedAction::Suspend)
        step.savings = subject.candidate.potentialSavings;
    for (const auto &group : facts.groupsOfPerson.value(step.externalId))
        step.groups.append(facts.groupNames.value(group, group));
    const bool hasGroups = !facts.groupsOfPerson.contains(step.externalId) || !step.groups.isEmpty();
    step.sideEffects = sideEffectsOf(step, subject, hasGroups);
    return step;
}

bool sameSeat(const SeatState &left, const SeatState &right) {
    return left.role == right.role && left.customRoleId == right.customRoleId && left.suspended == right.suspended;
}

void addRequests(PlanStep &step, const RequestBuilder &requests) {
    if (step.isRefused())
        return;
    if (sameSeat(step.from, step.to)) {
        step.guards.push_back({u"nothing_to_change"_s, GuardOutcome::Refuse, {}});
        return;
    }
    auto built = requests(step.from, step.to, step.externalId);
    if (!built)
        step.guards.push_back({u"not_possible"_s, GuardOutcome::Refuse, {{u"error"_s, errorName(built.error().code)}}});
    else
        step.requests = std::move(*built);
}

void finish(ReclaimPlan &plan, const AccountFacts &facts, const GuardSettings &settings, const QDateTime &now) {
    std::vector<const PlanStep *> going;
    bool oneCurrency = true;
    for (const auto &step : plan.steps) {
        if (step.isRefused())
            continue;
        going.push_back(&step);
        if (!step.savings || !oneCurrency)
            continue;
        const auto sum = plan.savings ? add(plan.savings, *step.savings) : step.savings;
        oneCurrency = sum.has_value();
        plan.savings = sum;
    }
    plan.runGuards = runGuards(going, facts, settings, now);
    const bool overLimit = std::any_of(plan.runGuards.begin(), plan.runGuards.end(), [](const GuardVerdict &guard) {
        return guard.outcome == GuardOutcome::Warn && (guard.id == u"run_limit" || guard.id == u"role_limit");
    });
    plan.confirmationCount = overLimit ? static_cast<int>(going.size()) : 0;
    plan.hash = planHash(plan.steps);
}

} // namespace

bool staffsGroups(const SeatState &state) {
    return !state.suspended && state.seatKind != SeatKind::LightAgent && state.seatKind != SeatKind::Contributor &&
           state.seatKind != SeatKind::EndUser;
}

SeatState stateOf(const Subscription &subscription) {
    return {subscription.role, subscription.customRoleId, subscription.customRoleName, subscription.seatKind,
            subscription.suspended};
}

SeatState targetOf(const Subscription &subscription, ProposedAction action, const std::vector<VendorRole> &roles) {
    auto target = stateOf(subscription);
    switch (action) {
    case ProposedAction::LightAgent:
        if (const auto *role = lightAgentRole(roles))
            return {u"agent"_s, role->id, role->name, SeatKind::LightAgent, target.suspended};
        return target;
    case ProposedAction::Suspend: target.suspended = true; return target;
    case ProposedAction::EndUser:
    case ProposedAction::EndUserSuspended: break;
    }
    const bool suspended = target.suspended || action == ProposedAction::EndUserSuspended;
    return {u"end-user"_s, std::nullopt, QString(), SeatKind::EndUser, suspended};
}

ReclaimPlan buildPlan(ProfileId profile, const QString &profileName, const std::vector<PlanSubject> &subjects,
                      const AccountFacts &facts, const GuardSettings &guards,
                      const std::vector<ExclusionRule> &exclusions, const RequestBuilder &requests,
                      const QDateTime &now) {
    ReclaimPlan plan;
    plan.profile = profile;
    plan.profileName = profileName;
    plan.madeAt = now;
    auto ordered = subjects;
    std::stable_sort(ordered.begin(), ordered.end(), [](const PlanSubject &left, const PlanSubject &right) {
        return left.candidate.id < right.candidate.id;
    });
    Taken taken;
    for (auto &subject : ordered) {
        // The product roles of a full agent are known only now; a light agent that keeps them would free nothing.
        if (subject.chooseAction)
            subject.candidate.action = defaultAction(subject.subscription, lightAgentRole(facts.roles) != nullptr);
        auto step = draftStep(subject, facts);
        step.guards = personGuards(subject, facts, guards, exclusions, now);
        step.guards.push_back(lastAdminGuard(step.from, facts, taken));
        step.guards.push_back(groupGuard(step, facts, guards, taken));
        addRequests(step, requests);
        if (!step.isRefused() && staffsGroups(step.from)) {
            taken.admins += isAdmin(step.from) ? 1 : 0;
            for (const auto &group : facts.groupsOfPerson.value(step.externalId))
                ++taken.perGroup[group];
        }
        plan.steps.push_back(std::move(step));
    }
    finish(plan, facts, guards, now);
    return plan;
}

} // namespace seatkeeper
