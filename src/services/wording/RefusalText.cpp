#include "services/wording/RefusalText.h"

#include "services/wording/PlanText.h"
#include "services/wording/Words.h"

#include <QDate>
#include <QLocale>

namespace seatkeeper {

using namespace Qt::StringLiterals;

RefusalText::Sentences RefusalText::words(const Error &error) {
    if (error.code == ErrorCode::GuardRefused)
        return ofGuard(error);
    if (error.code != ErrorCode::NotAllowed)
        return {};
    const QString reason = error.arg("reason");
    for (const Sentences &found :
         {ofProfile(reason, error), ofConnection(reason), ofCandidate(reason, error), ofReclaim(reason)}) {
        if (!found.happened.isEmpty())
            return found;
    }
    return {tr("This is not possible in the present state."), {}};
}

RefusalText::Sentences RefusalText::ofProfile(const QString &reason, const Error &error) {
    const QString profile = error.arg("profile");
    if (reason == u"exported_profile"_s)
        return {
            tr("“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.").arg(profile),
            tr("Import a newer list, or connect the account by OAuth to take seats back.")};
    if (reason == u"profile_is_connected"_s)
        return {tr("“%1” is connected to its account, so no list can be imported into it.").arg(profile),
                tr("Refresh it instead, or choose a profile that was made of an imported list.")};
    if (reason == u"draft"_s)
        return {tr("The profile is a draft."), tr("Validate and publish it first.")};
    if (reason == u"validation_missing"_s || reason == u"validation_old"_s)
        return {tr("The profile has no fresh validation."), tr("Validate the connection, then publish.")};
    if (reason == u"validation_failed"_s)
        return {tr("The last validation failed."), tr("Mend what it names, validate again, then publish.")};
    if (reason == u"price_in_use"_s)
        return {tr("This price is in use."), tr("First choose another price for: %1.").arg(error.arg("users"))};
    if (reason == u"job_without_work"_s)
        return {tr("This job has nothing to do yet."), tr("A job works once its profile is published.")};
    if (reason == u"not_demo"_s)
        return {tr("This workspace has no demo account."), tr("Choose the demo account at the first start.")};
    return {};
}

RefusalText::Sentences RefusalText::ofConnection(const QString &reason) {
    if (reason == u"alias_in_use"_s)
        return {tr("Another profile uses this connection alias."),
                tr("Create a child alias for the further profile, or re-point the other one.")};
    if (reason == u"alias_is_child"_s)
        return {tr("A child alias has no children of its own."), tr("Create the child at its parent.")};
    if (reason == u"alias_has_children"_s)
        return {tr("This connection alias has child aliases."), tr("Remove these first.")};
    return {};
}

RefusalText::Sentences RefusalText::ofCandidate(const QString &reason, const Error &error) {
    if (reason == u"duplicate_needs_a_person"_s)
        return {tr("Only a person can say which of the two accounts goes."),
                tr("Ask the person, then make the other account an end user in Zendesk.")};
    if (reason == u"cool_down"_s)
        return {tr("This seat was kept on purpose until %1.").arg(day(error)), tr("Propose it again after that day.")};
    if (reason == u"postponed"_s)
        return {tr("This candidate was postponed until %1.").arg(day(error)),
                tr("Approve it then, or take the postponing back.")};
    if (reason == u"evidence_incomplete"_s)
        return {tr("A signal of this person could not be read at the last refresh."),
                tr("Refresh again; whoever cannot be judged by all signals is not approved.")};
    if (reason == u"run_started"_s)
        return {tr("A reclaim run has this candidate in hand."), tr("Wait until the run ends.")};
    if (reason == u"not_approved"_s)
        return {tr("The candidate is not approved."), tr("Approve it first.")};
    if (reason == u"nothing_to_take_back"_s)
        return {tr("There is no decision of yours to take back."),
                tr("Only the last one can be taken back, and only once.")};
    if (reason == u"state"_s) {
        const auto state = stateFromName(error.arg("state"));
        return {state ? tr("This does not go with the candidate's state, %1.").arg(Words::state(*state))
                      : tr("This does not go with the candidate's state."),
                {}};
    }
    return {};
}

RefusalText::Sentences RefusalText::ofReclaim(const QString &reason) {
    if (reason == u"reclaim_disabled"_s)
        return {tr("Reclaim is switched off for this profile."), tr("Switch it on in the profile.")};
    if (reason == u"nothing_to_undo"_s)
        return {tr("There is nothing to give back."), {}};
    return {};
}

RefusalText::Sentences RefusalText::ofGuard(const Error &error) {
    const QString guard = error.arg("guard");
    return {guard.isEmpty() ? tr("A guard refused this.") : PlanText::guard({guard, GuardOutcome::Refuse, error.args}),
            {}};
}

QString RefusalText::day(const Error &error) {
    return QLocale().toString(QDate::fromString(error.arg("until"), Qt::ISODate), QLocale::ShortFormat);
}

} // namespace seatkeeper
