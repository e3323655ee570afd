#include "cli/Json.h"

#include "base/Clock.h"
#include "cli/Words.h"
#include "services/wording/RuleText.h"
#include "services/wording/ValidationText.h"
#include "services/wording/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

QJsonValue Json::money(const std::optional<Money> &money) {
    if (!money)
        return QJsonValue::Null;
    return QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency}};
}

QJsonValue Json::time(const std::optional<QDateTime> &time) {
    return time && time->isValid() ? QJsonValue(toIsoUtc(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue Json::date(const std::optional<QDate> &date) {
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue Json::text(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject Json::list(const QJsonArray &items, qint64 total) { return {{u"items"_s, items}, {u"total"_s, total}}; }

QJsonObject Json::credential(const CredentialInfo &credential) {
    return {{u"purpose"_s, purposeName(credential.purpose)},
            {u"userId"_s, credential.userId},
            {u"userName"_s, credential.userName},
            {u"userRole"_s, credential.userRole},
            {u"scopes"_s, QJsonArray::fromStringList(credential.scopes)},
            {u"authorizedAt"_s, time(credential.authorizedAt)},
            {u"refreshExpiresAt"_s, time(credential.refreshExpiresAt)},
            {u"thisRunOnly"_s, credential.keptForThisRunOnly}};
}

QJsonObject Json::profile(const Profile &profile, const std::optional<ConnectionAlias> &alias) {
    QJsonObject json{{u"id"_s, profile.id.value},
                     {u"displayName"_s, profile.displayName},
                     {u"status"_s, profileStatusName(profile.status)},
                     {u"vendor"_s, profile.vendor},
                     {u"source"_s, profileSourceName(profile.source)},
                     {u"demo"_s, profile.demo},
                     {u"downloadEnabled"_s, profile.downloadEnabled},
                     {u"reclaimEnabled"_s, profile.reclaimEnabled},
                     {u"refreshAt"_s, profile.refreshAt.toString(u"HH:mm"_s)},
                     {u"rateShare"_s, profile.rateSharePercent},
                     {u"accountOwner"_s, profile.ownerIsNone ? QJsonValue(u"none"_s) : text(profile.accountOwnerId)},
                     {u"clientOwner"_s, text(profile.clientOwnerId)},
                     {u"protected"_s, QJsonArray::fromStringList(profile.protectedPeople)},
                     {u"listPricePlan"_s, text(profile.listPricePlan)},
                     {u"lastRefresh"_s, time(profile.lastRefresh)},
                     {u"publishedAt"_s, time(profile.publishedAt)},
                     {u"validatedAt"_s, profile.validation ? time(profile.validation->at) : QJsonValue::Null}};
    if (alias) {
        json.insert(u"alias"_s, alias->name);
        json.insert(u"url"_s, alias->url.toString());
        json.insert(u"clientId"_s, alias->clientIdentifier);
        json.insert(u"clientKind"_s, clientKindName(alias->clientKind));
        json.insert(u"redirectUrls"_s, QJsonArray::fromStringList(alias->redirectUrls));
        json.insert(u"hasClientSecret"_s, alias->hasClientSecret);
        if (!alias->clientOwnerId.isEmpty())
            json.insert(u"clientOwner"_s, alias->clientOwnerId);
        json.insert(u"credentials"_s, array(alias->credentials, &Json::credential));
    }
    return json;
}

QJsonObject Json::check(const ValidationCheck &check) {
    const ValidationWords words = ValidationText::words(check);
    return {{u"id"_s, check.id},         {u"title"_s, words.title}, {u"status"_s, checkStatusName(check.status)},
            {u"detail"_s, words.detail}, {u"lost"_s, words.lost},   {u"remedy"_s, words.remedy}};
}

QJsonObject Json::validation(const ValidationReport &report) {
    return {{u"checks"_s, array(report.checks, &Json::check)},
            {u"at"_s, time(report.at)},
            {u"allowsPublishing"_s, report.allowsPublishing()}};
}

QJsonObject Json::download(const Downloads::Outcome &outcome) {
    return {{u"subscriptions"_s, outcome.subscriptions},
            {u"seats"_s, outcome.seats},
            {u"added"_s, outcome.added},
            {u"changed"_s, outcome.changed},
            {u"removed"_s, outcome.removed},
            {u"unchanged"_s, outcome.unchanged},
            {u"requests"_s, outcome.requests},
            {u"throttledMs"_s, outcome.throttledMs},
            {u"candidates"_s, outcome.candidates},
            {u"notes"_s, text(seatkeeper::Words::jobNotes(outcome.result))},
            {u"complete"_s, outcome.complete}};
}

QJsonObject Json::subscription(const Subscription &subscription) {
    return {{u"id"_s, subscription.id.value},
            {u"externalId"_s, subscription.externalId},
            {u"userPrincipalName"_s, subscription.userPrincipalName},
            {u"displayName"_s, subscription.displayName},
            {u"identifier"_s, subscription.identifier},
            {u"seatKind"_s, seatKindName(subscription.seatKind)},
            {u"role"_s, subscription.role},
            {u"customRole"_s, text(subscription.customRoleName)},
            {u"paid"_s, subscription.paid ? QJsonValue(*subscription.paid) : QJsonValue(QJsonValue::Null)},
            {u"suspended"_s, subscription.suspended},
            {u"lastActivity"_s, time(subscription.lastActivity)},
            {u"lastActivitySource"_s, signalName(subscription.lastActivitySource)},
            {u"assigned"_s, time(subscription.assigned)},
            {u"model"_s, text(subscription.modelName)},
            {u"excludedBy"_s, text(subscription.excludedByName)},
            {u"costPerYear"_s, money(subscription.costPerYear)},
            {u"costIsEstimate"_s, subscription.costIsEstimate},
            {u"manager"_s, subscription.roster ? text(subscription.roster->manager) : QJsonValue::Null},
            {u"costCenter"_s, subscription.roster ? text(subscription.roster->costCenter) : QJsonValue::Null},
            {u"employment"_s,
             subscription.roster ? text(employmentName(subscription.roster->employment)) : QJsonValue::Null}};
}

QJsonObject Json::identifier(const SubscriptionIdentifier &identifier) {
    return {{u"identifier"_s, identifier.identifier},
            {u"recognized"_s, identifier.inCatalogue || identifier.model.has_value()},
            {u"model"_s, text(identifier.modelName)},
            {u"mappedByHand"_s, identifier.mappedByHand},
            {u"splitRole"_s, text(identifier.splitRole)},
            {u"subscriptions"_s, identifier.subscriptions}};
}

QJsonObject Json::listPrice(const ListPrice &price) {
    return {{u"plan"_s, price.plan},
            {u"name"_s, price.name},
            {u"perMonth"_s, money(price.perMonth)},
            {u"perYear"_s, money(price.perYear())},
            {u"asOf"_s, date(price.asOf)},
            {u"source"_s, text(price.source)},
            {u"edited"_s, price.edited}};
}

QJsonObject Json::model(const SoftwareModel &model) {
    const auto &price = model.listPrice;
    return {{u"id"_s, model.id.value},
            {u"displayName"_s, model.displayName},
            {u"publisher"_s, model.publisher},
            {u"product"_s, model.product},
            {u"edition"_s, model.edition},
            {u"underManagement"_s, model.underManagement},
            {u"source"_s, model.source},
            {u"listPricePerYear"_s, price ? money(price->perYear()) : QJsonValue(QJsonValue::Null)},
            {u"listPrice"_s, price ? QJsonValue(listPrice(*price)) : QJsonValue(QJsonValue::Null)},
            {u"estimate"_s, price.has_value()},
            {u"subscriptions"_s, model.subscriptions}};
}

QJsonObject Json::rule(const ReclamationRule &rule) {
    QJsonArray models;
    for (const ModelId id : rule.models)
        models.append(id.value);
    QJsonArray counting;
    for (const SignalKind kind : rule.countingSignals)
        counting.append(signalName(kind));
    return {{u"id"_s, rule.id.value},
            {u"profile"_s, rule.profile ? QJsonValue(rule.profile->value) : QJsonValue(QJsonValue::Null)},
            {u"name"_s, rule.name},
            {u"active"_s, rule.active},
            {u"models"_s, models},
            {u"threshold"_s, rule.thresholdDays},
            {u"grace"_s, rule.graceDays},
            {u"neverUsed"_s, rule.neverUsed == NeverUsedHandling::Propose ? u"propose"_s : u"ignore"_s},
            {u"signals"_s, counting},
            {u"condition"_s, rule.condition},
            {u"action"_s, rule.action ? actionName(*rule.action) : u"auto"_s},
            {u"reassign"_s, rule.reassignOpenTickets},
            {u"notify"_s, rule.notifyUser},
            {u"notifyDays"_s, rule.notifyDays},
            {u"assignmentGroup"_s, rule.assignmentGroup},
            {u"protected"_s, QJsonArray::fromStringList(rule.protectedPeople)},
            {u"priority"_s, rule.priority}};
}

QJsonObject Json::remark(const RuleRemark &remark) {
    return {{u"id"_s, ruleProblemName(remark.problem)},
            {u"field"_s, remark.field},
            {u"message"_s, RuleText::remark(remark)}};
}

QJsonObject Json::exclusion(const ExclusionRule &rule) {
    return {{u"id"_s, rule.id.value},
            {u"kind"_s, rule.kind == ExclusionKind::Identifier ? u"identifier"_s : u"user"_s},
            {u"pattern"_s, rule.pattern},
            {u"profileType"_s, text(rule.profileType)},
            {u"reason"_s, rule.reason},
            {u"owner"_s, text(rule.owner)},
            {u"until"_s, date(rule.until)},
            {u"active"_s, rule.active},
            {u"createdAt"_s, time(rule.createdAt)},
            {u"hits"_s, rule.hits},
            {u"costPerYear"_s, money(rule.costPerYear)},
            {u"costIsEstimate"_s, rule.costIsEstimate}};
}

QJsonObject Json::candidate(const RemovalCandidate &candidate) {
    return {{u"id"_s, candidate.id.value},
            {u"externalId"_s, candidate.externalId},
            {u"userPrincipalName"_s, candidate.userPrincipalName},
            {u"displayName"_s, candidate.displayName},
            {u"identifier"_s, candidate.identifier},
            {u"state"_s, stateName(candidate.state)},
            {u"justification"_s, justificationName(candidate.justification)},
            {u"inactiveDays"_s,
             candidate.inactiveDays ? QJsonValue(*candidate.inactiveDays) : QJsonValue(QJsonValue::Null)},
            {u"lastActivity"_s, time(candidate.lastActivity)},
            {u"potentialSavings"_s, money(candidate.potentialSavings)},
            {u"savingsAreEstimate"_s, candidate.savingsAreEstimate},
            {u"proposedAction"_s, actionName(candidate.action)},
            {u"reason"_s, Words::reason(candidate)},
            {u"rule"_s, text(candidate.ruleName)},
            {u"notBefore"_s, date(candidate.notBefore)},
            {u"attention"_s, text(candidate.attention)},
            {u"approvedBy"_s, text(candidate.approvedBy)},
            {u"approvedAt"_s, time(candidate.approvedAt)},
            {u"openedAt"_s, time(candidate.openedAt)},
            {u"closedAt"_s, time(candidate.closedAt)},
            {u"coolDownUntil"_s, date(candidate.coolDownUntil)}};
}

QJsonObject Json::historyEntry(const CandidateHistoryEntry &entry) {
    return {{u"time"_s, time(entry.time)},      {u"actor"_s, entry.actor},      {u"event"_s, entry.event},
            {u"from"_s, text(entry.fromState)}, {u"to"_s, text(entry.toState)}, {u"reason"_s, text(entry.reason)}};
}

} // namespace seatkeeper::cli
