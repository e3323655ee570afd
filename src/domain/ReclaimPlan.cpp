#include "domain/ReclaimPlan.h"

#include "base/Clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

QJsonValue toValue(const std::optional<Money> &money) {
    return money ? QJsonValue(QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency}}) : QJsonValue();
}

std::optional<Money> moneyFrom(const QJsonValue &value) {
    if (!value.isObject())
        return std::nullopt;
    const auto json = value.toObject();
    return Money{json.value(u"minor"_s).toInteger(), json.value(u"currency"_s).toString()};
}

QJsonArray requestsToJson(const std::vector<PlannedRequest> &requests) {
    QJsonArray array;
    for (const auto &request : requests)
        array.append(toJson(request));
    return array;
}

QJsonArray guardsToJson(const std::vector<GuardVerdict> &guards) {
    QJsonArray array;
    for (const auto &guard : guards) {
        QJsonObject args;
        for (auto it = guard.args.begin(); it != guard.args.end(); ++it)
            args.insert(it.key(), it.value());
        array.append(
            QJsonObject{{u"id"_s, guard.id}, {u"verdict"_s, guardOutcomeName(guard.outcome)}, {u"args"_s, args}});
    }
    return array;
}

Error malformed(const QString &where) {
    return fail(ErrorCode::BadInput, u"the plan has a malformed %1"_s.arg(where), {{u"where"_s, where}});
}

Result<std::vector<GuardVerdict>> guardsFromJson(const QJsonArray &array) {
    std::vector<GuardVerdict> guards;
    for (const auto &value : array) {
        const auto json = value.toObject();
        const auto outcome = guardOutcomeFromName(json.value(u"verdict"_s).toString());
        if (!outcome)
            return malformed(u"guards"_s);
        GuardVerdict guard{json.value(u"id"_s).toString(), *outcome, {}};
        const auto args = json.value(u"args"_s).toObject();
        for (auto it = args.begin(); it != args.end(); ++it)
            guard.args.insert(it.key(), it.value().toString());
        guards.push_back(std::move(guard));
    }
    return guards;
}

Result<SeatState> stateFromJson(const QJsonObject &json) {
    SeatState state;
    state.role = json.value(u"role"_s).toString();
    const auto kind = seatKindFromName(json.value(u"seatKind"_s).toString());
    if (state.role.isEmpty() || !kind)
        return malformed(u"seat state"_s);
    state.seatKind = *kind;
    if (const auto id = json.value(u"customRoleId"_s); id.isString())
        state.customRoleId = id.toString();
    state.customRoleName = json.value(u"customRole"_s).toString();
    state.suspended = json.value(u"suspended"_s).toBool();
    return state;
}

//! What the hash covers of a state: ids only, a renamed role is the same role.
QJsonObject hashed(const SeatState &state) {
    auto json = toJson(state);
    json.remove(u"customRole"_s);
    return json;
}

} // namespace

QJsonObject toJson(const SeatState &state) {
    return {
        {u"role"_s, state.role},
        {u"customRoleId"_s, state.customRoleId ? QJsonValue(*state.customRoleId) : QJsonValue()},
        {u"customRole"_s, state.customRoleName},
        {u"seatKind"_s, seatKindName(state.seatKind)},
        {u"suspended"_s, state.suspended},
    };
}

QJsonObject toJson(const PlannedRequest &request) {
    return {{u"method"_s, request.method},
            {u"path"_s, request.path},
            {u"body"_s, request.body},
            {u"purpose"_s, request.purpose}};
}

PlannedRequest requestFromJson(const QJsonObject &json) {
    return {json.value(u"method"_s).toString(), json.value(u"path"_s).toString(), json.value(u"body"_s).toObject(),
            json.value(u"purpose"_s).toString()};
}

const GuardVerdict *PlanStep::refusal() const {
    const auto found = std::find_if(guards.begin(), guards.end(),
                                    [](const GuardVerdict &guard) { return guard.outcome == GuardOutcome::Refuse; });
    return found == guards.end() ? nullptr : &*found;
}

bool ReclaimPlan::isRefused() const {
    return std::any_of(runGuards.begin(), runGuards.end(),
                       [](const GuardVerdict &guard) { return guard.outcome == GuardOutcome::Refuse; });
}

