#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Exclusions.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ExclusionText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ExclusionText)

public:
    static Table table(const std::vector<ExclusionRule> &items) {
        Table table({tr("Id"), tr("Kind"), tr("Pattern"), tr("Active"), tr("Until"), tr("Hits"), tr("Reason")}, {0, 5});
        for (const ExclusionRule &item : items)
            table.add({item.id.toString(), item.kind == ExclusionKind::Identifier ? tr("identifier") : tr("user"),
                       item.pattern, Words::yesNo(item.active), Words::date(item.until), QString::number(item.hits),
                       item.reason});
        return table;
    }
    static QString saved(const ExclusionRule &rule, const Exclusions::Preview &preview) {
        return tr("Exclusion %1 keeps %n subscription(s) out.", nullptr, static_cast<int>(preview.subscriptions))
            .arg(rule.id.toString());
    }
    static QString removed(ExclusionId id) { return tr("Exclusion %1 removed.").arg(id.toString()); }

    static Noun noun(Run list, Run add, Run remove) {
        const QStringList kinds{u"identifier"_s, u"user"_s};
        Noun noun{u"exclusions"_s, tr("Rules that keep identifiers or people out of cost and reclaim."), {}};
        Verb all{u"list"_s, tr("List the exclusion rules."), {}, std::move(list)};
        all.arguments = {choiceOption(u"--kind"_s, kinds, tr("Only this kind.")), formatOption()};
        Verb one{u"add"_s, tr("Add an exclusion rule; it acts at once."), {}, std::move(add)};
        Argument kind = positional(u"kind"_s, u"identifier|user"_s, tr("What the pattern is about."));
        kind.kind = ArgumentKind::Choice;
        kind.choices = kinds;
        Argument reason = textOption(u"--reason"_s, u"TEXT"_s, tr("Why."));
        reason.required = true;
        one.arguments = {
            kind,
            positional(u"pattern"_s, u"PATTERN"_s, tr("Identifier, e-mail or external id; * and ? are wildcards.")),
            reason, dateOption(u"--until"_s, tr("Last day on which it holds.")),
            textOption(u"--owner"_s, u"NAME"_s, tr("Who asked for it."))};
        Verb gone{u"remove"_s, tr("Remove an exclusion rule."), {}, std::move(remove)};
        gone.arguments = {positional(u"id"_s, u"ID"_s, tr("Id of the rule."))};
        noun.verbs = {all, one, gone};
        return noun;
    }
};

ExclusionKind kindOf(const QString &word) {
    return word == u"identifier"_s ? ExclusionKind::Identifier : ExclusionKind::User;
}

Task<int> list(CallPointer call) {
    std::optional<ExclusionKind> kind;
    if (call->arguments().has(u"--kind"_s))
        kind = kindOf(call->arguments().text(u"--kind"_s));
    SK_CO_TRY(found, co_await await(call->workspace().exclusions().list(kind)));
    const auto items = Json::array(found, &Json::exclusion);
    call->out().list(Json::list(items, items.size()), ExclusionText::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> add(CallPointer call) {
    SK_CO_TRY(until, call->dateOf(u"--until"_s));
    ExclusionRule rule;
    rule.kind = kindOf(call->arguments().text(u"kind"_s));
    rule.pattern = call->arguments().text(u"pattern"_s);
    rule.reason = call->arguments().text(u"--reason"_s);
    rule.owner = call->arguments().text(u"--owner"_s);
    rule.until = until;
    if (rule.kind == ExclusionKind::Identifier)
        rule.profileType = u"zendesk"_s;
    SK_CO_TRY(preview, co_await await(call->workspace().exclusions().preview(rule)));
    SK_CO_TRY(saved, co_await await(call->workspace().exclusions().save(rule)));
    QJsonObject json = Json::exclusion(saved);
    json.insert(u"subscriptions"_s, preview.subscriptions);
    json.insert(u"openCandidates"_s, preview.openCandidates);
    json.insert(u"costPerYear"_s, Json::money(preview.costPerYear));
    call->out().result(json, ExclusionText::saved(saved, preview));
    co_return exitDone;
}

Task<int> remove(CallPointer call) {
    SK_CO_TRY(number, Call::idOf(call->arguments().text(u"id"_s), u"ID"_s));
    const ExclusionId id{number};
    SK_CO_CHECK(co_await await(call->workspace().exclusions().remove(id)));
    call->out().result({{u"removed"_s, number}}, ExclusionText::removed(id));
    co_return exitDone;
}

} // namespace

Noun exclusionCommands() { return ExclusionText::noun(&list, &add, &remove); }

} // namespace seatkeeper::cli
