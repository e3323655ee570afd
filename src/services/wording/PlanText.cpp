#include "services/wording/PlanText.h"

#include "services/wording/Words.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

QString PlanText::guard(const GuardVerdict &verdict) {
    return verdict.outcome == GuardOutcome::Pass ? passed(verdict) : concern(verdict);
}

QString PlanText::passed(const GuardVerdict &verdict) {
    static const QMap<QString, const char *> words{
        {u"self"_s, QT_TR_NOOP("Not signed in as this person")},
        {u"account_owner"_s, QT_TR_NOOP("Not the account owner")},
        {u"last_admin"_s, QT_TR_NOOP("An administrator remains")},
        {u"shared_agent"_s, QT_TR_NOOP("Not a shared agent")},
        {u"client_owner"_s, QT_TR_NOOP("Not the owner of the OAuth client")},
        {u"protected_person"_s, QT_TR_NOOP("Not protected")},
        {u"excluded"_s, QT_TR_NOOP("On no exclusion rule")},
        {u"group_minimum"_s, QT_TR_NOOP("Every group keeps somebody")},
        {u"role_limit"_s, QT_TR_NOOP("No role or group loses too many at once")},
        {u"run_limit"_s, QT_TR_NOOP("Within the number of people for one run")},
        {u"blackout"_s, QT_TR_NOOP("Not a blackout date")},
        {u"open_tickets"_s, QT_TR_NOOP("No open tickets")},
        {u"reclaim_disabled"_s, QT_TR_NOOP("Reclaim is switched on in the profile")},
        {u"no_reclaim_credential"_s, QT_TR_NOOP("Somebody is signed in for reclaim")},
        {u"evidence_stale"_s, QT_TR_NOOP("The download is recent")},
        {u"no_light_agent_role"_s, QT_TR_NOOP("The account has a light agent role")},
    };
    const char *found = words.value(verdict.id);
    return found ? tr(found) : verdict.id;
}

QString PlanText::concern(const GuardVerdict &verdict) {
    const auto &args = verdict.args;
    const auto number = [&](const QString &name) { return args.value(name).toInt(); };
    if (verdict.id == u"self")
        return tr("This person is signed in to Seatkeeper; nobody takes the own seat.");
    if (verdict.id == u"account_owner")
        return tr("This is the account owner; ownership must be transferred in Zendesk first.");
    if (verdict.id == u"owner_unknown")
        return tr(
            "The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.");
    if (verdict.id == u"last_admin")
        return tr("No administrator would remain.");
    if (verdict.id == u"shared_agent")
        return tr("A shared agent cannot be changed.");
    if (verdict.id == u"client_owner")
        return tr("This person owns the OAuth client; the sign-in would break.");
    if (verdict.id == u"protected_person")
        return tr("This person is protected.");
    if (verdict.id == u"excluded")
        return tr("Exclusion rule “%1”: %2").arg(args.value(u"pattern"_s), args.value(u"reason"_s));
    if (verdict.id == u"group_minimum")
        return tr("The group “%1” would keep %n person(s).", "", number(u"left"_s))
            .arg(args.value(u"group"_s, args.value(u"name"_s)));
    if (verdict.id == u"role_limit")
        return tr("%1 of %2 people in “%3” at once; more than %4 need the number typed back.")
            .arg(args.value(u"count"_s), args.value(u"members"_s), args.value(u"name"_s), args.value(u"limit"_s));
    if (verdict.id == u"run_limit")
        return tr("%1 people in one run; more than %2 need the number typed back.")
            .arg(args.value(u"count"_s), args.value(u"limit"_s));
    if (verdict.id == u"blackout")
        return tr("Today is a blackout date.");
    if (verdict.id == u"open_tickets")
        return tr("%n open ticket(s)", "", number(u"count"_s));
    if (verdict.id == u"reclaim_disabled")
        return tr("Reclaim is switched off in the profile.");
    if (verdict.id == u"no_reclaim_credential")
        return tr("Nobody is signed in for reclaim yet.");
    if (verdict.id == u"evidence_stale")
        return tr("The download is %n hour(s) old; each person is read again before the change.", "",
                  number(u"hours"_s));
    if (verdict.id == u"no_light_agent_role")
        return tr("The account has no light agent role.");
    if (verdict.id == u"product_role_remains")
        return tr("As a light agent this person would keep “%1” and stay paid.").arg(args.value(u"role"_s));
    if (verdict.id == u"not_possible" || verdict.id == u"nothing_to_change")
        return tr("There is no call that leads there: %1").arg(args.value(u"error"_s));
    return verdict.id;
}

