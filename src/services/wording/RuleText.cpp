#include "services/wording/RuleText.h"

#include "services/wording/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString number(const RuleRemark &remark, const char *name) {
    return QLocale().toString(remark.args.value(QString::fromLatin1(name)).toLongLong());
}

int count(const RuleRemark &remark) { return remark.args.value(u"count"_s).toInt(); }

} // namespace

QString RuleText::remark(const RuleRemark &remark) {
    if (blocksSaving(remark.problem))
        return blocking(remark);
    const QString sentence = onData(remark);
    return sentence.isEmpty() ? onOthers(remark) : sentence;
}

QString RuleText::blocking(const RuleRemark &remark) {
    switch (remark.problem) {
    case RuleProblem::NameMissing: return tr("A name is needed.");
    case RuleProblem::NameTaken:
        return tr("Another rule is called “%1”; give this one a name of its own.").arg(remark.args.value(u"rule"_s));
    case RuleProblem::ThresholdRange:
        return tr("The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not "
                  "been active at this very moment.")
            .arg(number(remark, "least"), number(remark, "most"));
    case RuleProblem::GraceRange:
        return tr("The grace is a number of days from %1 to %2; 0 means none.")
            .arg(number(remark, "least"), number(remark, "most"));
    case RuleProblem::NotifyDaysRange:
        return tr("The notice is a number of days from %1 to %2.").arg(number(remark, "least"), number(remark, "most"));
    case RuleProblem::PriorityRange:
        return tr("The priority is a number from %1 to %2; the smaller goes first.")
            .arg(number(remark, "least"), number(remark, "most"));
    case RuleProblem::SignalsMissing: return tr("At least one signal must count.");
    case RuleProblem::ConditionUnreadable: return conditionProblem(remark.args);
    default: return {};
    }
}

QString RuleText::onData(const RuleRemark &remark) {
    switch (remark.problem) {
    case RuleProblem::MatchesEverybody:
        return tr("The condition hits every one of the %n paid seat(s): the rule would do the same without it.", "",
                  count(remark));
    case RuleProblem::MatchesNobody:
        return tr("Of the %n paid seat(s) the rule looks at none: it would never propose anybody.", "", count(remark));
    case RuleProblem::PatternNeverMatches:
        return tr("No paid seat fits “%1”. Look for a slip of the pen.").arg(remark.args.value(u"pattern"_s));
    case RuleProblem::ProtectedUnknown:
        return tr("Nobody in the last download has the id or e-mail “%1”.").arg(remark.args.value(u"person"_s));
    case RuleProblem::FutureDates:
        return tr("%n seat(s) have a date in the future; it counts as 0 idle days.", "", count(remark));
    default: return {};
    }
}

QString RuleText::onOthers(const RuleRemark &remark) {
    const QString rule = remark.args.value(u"rule"_s);
    switch (remark.problem) {
    case RuleProblem::SamePriority: {
        const QString first = remark.args.value(u"first"_s) == u"this" ? tr("this one goes first because it is older")
                                                                       : tr("that one goes first because it is older");
        if (!remark.args.contains(u"count"_s))
            return tr("“%1” has the same priority and says something else; %2. Give them different priorities.")
                .arg(rule, first);
        return tr("“%1” has the same priority and says something else of %n seat(s); %2. Give them different "
                  "priorities.",
                  "", count(remark))
            .arg(rule, first);
    }
    case RuleProblem::ShadowedBy:
        return tr("“%1” goes first and already proposes every seat that this rule would propose: this rule decides "
                  "nothing. Give it a smaller priority or another scope.")
            .arg(rule);
    case RuleProblem::Shadows:
        return tr("This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing "
                  "any more.")
            .arg(rule);
    default: return {};
    }
}

QString RuleText::conditionProblem(const QMap<QString, QString> &args) {
    const QString column = args.value(u"where"_s);
    const QString word = args.value(u"near"_s);
    const QString field = args.value(u"field"_s);
    const QMap<QString, QString> sentences{
        {u"unknown_field"_s, tr("“%1” is no field. Fields are %2.").arg(word, whereFieldNames().join(u", "_s))},
        {u"field_expected"_s, tr("A field is expected, for example: role = agent.")},
        {u"operator_expected"_s, tr("After “%1” an operator is expected: = != < <= > >= or ~ (contains).").arg(field)},
        {u"operator_not_for_field"_s, tr("“%1” cannot be compared with “%2”.").arg(field, word)},
        {u"value_expected"_s, tr("A value is expected for “%1”.").arg(field)},
        {u"flag_expected"_s, tr("“%1” is yes or no, not “%2”.").arg(field, word)},
        {u"number_expected"_s, tr("“%1” is a number, not “%2”.").arg(field, word)},
        {u"time_expected"_s, tr("“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.").arg(field, word)},
        {u"closing_expected"_s, tr("A closing parenthesis is missing.")},
        {u"unexpected_text"_s, tr("“%1” is not expected there; join conditions with and, or.").arg(word)},
        {u"quote_open"_s, tr("A quotation mark is not closed.")},
        {u"too_long"_s, tr("The condition is too long.")},
        {u"too_deep"_s, tr("The condition has too many parentheses inside each other.")}};
    const QString sentence = sentences.value(args.value(u"detail"_s));
    return sentence.isEmpty() ? QString() : tr("Column %1: %2").arg(column, sentence);
}

