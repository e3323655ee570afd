#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Exclusions.h"
#include "services/wording/ExclusionText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ExclusionReport {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ExclusionReport)

public:
    static Table table(const std::vector<ExclusionRule> &items, const QDate &today) {
        Table table({tr("Id"), tr("Kind"), tr("Pattern"), tr("Status"), tr("Until"), tr("Keeps out"),
                     tr("Costs a year"), tr("Owner"), tr("Reason")},
                    {0, 5, 6});
        for (const ExclusionRule &item : items)
            table.add({item.id.toString(), item.kind == ExclusionKind::Identifier ? tr("identifier") : tr("user"),
                       item.pattern, ExclusionText::status(item, today), Words::date(item.until),
                       QString::number(item.hits), Words::money(item.costPerYear, item.costIsEstimate), item.owner,
                       item.reason});
        return table;
    }
    static QString effect(const ExclusionRule &rule, const Exclusions::Preview &preview, bool saved) {
        const auto rows = static_cast<int>(preview.subscriptions);
        QStringList text;
        if (saved)
            text.append(tr("Exclusion %1 keeps %n subscription(s) out.", nullptr, rows).arg(rule.id.toString()));
        else
            text.append(tr("The rule would keep %n subscription(s) out.", nullptr, rows));
        if (preview.costPerYear)
            text.append(tr("They cost %1 a year.").arg(Words::money(preview.costPerYear, preview.costIsEstimate)));
        if (preview.openCandidates > 0)
            text.append(tr("Open candidates closed: %1.").arg(preview.openCandidates));
        if (preview.alreadyOut > 0)
            text.append(tr("Kept out by other rules already: %1.").arg(preview.alreadyOut));
        if (!preview.examples.isEmpty())
            text.append(tr("For example: %1.").arg(printable(preview.examples.join(u", "_s))));
        if (preview.expired)
            text.append(tr("Its last day is past, so it does nothing."));
        const QString flaw = ExclusionText::flaw(rule);
        if (!flaw.isEmpty())
            text.append(printable(flaw));
        return text.join(u' ');
    }
    static QString removed(ExclusionId id) {
        return tr("Exclusion %1 removed. Its rows count again from the next refresh on.").arg(id.toString());
    }
    static QString everybody() { return tr("a narrower pattern, or --everybody"); }

    static Noun noun(Run list, Run add, Run remove) {
        const QStringList kinds{u"identifier"_s, u"user"_s};
        Noun noun{u"exclusions"_s, tr("Rules that keep identifiers or people out of cost and reclaim."), {}};
        Verb all{
            u"list"_s, tr("List the exclusion rules, what they keep out and what that costs."), {}, std::move(list)};
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
            reason,
            dateOption(u"--until"_s, tr("Last day on which it holds.")),
            textOption(u"--owner"_s, u"NAME"_s, tr("Who asked for it.")),
            flag(u"--preview"_s, tr("Say what it would do, and save nothing.")),
            flag(u"--everybody"_s, tr("Save it even if it matches everybody."))};
        Verb gone{u"remove"_s, tr("Remove an exclusion rule."), {}, std::move(remove)};
        gone.arguments = {positional(u"id"_s, u"ID"_s, tr("Id of the rule."))};
        noun.verbs = {all, one, gone};
        return noun;
    }
};

ExclusionKind kindOf(const QString &word) {
    return word == u"identifier"_s ? ExclusionKind::Identifier : ExclusionKind::User;
}

QJsonObject statusJson(const ExclusionRule &rule, const QDate &today) {
    QJsonObject json = Json::exclusion(rule);
    json.insert(u"status"_s, exclusionStatusName(statusOf(rule, today)));
    return json;
}

QJsonObject effectJson(QJsonObject json, const Exclusions::Preview &preview, bool saved) {
    json.insert(u"saved"_s, saved);
    json.insert(u"subscriptions"_s, preview.subscriptions);
    json.insert(u"alreadyOut"_s, preview.alreadyOut);
    json.insert(u"openCandidates"_s, preview.openCandidates);
    json.insert(u"costPerYear"_s, Json::money(preview.costPerYear));
    json.insert(u"costIsEstimate"_s, preview.costIsEstimate);
    json.insert(u"examples"_s, QJsonArray::fromStringList(preview.examples));
    json.insert(u"everybody"_s, preview.isEverybody());
    json.insert(u"flaw"_s, Json::text(patternFlawName(preview.flaw)));
    return json;
}

Task<int> list(CallPointer call) {
    std::optional<ExclusionKind> kind;
    if (call->arguments().has(u"--kind"_s))
        kind = kindOf(call->arguments().text(u"--kind"_s));
    SK_CO_TRY(found, co_await await(call->workspace().exclusions().list(kind)));
    const QDate today = call->clock()->now().date();
    const auto items = Json::array(found, [&](const ExclusionRule &rule) { return statusJson(rule, today); });
    call->out().list(Json::list(items, items.size()), ExclusionReport::table(found, today), formatOf(call));
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
    const QDate today = call->clock()->now().date();
    if (call->arguments().has(u"--preview"_s)) {
        call->out().result(effectJson(statusJson(rule, today), preview, false),
                           ExclusionReport::effect(rule, preview, false));
        co_return exitDone;
    }
    const bool everybody = preview.isEverybody() || preview.flaw == PatternFlaw::MatchesEverybody;
    if (everybody && !call->arguments().has(u"--everybody"_s))
        co_return Call::usage(u"pattern"_s, rule.pattern, ExclusionReport::everybody());
    SK_CO_TRY(saved, co_await await(call->workspace().exclusions().save(rule)));
    call->out().result(effectJson(statusJson(saved, today), preview, true),
                       ExclusionReport::effect(saved, preview, true));
    co_return exitDone;
}

Task<int> remove(CallPointer call) {
    SK_CO_TRY(number, Call::idOf(call->arguments().text(u"id"_s), u"ID"_s));
    const ExclusionId id{number};
    SK_CO_CHECK(co_await await(call->workspace().exclusions().remove(id)));
    call->out().result({{u"removed"_s, number}}, ExclusionReport::removed(id));
    co_return exitDone;
}

} // namespace

Noun exclusionCommands() { return ExclusionReport::noun(&list, &add, &remove); }

} // namespace seatkeeper::cli
