#include "cli/Command.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Downloads.h"
#include "services/Profiles.h"
#include "services/wording/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class SyncText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::SyncText)

public:
    static QString done(const QString &profile, const Downloads::Outcome &outcome) {
        const QString notes = seatkeeper::Words::jobNotes(outcome.result);
        const QString counts =
            tr("%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates")
                .arg(profile)
                .arg(outcome.subscriptions)
                .arg(outcome.seats)
                .arg(outcome.added)
                .arg(outcome.changed)
                .arg(outcome.removed)
                .arg(outcome.unchanged)
                .arg(outcome.candidates);
        return notes.isEmpty() ? counts : counts + u'\n' + notes;
    }
    static QString failed(const QString &profile, const Error &error) {
        return tr("%1: %2").arg(profile, ErrorText::words(error).message);
    }
    static Noun noun(Run run) {
        Noun noun{u"sync"_s, tr("Download subscriptions and evidence, then apply the rules."), {}};
        Verb verb{QString(), noun.description, {}, std::move(run)};
        verb.arguments = {optionalPositional(u"profile"_s, u"PROFILE"_s, tr("Id or name of a profile.")),
                          flag(u"--all"_s, tr("Every published profile.")),
                          flag(u"--full"_s, tr("Do not resume an interrupted download.")),
                          choiceOption(u"--evidence"_s, {u"none"_s, u"candidates"_s, u"all"_s},
                                       tr("Whose activity is read in depth; candidates when not given.")),
                          flag(u"--accept-shrink"_s, tr("Accept that far fewer people are there than last time."))};
        noun.verbs = {verb};
        return noun;
    }
};

Downloads::Options optionsOf(const CallPointer &call) {
    Downloads::Options options;
    options.trigger = JobTrigger::CommandLine;
    options.full = call->arguments().has(u"--full"_s);
    options.acceptShrink = call->arguments().has(u"--accept-shrink"_s);
    const QString depth = call->arguments().text(u"--evidence"_s);
    options.evidence = depth == u"none"_s  ? Downloads::EvidenceDepth::None
                       : depth == u"all"_s ? Downloads::EvidenceDepth::All
                                           : Downloads::EvidenceDepth::Candidates;
    return options;
}

//! A download is whole or nothing: one that is not whole failed, it did not finish in part.
int exitOfDownload(ErrorCode code) { return code == ErrorCode::Incomplete ? exitFailed : exitCodeOf(code); }

Task<int> one(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const auto operation = call->workspace().downloads().refresh(profile.id, optionsOf(call));
    auto outcome = co_await await(call->watch(operation));
    if (!outcome) {
        call->out().error(outcome.error());
        co_return exitOfDownload(outcome.error().code);
    }
    call->out().result(Json::download(*outcome), SyncText::done(profile.displayName, *outcome));
    co_return exitDone;
}

Task<int> all(CallPointer call) {
    SK_CO_TRY(profiles, co_await await(call->workspace().profiles().list()));
    QJsonArray items;
    int done = 0;
    int worst = exitDone;
    for (const Profile &profile : profiles) {
        // An imported list is refreshed by importing a newer one.
        if (profile.status != ProfileStatus::Published || profile.source == ProfileSource::Export)
            continue;
        const auto operation = call->workspace().downloads().refresh(profile.id, optionsOf(call));
        auto outcome = co_await await(call->watch(operation));
        if (outcome.failedWith(ErrorCode::Cancelled))
            co_return std::move(outcome).error();
        QJsonObject item = outcome ? Json::download(*outcome) : QJsonObject();
        item.insert(u"profile"_s, profile.displayName);
        if (outcome) {
            ++done;
            call->out().note(SyncText::done(profile.displayName, *outcome));
        } else {
            worst = exitOfDownload(outcome.error().code);
            item.insert(u"error"_s, Output::toJson(outcome.error()));
            call->out().warning(SyncText::failed(profile.displayName, outcome.error()));
        }
        items.append(item);
    }
    call->out().result(Json::list(items, items.size()), QString());
    co_return worst != exitDone &&done > 0 ? exitPartly : worst;
}

Task<int> run(CallPointer call) {
    const bool everything = call->arguments().has(u"--all"_s);
    if (everything == call->arguments().has(u"profile"_s))
        co_return Call::usage(u"sync"_s, call->arguments().text(u"profile"_s), u"PROFILE or --all"_s);
    if (everything)
        co_return co_await all(call);
    co_return co_await one(call);
}

} // namespace

Noun syncCommand() { return SyncText::noun(&run); }

} // namespace seatkeeper::cli
