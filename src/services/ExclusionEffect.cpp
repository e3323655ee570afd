#include "services/ExclusionEffect.h"

#include "services/Core.h"
#include "services/LeakUpdate.h"
#include "storage/CandidateRepository.h"
#include "storage/ExclusionRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qsizetype mostExamples = 5;

QString keyOf(ProfileId profile, const ExternalId &person, const QString &identifier) {
    return profile.toString() + u'/' + person + u'/' + identifier;
}

Result<qint64> skipCandidates(Session &session, const Core &core, const QSet<QString> &keys, const QString &reason) {
    CandidateRepository candidates(session);
    SK_TRY(open, candidates.open(std::nullopt));
    CandidateDecision decision;
    decision.event = CandidateEvent::Exclude;
    decision.actor = core.systemUser;
    decision.time = core.clock->now();
    decision.reason = reason;
    qint64 skipped = 0;
    for (const RemovalCandidate &candidate : open) {
        if (!keys.contains(keyOf(candidate.profile, candidate.externalId, candidate.identifier)))
            continue;
        SK_TRY(busy, candidates.isInRun(candidate.id));
        // A run re-reads the rules before each step and settles its candidates itself.
        if (busy)
            continue;
        SK_CHECK(candidates.apply(candidate, decision));
        SK_CHECK(writeAudit(session, core, {}, u"candidate.exclude"_s, u"candidate/"_s + candidate.id.toString(),
                            QJsonObject{{u"externalId"_s, candidate.externalId}}));
        ++skipped;
    }
    return skipped;
}

} // namespace

Result<ExclusionEffect> applyExclusions(Session &session, const Core &core, const QString &reason) {
    const QDate today = core.clock->now().date();
    SK_TRY(rules, ExclusionRepository(session).list());
    std::vector<std::pair<SubscriptionId, std::optional<ExclusionId>>> marks;
    QSet<QString> excluded;
    ExclusionEffect effect;
    SK_CHECK(SubscriptionRepository(session).forEachExcludable([&](const Subscription &row) {
        const ExclusionRule *rule = findExclusion(rules, row, today);
        if (!rule)
            return ok();
        excluded.insert(keyOf(row.profile, row.externalId, row.identifier));
        if (row.excludedBy != rule->id)
            marks.emplace_back(row.id, rule->id);
        effect.marked += row.excludedBy ? 0 : 1;
        return ok();
    }));
    SK_CHECK(SubscriptionRepository(session).mark(marks));
    SK_CHECK(updateAllLeaks(session, core.clock->now()));
    SK_TRY(skipped, skipCandidates(session, core, excluded, reason));
    effect.candidatesSkipped = skipped;
    return effect;
}

Result<ExclusionEffect> markAgain(Session &session, const Core &core, ProfileId profile, const QString &identifier) {
    const QDate today = core.clock->now().date();
    SK_TRY(rules, ExclusionRepository(session).list());
    std::vector<std::pair<SubscriptionId, std::optional<ExclusionId>>> marks;
    QSet<QString> excluded;
    ExclusionEffect effect;
    SK_CHECK(SubscriptionRepository(session).forEachExcludable([&](const Subscription &row) {
        if (row.profile != profile || row.identifier != identifier)
            return ok();
        const ExclusionRule *rule = findExclusion(rules, row, today);
        const std::optional<ExclusionId> mark = rule ? std::optional(rule->id) : std::nullopt;
        if (row.excludedBy == mark)
            return ok();
        marks.emplace_back(row.id, mark);
        effect.marked += !row.excludedBy;
        effect.unmarked += !mark;
        if (mark)
            excluded.insert(keyOf(row.profile, row.externalId, row.identifier));
        return ok();
    }));
    SK_CHECK(SubscriptionRepository(session).mark(marks));
    SK_TRY(skipped, skipCandidates(session, core, excluded, u"exclusion_rule"_s));
    effect.candidatesSkipped = skipped;
    return effect;
}

Result<Exclusions::Preview> previewExclusion(Session &session, const ExclusionRule &rule, const QDate &today) {
    Exclusions::Preview preview;
    preview.flaw = flawOf(rule);
    preview.expired = rule.until && *rule.until < today;
    QSet<QString> hit;
    std::optional<Money> cost = Money{};
    SK_CHECK(SubscriptionRepository(session).forEachExcludable([&](const Subscription &row) {
        ++preview.all;
        if (!matches(rule, row))
            return ok();
        if (row.excludedBy && row.excludedBy != rule.id) {
            ++preview.alreadyOut;
            return ok();
        }
        ++preview.subscriptions;
        hit.insert(keyOf(row.profile, row.externalId, row.identifier));
        if (row.costPerYear)
            cost = add(cost, *row.costPerYear);
        preview.costIsEstimate = preview.costIsEstimate || row.costIsEstimate;
        if (preview.examples.size() < mostExamples)
            preview.examples.append(row.userPrincipalName.isEmpty() ? row.externalId : row.userPrincipalName);
        return ok();
    }));
    if (cost && !cost->currency.isEmpty())
        preview.costPerYear = cost;
    SK_TRY(open, CandidateRepository(session).open(std::nullopt));
    for (const RemovalCandidate &candidate : open)
        preview.openCandidates += hit.contains(keyOf(candidate.profile, candidate.externalId, candidate.identifier));
    return preview;
}

} // namespace seatkeeper