QByteArray planHash(const std::vector<PlanStep> &steps) {
    QJsonArray canonical;
    for (const auto &step : steps) {
        canonical.append(QJsonObject{{u"candidate"_s, step.candidate.toString()},
                                     {u"externalId"_s, step.externalId},
                                     {u"action"_s, actionName(step.action)},
                                     {u"from"_s, hashed(step.from)},
                                     {u"to"_s, hashed(step.to)},
                                     {u"requests"_s, requestsToJson(step.requests)}});
    }
    return QCryptographicHash::hash(QJsonDocument(canonical).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

QJsonObject toJson(const PlanStep &step) {
    return {
        {u"candidate"_s, step.candidate.value},
        {u"externalId"_s, step.externalId},
        {u"userPrincipalName"_s, step.userPrincipalName},
        {u"displayName"_s, step.displayName},
        {u"action"_s, actionName(step.action)},
        {u"from"_s, toJson(step.from)},
        {u"to"_s, toJson(step.to)},
        {u"requests"_s, requestsToJson(step.requests)},
        {u"sideEffects"_s, QJsonArray::fromStringList(step.sideEffects)},
        {u"groups"_s, QJsonArray::fromStringList(step.groups)},
        {u"guards"_s, guardsToJson(step.guards)},
        {u"savings"_s, toValue(step.savings)},
    };
}

Result<PlanStep> stepFromJson(const QJsonObject &json) {
    PlanStep step;
    step.candidate.value = json.value(u"candidate"_s).toInteger();
    step.externalId = json.value(u"externalId"_s).toString();
    step.userPrincipalName = json.value(u"userPrincipalName"_s).toString();
    step.displayName = json.value(u"displayName"_s).toString();
    const auto action = actionFromName(json.value(u"action"_s).toString());
    if (!step.candidate.isValid() || step.externalId.isEmpty() || !action)
        return malformed(u"step"_s);
    step.action = *action;
    SK_TRY(from, stateFromJson(json.value(u"from"_s).toObject()));
    SK_TRY(to, stateFromJson(json.value(u"to"_s).toObject()));
    step.from = std::move(from);
    step.to = std::move(to);
    for (const auto array = json.value(u"requests"_s).toArray(); const auto &value : array)
        step.requests.push_back(requestFromJson(value.toObject()));
    for (const auto array = json.value(u"sideEffects"_s).toArray(); const auto &value : array)
        step.sideEffects.append(value.toString());
    for (const auto array = json.value(u"groups"_s).toArray(); const auto &value : array)
        step.groups.append(value.toString());
    SK_TRY(guards, guardsFromJson(json.value(u"guards"_s).toArray()));
    step.guards = std::move(guards);
    step.savings = moneyFrom(json.value(u"savings"_s));
    return step;
}

QJsonObject toJson(const ReclaimPlan &plan) {
    QJsonArray steps;
    for (const auto &step : plan.steps)
        steps.append(toJson(step));
    return {
        {u"planHash"_s, QString::fromLatin1(plan.hash)},
        {u"profile"_s, plan.profile.value},
        {u"profileName"_s, plan.profileName},
        {u"madeAt"_s, toIsoUtc(plan.madeAt)},
        {u"steps"_s, steps},
        {u"runGuards"_s, guardsToJson(plan.runGuards)},
        {u"savings"_s, toValue(plan.savings)},
        {u"confirmationCount"_s, plan.confirmationCount},
    };
}

Result<ReclaimPlan> planFromJson(const QJsonObject &json) {
    ReclaimPlan plan;
    plan.profile.value = json.value(u"profile"_s).toInteger();
    plan.profileName = json.value(u"profileName"_s).toString();
    plan.madeAt = fromIsoUtc(json.value(u"madeAt"_s).toString());
    plan.hash = json.value(u"planHash"_s).toString().toLatin1();
    if (!plan.profile.isValid() || !plan.madeAt.isValid() || !json.value(u"steps"_s).isArray())
        return malformed(u"header"_s);
    for (const auto array = json.value(u"steps"_s).toArray(); const auto &value : array) {
        SK_TRY(step, stepFromJson(value.toObject()));
        plan.steps.push_back(std::move(step));
    }
    SK_TRY(guards, guardsFromJson(json.value(u"runGuards"_s).toArray()));
    plan.runGuards = std::move(guards);
    plan.savings = moneyFrom(json.value(u"savings"_s));
    plan.confirmationCount = json.value(u"confirmationCount"_s).toInt();
    return plan;
}

} // namespace seatkeeper