QString RuleText::days(int days) { return tr("%n day(s)", "", days); }

QString RuleText::countingSignals(const std::set<SignalKind> &kinds) {
    QStringList names;
    for (const SignalKind kind : kinds)
        names.append(Words::signal(kind));
    return names.isEmpty() ? tr("none") : names.join(u", "_s);
}

QString RuleText::action(const std::optional<ProposedAction> &action) {
    return action ? Words::action(*action) : tr("Light agent, else end user");
}

QStringList RuleText::changes(const ReclamationRule &from, const ReclamationRule &to) {
    QStringList lines;
    const auto note = [&](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            lines.append(tr("%1: %2 → %3", "value of a rule: before → after").arg(what, before, after));
    };
    const auto yesNo = [](bool value) { return value ? tr("yes") : tr("no"); };
    note(tr("Active"), yesNo(from.active), yesNo(to.active));
    note(tr("Threshold"), days(from.thresholdDays), days(to.thresholdDays));
    note(tr("Grace for new accounts"), days(from.graceDays), days(to.graceDays));
    note(tr("Propose never-used seats"), yesNo(from.neverUsed == NeverUsedHandling::Propose),
         yesNo(to.neverUsed == NeverUsedHandling::Propose));
    note(tr("Signals that count"), countingSignals(from.countingSignals), countingSignals(to.countingSignals));
    note(tr("Condition"), from.condition.isEmpty() ? tr("everybody") : from.condition,
         to.condition.isEmpty() ? tr("everybody") : to.condition);
    note(tr("Action"), action(from.action), action(to.action));
    note(tr("Priority"), QLocale().toString(from.priority), QLocale().toString(to.priority));
    return lines;
}

QString RuleText::field(WhereField field) {
    switch (field) {
    case WhereField::Name: return tr("Name");
    case WhereField::Email: return tr("E-mail");
    case WhereField::PersonId: return tr("Zendesk id");
    case WhereField::Identifier: return tr("Subscription identifier");
    case WhereField::Kind: return tr("Seat kind");
    case WhereField::Role: return tr("Role");
    case WhereField::CustomRole: return tr("Custom role");
    case WhereField::RoleType: return tr("Role type");
    case WhereField::Paid: return tr("Paid");
    case WhereField::Suspended: return tr("Suspended");
    case WhereField::Shared: return tr("Shared agent");
    case WhereField::LastActivity: return tr("Last activity");
    case WhereField::LastActivitySource: return tr("Signal of the last activity");
    case WhereField::LastLogin: return tr("Last sign-in");
    case WhereField::Assigned: return tr("Assigned");
    case WhereField::Updated: return tr("Updated");
    case WhereField::InactiveDays: return tr("Idle days");
    case WhereField::Tag: return tr("Tag");
    case WhereField::Group: return tr("Default group");
    case WhereField::Model: return tr("Software model");
    case WhereField::Excluded: return tr("Excluded");
    case WhereField::ExcludedBy: return tr("Excluded by");
    // Of candidates alone: a rule's condition never has them.
    case WhereField::State:
    case WhereField::Justification:
    case WhereField::Rule:
    case WhereField::Action:
    case WhereField::Opened:
    case WhereField::Closed:
    case WhereField::ApprovedBy: return {};
    }
    return {};
}

QString RuleText::value(WhereField field, const QString &value) {
    if (field == WhereField::Kind) {
        const auto kind = seatKindFromName(value);
        return kind ? Words::seatKind(*kind) : value;
    }
    if (field != WhereField::Role)
        return value;
    const QMap<QString, QString> roles{
        {u"admin"_s, tr("Administrator")}, {u"agent"_s, tr("Agent")}, {u"end-user"_s, tr("End user")}};
    return roles.value(value, value);
}

QString RuleText::op(ConditionOp op, WhereField field) {
    const bool isNumber = typeOf(field) == WhereType::Number;
    switch (op) {
    case ConditionOp::Is: return isNumber ? tr("equals") : tr("is");
    case ConditionOp::IsNot: return tr("is not");
    case ConditionOp::Contains: return tr("contains");
    case ConditionOp::ContainsNot: return tr("does not contain");
    case ConditionOp::Empty: return tr("is empty");
    case ConditionOp::NotEmpty: return tr("is not empty");
    case ConditionOp::AtLeast: return tr("at least");
    case ConditionOp::AtMost: return tr("at most");
    case ConditionOp::LongerAgo: return tr("more days ago than");
    case ConditionOp::ShorterAgo: return tr("fewer days ago than");
    case ConditionOp::Before: return tr("before");
    case ConditionOp::After: return tr("after");
    }
    return {};
}

} // namespace seatkeeper
