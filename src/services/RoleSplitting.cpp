#include "services/RoleSplitting.h"

#include "services/Core.h"
#include "services/ExclusionEffect.h"
#include "storage/CandidateRepository.h"
#include "storage/ModelRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SplitRoleRepository.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Result<CustomRole> findRole(SplitRoleRepository &splits, ProfileId profile, const QString &wanted) {
    SK_TRY(roles, splits.roles(profile));
    const auto isIt = [&](const CustomRole &role) {
        return role.id == wanted || RoleSplit::identifierOf(role.id) == wanted;
    };
    auto found = std::find_if(roles.begin(), roles.end(), isIt);
    if (found != roles.end())
        return std::move(*found);
    const auto sameName = [&](const CustomRole &role) { return role.name.compare(wanted, Qt::CaseInsensitive) == 0; };
    found = std::find_if(roles.begin(), roles.end(), sameName);
    if (found == roles.end())
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"role"_s}, {u"name"_s, wanted}});
    if (std::count_if(roles.begin(), roles.end(), sameName) > 1)
        return fail(ErrorCode::Usage, {}, {{u"field"_s, u"role"_s}, {u"value"_s, wanted}, {u"expected"_s, u"id"_s}});
    return std::move(*found);
}

//! The model of the role's people: the named one, or one of its own that starts out priced like the agents'.
Result<SoftwareModel> modelFor(ModelRepository &models, const CustomRole &role,
                               const std::optional<SoftwareModel> &ofAgents, const QString &name) {
    SoftwareModel fresh;
    fresh.publisher = u"Zendesk"_s;
    fresh.product = u"Zendesk"_s;
    fresh.edition = role.name;
    fresh.displayName = name;
    fresh.source = u"administrator"_s;
    if (name.isEmpty())
        fresh.displayName = u"%1: %2"_s.arg(ofAgents ? ofAgents->displayName : u"Zendesk Agent"_s, role.name);
    if (ofAgents)
        fresh.listPricePlan = ofAgents->listPricePlan;
    SK_TRY(known, models.find(fresh.displayName));
    if (known)
        return std::move(*known);
    return models.save(std::move(fresh));
}

//! Rules that name the agents' model go on to hold for the people that leave it.
Result<void> followRules(Session &session, ModelId from, ModelId to) {
    RuleRepository rules(session);
    SK_TRY(all, rules.list(std::nullopt));
    for (ReclamationRule &rule : all) {
        const auto has = [&](ModelId model) {
            return std::find(rule.models.begin(), rule.models.end(), model) != rule.models.end();
        };
        if (from == to || !has(from) || has(to))
            continue;
        rule.models.push_back(to);
        SK_CHECK(rules.save(rule));
    }
    return ok();
}

Result<Models::RoleChange> finish(Session &session, const Core &core, ProfileId profile, const CustomRole &role,
                                  const QString &action, Models::RoleChange change) {
    SK_TRY(effect, markAgain(session, core, profile, change.identifier));
    change.excluded = effect.marked;
    change.broughtBack = effect.unmarked;
    SK_CHECK(CandidateRepository(session).reprice());
    SK_CHECK(writeAudit(session, core, {}, action, u"profile/"_s + profile.toString(),
                        {{u"role"_s, role.id},
                         {u"identifier"_s, change.identifier},
                         {u"model"_s, change.modelName},
                         {u"rows"_s, change.subscriptions},
                         {u"openCandidates"_s, change.openCandidates}}));
    return change;
}

} // namespace

Result<Models::RoleChange> splitRole(Session &session, const Core &core, ProfileId profile, const QString &wanted,
                                     const QString &modelName) {
    SK_TRY(owner, ProfileRepository(session).get(profile));
    SplitRoleRepository splits(session);
    SK_TRY(role, findRole(splits, profile, wanted.trimmed()));
    const QString identifier = RoleSplit::identifierOf(role.id);
    if (role.split)
        return fail(ErrorCode::AlreadyExists, {}, {{u"what"_s, u"identifier"_s}, {u"name"_s, identifier}});
    ModelRepository models(session);
    SK_TRY(agents, models.identifier(identifierOf(SeatKind::Agent)));
    std::optional<SoftwareModel> ofAgents;
    if (agents && agents->model) {
        SK_TRY(found, models.get(*agents->model));
        ofAgents = std::move(found);
    }
    SK_TRY(model, modelFor(models, role, ofAgents, modelName.trimmed()));
    if (ofAgents)
        SK_CHECK(followRules(session, ofAgents->id, model.id));
    SubscriptionIdentifier own;
    own.identifier = identifier;
    own.model = model.id;
    own.mappedByHand = true;
    SK_CHECK(models.saveIdentifier(own, owner.vendor));
    SK_CHECK(splits.add(profile, role, core.clock->now()));
    SK_TRY(moved, splits.moveOut(profile, role.id, model.id));
    return finish(session, core, profile, role, u"identifier.split"_s,
                  {identifier, role.name, model.displayName, moved.subscriptions, moved.candidates, 0, 0});
}

Result<Models::RoleChange> joinRole(Session &session, const Core &core, ProfileId profile, const QString &wanted) {
    SK_CHECK(ProfileRepository(session).get(profile));
    SplitRoleRepository splits(session);
    SK_TRY(role, findRole(splits, profile, wanted.trimmed()));
    if (!role.split)
        return fail(ErrorCode::NotFound, {},
                    {{u"what"_s, u"identifier"_s}, {u"name"_s, RoleSplit::identifierOf(role.id)}});
    ModelRepository models(session);
    SK_TRY(agents, models.identifier(identifierOf(SeatKind::Agent)));
    const std::optional<ModelId> model = agents ? agents->model : std::nullopt;
    SK_CHECK(splits.remove(profile, role.id));
    SK_TRY(moved, splits.moveBack(profile, role.id, model));
    SK_TRY(elsewhere, splits.isSplitAnywhere(role.id));
    if (!elsewhere)
        SK_CHECK(models.removeIdentifier(RoleSplit::identifierOf(role.id)));
    return finish(session, core, profile, role, u"identifier.join"_s,
                  {identifierOf(SeatKind::Agent), role.name, agents ? agents->modelName : QString(),
                   moved.subscriptions, moved.candidates, 0, 0});
}

} // namespace seatkeeper
