#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Rules.h"
#include "services/WhatIfs.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

constexpr std::size_t everybody = std::numeric_limits<std::size_t>::max();

//! The numbers of one question.
struct Asked {
    WhatIfSettings settings;
    WhatIfAnswer answer;
    std::vector<WhatIfBar> buckets;
    qint64 neverUsed = 0;
    qint64 undated = 0;
    qint64 seats = 0;
};

class WhatIfLines {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::WhatIfLines)

public:
    static QString text(const QString &rule, const Asked &asked) {
        const WhatIfAnswer &answer = asked.answer;
        Table facts({tr("Fact"), tr("Value")});
        facts.add({tr("Rule"), rule.isEmpty() ? tr("none is stored; the default one was asked") : rule});
        facts.add({tr("Candidates"), tr("%1 (now %2)").arg(answer.candidates).arg(answer.candidatesNow)});
        facts.add({tr("Savings a year"),
                   tr("%1 (now %2)").arg(Words::money(answer.savings), Words::money(answer.savingsNow))});
        facts.add({tr("Enter"), tr("%1 (%2)").arg(answer.enter).arg(Words::money(answer.enterSavings))});
        facts.add({tr("Leave"), tr("%1 (%2)").arg(answer.leave).arg(Words::money(answer.leaveSavings))});
        if (answer.signInOnly > 0)
            facts.add({tr("Below the saved threshold"),
                       tr("%1 proved, %2 by the sign-in alone").arg(answer.proved).arg(answer.signInOnly)});
        Table histogram({tr("Idle days"), tr("Seats")}, {1});
        for (const WhatIfBar &bucket : asked.buckets)
            histogram.add({span(bucket), QString::number(bucket.seats)});
        histogram.add({tr("never used"), QString::number(asked.neverUsed)});
        if (asked.undated > 0)
            histogram.add({tr("no date known"), QString::number(asked.undated)});
        return facts.text() + u'\n' + histogram.text();
    }

    static Noun noun(Run run) {
        Noun noun{u"whatif"_s, tr("What other settings of a rule would propose; nothing is changed."), {}};
        Verb verb{QString(), noun.description, {}, std::move(run)};
        Argument days = numberOption(u"--days"_s, tr("Threshold of idle days to try."), RuleLimits::leastThreshold,
                                     RuleLimits::mostDays);
        days.required = true;
        verb.arguments = {
            profileArgument(),
            days,
            numberOption(u"--grace"_s, tr("Grace for new accounts in days; without it the rule's."), 0,
                         RuleLimits::mostDays),
            textOption(u"--signals"_s, u"LIST"_s,
                       tr("Signals that count: sign_in,session,ticket_work,audit_log; without it the rule's.")),
            choiceOption(u"--never-used"_s, {u"propose"_s, u"ignore"_s},
                         tr("What to do with seats that were never used; without it what the rule says.")),
            textOption(u"--rule"_s, u"RULE"_s, tr("Id or name of the rule; without it the first active one."))};
        noun.verbs = {verb};
        return noun;
    }

private:
    static QString span(const WhatIfBar &bar) {
        return bar.toDays ? tr("%1 to %2").arg(bar.fromDays).arg(*bar.toDays) : tr("%1 or more").arg(bar.fromDays);
    }
};

Result<WhatIfSettings> settingsOf(const Arguments &arguments, WhatIfSettings settings) {
    settings.active = true;
    settings.thresholdDays = arguments.number(u"--days"_s).value_or(settings.thresholdDays);
    settings.graceDays = arguments.number(u"--grace"_s).value_or(settings.graceDays);
    if (arguments.has(u"--never-used"_s))
        settings.neverUsed =
            arguments.text(u"--never-used"_s) == u"ignore" ? NeverUsedHandling::Ignore : NeverUsedHandling::Propose;
    if (!arguments.has(u"--signals"_s))
        return settings;
    SK_TRY(kinds, countingSignalsFrom(arguments.text(u"--signals"_s)));
    settings.countingSignals = std::move(kinds);
    return settings;
}

Task<QJsonArray> externalIds(CallPointer call, std::vector<WhatIfSeat> seats) {
    constexpr std::size_t together = 5000;
    QJsonArray ids;
    for (std::size_t from = 0; from < seats.size(); from += together) {
        std::vector<SubscriptionId> some;
        for (std::size_t i = from; i < std::min(from + together, seats.size()); ++i)
            some.push_back(seats[i].id);
        SK_CO_TRY(people, co_await await(call->workspace().whatIfs().people(some)));
        for (const Subscription &one : people)
            ids.append(one.externalId);
    }
    co_return ids;
}

QJsonValue bucket(const WhatIfBar &bar) {
    return QJsonObject{{u"fromDays"_s, bar.fromDays},
                       {u"toDays"_s, bar.toDays ? QJsonValue(*bar.toDays) : QJsonValue(QJsonValue::Null)},
                       {u"count"_s, bar.seats},
                       {u"candidates"_s, bar.candidates}};
}

QJsonObject json(const Asked &asked) {
    const WhatIfAnswer &answer = asked.answer;
    return {{u"candidates"_s, answer.candidates},
            {u"savings"_s, Json::money(answer.savings)},
            {u"candidatesNow"_s, answer.candidatesNow},
            {u"savingsNow"_s, Json::money(answer.savingsNow)},
            {u"enterSavings"_s, Json::money(answer.enterSavings)},
            {u"leaveSavings"_s, Json::money(answer.leaveSavings)},
            {u"belowSavedThreshold"_s, QJsonObject{{u"proved"_s, answer.proved}, {u"signInOnly"_s, answer.signInOnly}}},
            {u"histogram"_s, Json::array(asked.buckets, &bucket)},
            {u"neverUsed"_s, asked.neverUsed},
            {u"undated"_s, asked.undated},
            {u"seats"_s, asked.seats}};
}

Task<int> whatIf(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    WhatIfs::Request request;
    request.profile = profile.id;
    if (const auto name = call->arguments().optionalText(u"--rule"_s)) {
        SK_CO_TRY(rule, co_await await(call->workspace().rules().find(*name)));
        request.rule = rule.id;
    }
    SK_CO_TRY(basis, co_await await(call->watch(call->workspace().whatIfs().load(request))));
    const ReclamationRule &rule = basis->whatIf.rules().asked;
    Asked asked;
    SK_CO_TRY(settings, settingsOf(call->arguments(), WhatIfSettings::of(rule)));
    asked.settings = settings;
    const auto curve = basis->whatIf.curve(settings);
    asked.answer = curve.at(settings.thresholdDays);
    asked.buckets = curve.buckets(settings.thresholdDays);
    asked.neverUsed = curve.neverUsed(settings.thresholdDays).seats;
    asked.undated = curve.undated();
    asked.seats = curve.seats();
    SK_CO_TRY(enter, co_await externalIds(call, basis->whatIf.entering(curve, settings.thresholdDays, everybody)));
    SK_CO_TRY(leave, co_await externalIds(call, basis->whatIf.leaving(curve, settings.thresholdDays, everybody)));
    QJsonObject document = json(asked);
    document.insert(u"rule"_s, rule.id.isValid() ? QJsonValue(rule.id.value) : QJsonValue(QJsonValue::Null));
    document.insert(u"enter"_s, enter);
    document.insert(u"leave"_s, leave);
    document.insert(u"asOf"_s, Json::time(basis->asOf));
    call->out().result(document, WhatIfLines::text(rule.name, asked));
    co_return exitDone;
}

} // namespace

Noun whatIfCommand() { return WhatIfLines::noun(&whatIf); }

} // namespace seatkeeper::cli
