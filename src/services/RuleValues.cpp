#include "services/RuleValues.h"

#include "domain/WhereExpression.h"
#include "services/Rules.h"
#include "storage/ModelRepository.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

Error usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, u"%1: \"%2\""_s.arg(field, value),
                {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Result<void> inRange(const QString &field, int value, int least, int most) {
    if (value < least || value > most)
        return usage(field, QString::number(value), u"%1..%2"_s.arg(least).arg(most));
    return ok();
}

Result<int> numberFrom(const QString &field, const QString &text) {
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    if (!isNumber)
        return usage(field, text, u"number"_s);
    return value;
}

Result<bool> flagFrom(const QString &field, const QString &text) {
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"off" || word == u"0")
        return false;
    return usage(field, text, u"true|false"_s);
}

QStringList listFrom(const QString &text) {
    QStringList list;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    list.removeAll(QString());
    return list;
}

Result<std::vector<ModelId>> modelsFrom(Session &session, const QString &text) {
    std::vector<ModelId> models;
    for (const auto &name : listFrom(text)) {
        SK_TRY(model, ModelRepository(session).find(name));
        if (!model)
            return fail(ErrorCode::NotFound, u"no such model"_s, {{u"what"_s, u"model"_s}, {u"name"_s, name}});
        models.push_back(model->id);
    }
    return models;
}

template <typename T>
Result<void> put(T &target, Result<T> value) {
    if (!value)
        return std::move(value).error();
    target = std::move(*value);
    return ok();
}

Result<void> putNeverUsed(ReclamationRule &rule, const QString &text) {
    if (text != u"propose" && text != u"ignore")
        return usage(u"never-used"_s, text, u"propose|ignore"_s);
    rule.neverUsed = text == u"ignore" ? NeverUsedHandling::Ignore : NeverUsedHandling::Propose;
    return ok();
}

Result<void> putAction(ReclamationRule &rule, const QString &text) {
    rule.action = actionFromName(text);
    if (!rule.action && text != u"auto")
        return usage(u"action"_s, text, u"auto|light_agent|end_user|end_user_suspended|suspend"_s);
    return ok();
}

Result<void> putValue(Session &session, ReclamationRule &rule, const QString &key, const QString &value) {
    using Setter = std::function<Result<void>()>;
    const QMap<QString, Setter> setters{
        {u"name"_s, [&] { return put<QString>(rule.name, value.trimmed()); }},
        {u"active"_s, [&] { return put(rule.active, flagFrom(key, value)); }},
        {u"threshold"_s, [&] { return put(rule.thresholdDays, numberFrom(key, value)); }},
        {u"grace"_s, [&] { return put(rule.graceDays, numberFrom(key, value)); }},
        {u"never-used"_s, [&] { return putNeverUsed(rule, value); }},
        {u"signals"_s, [&] { return put(rule.countingSignals, countingSignalsFrom(value)); }},
        {u"condition"_s, [&] { return put<QString>(rule.condition, value); }},
        {u"action"_s, [&] { return putAction(rule, value); }},
        {u"reassign"_s, [&] { return put(rule.reassignOpenTickets, flagFrom(key, value)); }},
        {u"notify"_s, [&] { return put(rule.notifyUser, flagFrom(key, value)); }},
        {u"notify-days"_s, [&] { return put(rule.notifyDays, numberFrom(key, value)); }},
        {u"assignment-group"_s, [&] { return put<QString>(rule.assignmentGroup, value.trimmed()); }},
        {u"protected"_s, [&] { return put<QStringList>(rule.protectedPeople, listFrom(value)); }},
        {u"priority"_s, [&] { return put(rule.priority, numberFrom(key, value)); }},
        {u"models"_s, [&] { return put(rule.models, modelsFrom(session, value)); }},
    };
    const auto setter = setters.find(key);
    if (setter == setters.end())
        return usage(key, value, QStringList(setters.keyBegin(), setters.keyEnd()).join(u'|'));
    return (*setter)();
}

} // namespace

Result<std::set<SignalKind>> countingSignalsFrom(const QString &text) {
    const QString known = u"sign_in,session,ticket_work,audit_log"_s;
    std::set<SignalKind> kinds;
    for (const auto &name : listFrom(text)) {
        const auto kind = signalFromName(name);
        if (!kind)
            return usage(u"signals"_s, name, known);
        kinds.insert(*kind);
    }
    if (kinds.empty())
        return usage(u"signals"_s, text, known);
    return kinds;
}

Result<void> checkRule(const ReclamationRule &rule) {
    if (rule.name.trimmed().isEmpty())
        return usage(u"name"_s, rule.name, u"text"_s);
    SK_CHECK(inRange(u"threshold"_s, rule.thresholdDays, RuleLimits::leastThreshold, RuleLimits::mostDays));
    SK_CHECK(inRange(u"grace"_s, rule.graceDays, 0, RuleLimits::mostDays));
    SK_CHECK(inRange(u"notify-days"_s, rule.notifyDays, 0, RuleLimits::mostDays));
    SK_CHECK(inRange(u"priority"_s, rule.priority, 0, RuleLimits::mostPriority));
    if (rule.countingSignals.empty())
        return usage(u"signals"_s, QString(), u"sign_in,session,ticket_work,audit_log"_s);
    if (const auto condition = WhereExpression::parse(rule.condition); !condition)
        return condition.error();
    return ok();
}

Result<ReclamationRule> withValues(Session &session, ReclamationRule rule, const QMap<QString, QString> &values) {
    for (auto it = values.begin(); it != values.end(); ++it)
        SK_CHECK(putValue(session, rule, it.key(), it.value()));
    SK_CHECK(checkRule(rule));
    return rule;
}

} // namespace seatkeeper