QString PlanText::sideEffect(const QString &id, std::optional<qint64> openTickets) {
    const int tickets = static_cast<int>(openTickets.value_or(0));
    if (id == u"tickets_unassigned")
        return openTickets ? tr("%n open ticket(s) become unassigned.", "", tickets)
                           : tr("Open tickets become unassigned.");
    if (id == u"tickets_moved")
        return openTickets ? tr("%n open ticket(s) move to whoever makes the change.", "", tickets)
                           : tr("Open tickets move to whoever makes the change.");
    if (id == u"views_deleted")
        return tr("Personal views and macros are deleted for good.");
    if (id == u"groups_lost")
        return tr("Group memberships are lost; an undo puts them back.");
    if (id == u"product_roles_lost")
        return tr("Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.");
    if (id == u"undo_needs_seat")
        return tr("An undo needs a free seat.");
    if (id == u"no_seat_freed")
        return tr("Suspending alone frees no seat.");
    return id;
}

QString PlanText::purpose(const QString &purpose) {
    if (purpose == u"downgrade")
        return tr("changes the role");
    if (purpose == u"suspend")
        return tr("suspends the user");
    if (purpose == u"restore_role")
        return tr("gives the role back");
    if (purpose == u"unsuspend")
        return tr("lifts the suspension");
    if (purpose == u"restore_group")
        return tr("gives a group back");
    if (purpose == u"restore_default_group")
        return tr("sets the default group");
    if (purpose == u"restore_profile")
        return tr("restores alias and signature");
    return purpose;
}

QString PlanText::seatState(const SeatState &state) {
    QString words =
        state.customRoleName.isEmpty() || state.seatKind == SeatKind::LightAgent || state.seatKind == SeatKind::EndUser
            ? Words::seatKind(state.seatKind)
            : u"%1 (%2)"_s.arg(Words::seatKind(state.seatKind), state.customRoleName);
    return state.suspended ? tr("%1, suspended").arg(words) : words;
}

QString PlanText::detail(const QString &detail, const QMap<QString, QString> &args) {
    if (detail.isEmpty())
        return {};
    static const QMap<QString, const char *> words{
        {u"freed"_s, QT_TR_NOOP("Read back: the paid seat is free.")},
        {u"restored"_s, QT_TR_NOOP("Read back: everything recorded is as it was.")},
        {u"restored_in_part"_s, QT_TR_NOOP("Given back; some fields could not be restored.")},
        {u"activity_seen"_s, QT_TR_NOOP("Active since the proposal; nothing was sent.")},
        {u"already_changed"_s, QT_TR_NOOP("Already changed by another hand; nothing was sent.")},
        {u"vanished"_s, QT_TR_NOOP("No longer in the account; nothing was sent.")},
        {u"stopped"_s, QT_TR_NOOP("The run was stopped before this person; nothing was sent.")},
        {u"guard"_s, QT_TR_NOOP("A guard refused; nothing was sent.")},
        {u"guard_refused"_s, QT_TR_NOOP("A guard refused; nothing was sent.")},
        {u"keys_dropped"_s, QT_TR_NOOP("Zendesk accepted the call but did not make the change.")},
        {u"not_freed"_s, QT_TR_NOOP("Read back: the seat is still paid.")},
        {u"not_proved"_s, QT_TR_NOOP("The change was made, but whether the seat is free could not be read.")},
        {u"outcome_unknown"_s, QT_TR_NOOP("The answer never came and the account could not be read.")},
        {u"seat_limit"_s, QT_TR_NOOP("No free seat in the account.")},
        {u"forbidden"_s, QT_TR_NOOP("Zendesk refused the change.")},
        {u"rejected"_s, QT_TR_NOOP("Zendesk rejected the change.")},
        {u"auth_required"_s, QT_TR_NOOP("The sign-in for reclaim has ended.")},
    };
    const char *found = words.value(detail);
    const QString text = found ? tr(found) : detail;
    const QString more = args.value(u"detail"_s);
    return more.isEmpty() ? text : u"%1 (%2)"_s.arg(text, more);
}

} // namespace seatkeeper
