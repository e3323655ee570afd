#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Rules.h"
#include "services/wording/RuleText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class RuleLines {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::RuleLines)

public:
    static Table table(const std::vector<ReclamationRule> &items) {
        Table table({tr("Id"), tr("Name"), tr("Active"), tr("Threshold"), tr("Grace"), tr("Action"), tr("Condition")},
                    {0, 3, 4});
        for (const ReclamationRule &item : items)
            table.add({item.id.toString(), item.name, Words::yesNo(item.active), QString::number(item.thresholdDays),
                       QString::number(item.graceDays), item.action ? actionName(*item.action) : u"auto"_s,
                       item.condition});
        return table;
    }

    //! As "key=value" lines, the way rules set takes them.
    static QString lines(const ReclamationRule &rule) {
        const QJsonObject json = Json::rule(rule);
        QString text;
        for (const QString &key : json.keys()) {
            const QJsonValue value = json.value(key);
            QString shown = value.toVariant().toString();
            if (value.isArray())
                shown = value.toVariant().toStringList().join(u',');
            text += key + u'=' + shown + u'\n';
        }
        return printableLines(text);
    }

    static QString warning(const RuleRemark &remark) { return tr("Warning: %1").arg(RuleText::remark(remark)); }

    static Noun noun(Run list, Run show, Run set) {
        Noun noun{u"rules"_s, tr("Reclamation rules: which seats are proposed."), {}};
        Verb all{u"list"_s, tr("List the rules of a profile, or all."), {}, std::move(list)};
        all.arguments = {optionalProfileArgument(), formatOption()};
        const Argument which = positional(u"rule"_s, u"RULE"_s, tr("Id or name of a rule."));
        Verb one{u"show"_s, tr("Show a rule."), {}, std::move(show)};
        one.arguments = {which};
        Verb change{u"set"_s,
                    tr("Change a rule: name, active, threshold, grace, never-used, signals, condition, action, "
                       "reassign, notify, notify-days, assignment-group, protected, priority, models."),
                    {},
                    std::move(set)};
        change.arguments = {which, pairs()};
        noun.verbs = {all, one, change};
        return noun;
    }

private:
    static QString printableLines(const QString &text) {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = printable(line);
        return lines.join(u'\n');
    }
};

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await optionalProfileOf(call));
    SK_CO_TRY(found, co_await await(call->workspace().rules().list(profile)));
    const auto items = Json::array(found, &Json::rule);
    call->out().list(Json::list(items, items.size()), RuleLines::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> show(CallPointer call) {
    const QString name = call->arguments().text(u"rule"_s);
    SK_CO_TRY(rule, co_await await(call->workspace().rules().find(name)));
    call->out().result(Json::rule(rule), RuleLines::lines(rule));
    co_return exitDone;
}

Task<int> set(CallPointer call) {
    const QString name = call->arguments().text(u"rule"_s);
    SK_CO_TRY(values, pairsOf(call->arguments().list(u"pairs"_s)));
    auto &rules = call->workspace().rules();
    SK_CO_TRY(draft, co_await await(rules.draft(name, values)));
    SK_CO_TRY(remarks, co_await await(rules.review(draft)));
    SK_CO_TRY(rule, co_await await(rules.save(draft)));
    QJsonObject json = Json::rule(rule);
    json.insert(u"warnings"_s, Json::array(remarks, &Json::remark));
    call->out().result(json, RuleLines::lines(rule));
    for (const RuleRemark &remark : remarks)
        call->out().note(RuleLines::warning(remark));
    co_return exitDone;
}

} // namespace

Noun ruleCommands() { return RuleLines::noun(&list, &show, &set); }

} // namespace seatkeeper::cli
