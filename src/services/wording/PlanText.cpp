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
        return tr("The group “%1” would keep %n person(s) who can work in it.", "", args.value(u"left"_s).toInt())
            .arg(args.value(u"name"_s, args.value(u"group"_s)));
    if (verdict.id == u"open_tickets")
        return tr("%n open ticket(s)", "", args.value(u"count"_s).toInt());
    if (verdict.id == u"no_light_agent_role")
        return tr("The account has no light agent role.");
    if (verdict.id == u"product_role_remains")
        return tr("As a light agent this person would stay paid because of “%1”.").arg(args.value(u"role"_s));
    if (verdict.id == u"product_roles_unknown")
        return tr("Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat "
                  "counts as freed only once it can.");
    if (verdict.id == u"nothing_to_change")
        return tr("There is nothing to change any more.");
    if (verdict.id == u"not_possible")
        return tr("There is no call that leads there: %1").arg(args.value(u"error"_s));
    return runConcern(verdict);
}

QString PlanText::runConcern(const GuardVerdict &verdict) {
    const auto &args = verdict.args;
    if (verdict.id == u"role_limit")
        return tr("%1 of %2 people in “%3” at once; more than %4 need the number typed back.")
            .arg(args.value(u"count"_s), args.value(u"members"_s), args.value(u"name"_s), args.value(u"limit"_s));
    if (verdict.id == u"run_limit")
        return tr("%1 people in one run; more than %2 need the number typed back.")
            .arg(args.value(u"count"_s), args.value(u"limit"_s));
    if (verdict.id == u"confirmation")
        return tr("The number of people, %1, must be typed back.").arg(args.value(u"count"_s));
    if (verdict.id == u"all_refused")
        return tr("Nobody in the plan may be changed.");
    if (verdict.id == u"blackout")
        return tr("Today is a blackout date.");
    if (verdict.id == u"reclaim_disabled")
        return tr("Reclaim is switched off in the profile.");
    if (verdict.id == u"no_reclaim_credential")
        return tr("Nobody is signed in for reclaim yet.");
    if (verdict.id == u"client_owner_unknown")
        return tr("Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the "
                  "profile.");
    if (verdict.id == u"groups_unknown")
        return tr("Groups cannot be read, so nothing tells whether one of them would be left without people.");
    if (verdict.id == u"evidence_stale")
        return tr("The download is %n hour(s) old; each person is read again before the change.", "",
                  args.value(u"hours"_s).toInt());
    return verdict.id;
}

QString PlanText::sideEffect(const QString &id) {
    if (id == u"tickets_unassigned")
        return tr("Open tickets become unassigned.");
    if (id == u"tickets_moved")
        return tr("Open tickets move to whoever makes the change.");
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

QString PlanText::sideEffect(const QString &id, const PlanStep &step) {
    std::optional<int> tickets;
    for (const auto &guard : step.guards) {
        if (guard.id == u"open_tickets")
            tickets = guard.args.value(u"count"_s).toInt();
    }
    if (tickets && id == u"tickets_unassigned")
        return tr("%n open ticket(s) become unassigned.", "", *tickets);
    if (tickets && id == u"tickets_moved")
        return tr("%n open ticket(s) move to whoever makes the change.", "", *tickets);
    if (id == u"groups_lost" && !step.groups.isEmpty())
        return tr("Leaves these groups: %1. An undo puts them back.").arg(step.groups.join(u", "_s));
    return sideEffect(id);
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
    static const QMap<QString, const char *> words{
        {u"freed"_s, QT_TR_NOOP("Read back: the paid seat is free.")},
        {u"restored"_s, QT_TR_NOOP("Read back: everything recorded is as it was.")},
        {u"partly_restored"_s, QT_TR_NOOP("Given back; some fields could not be restored.")},
        {u"not_restored"_s, QT_TR_NOOP("The calls were accepted, but the role is not back.")},
        {u"activity_seen"_s, QT_TR_NOOP("Active since the proposal; nothing was sent.")},
        {u"already_gone"_s, QT_TR_NOOP("The paid seat was gone already; nothing was sent.")},
        {u"changed"_s, QT_TR_NOOP("Changed by another hand since the plan; nothing was sent.")},
        {u"candidate_state"_s, QT_TR_NOOP("The decision was taken back meanwhile; nothing was sent.")},
        {u"excluded"_s, QT_TR_NOOP("Kept out by an exclusion rule; nothing was sent.")},
        {u"vanished"_s, QT_TR_NOOP("No longer in the account; nothing was sent.")},
        {u"not_started"_s, QT_TR_NOOP("The run was stopped before this person; nothing was sent.")},
        {u"not_executed"_s, QT_TR_NOOP("Read back: the change was not made.")},
        {u"still_paid"_s, QT_TR_NOOP("Read back: the seat is still paid.")},
        {u"product_roles_unreadable"_s,
         QT_TR_NOOP("The product roles could not be read, so nobody can tell whether the seat is free.")},
        {u"suspended_only"_s, QT_TR_NOOP("Suspended; that frees no seat.")},
        {u"not_suspended"_s, QT_TR_NOOP("The seat is free, but the suspension did not succeed.")},
        {u"differs"_s, QT_TR_NOOP("Read back: neither as it was nor as planned.")},
        {u"outcome_unknown"_s, QT_TR_NOOP("The answer never came and the account could not be read.")},
    };
    if (detail == u"guard_refused") {
        const QString guard = concern({args.value(u"guard"_s), GuardOutcome::Refuse, args});
        return tr("A guard refused, nothing was sent: %1").arg(guard);
    }
    const char *found = words.value(detail);
    if (!found)
        return {};
    const QString more = args.value(u"detail"_s);
    return more.isEmpty() ? tr(found) : u"%1 (%2)"_s.arg(tr(found), more);
}

QString PlanText::notRestored(const FieldDifference &difference) {
    static const QMap<QString, const char *> words{
        {u"role"_s, QT_TR_NOOP("Not restored: the role was “%1”.")},
        {u"custom_role"_s, QT_TR_NOOP("Not restored: the custom role was %1.")},
        {u"role_type"_s, QT_TR_NOOP("Not restored: the kind of the role was %1.")},
        {u"default_group"_s, QT_TR_NOOP("Not restored: the default group was %1.")},
        {u"alias"_s, QT_TR_NOOP("Not restored: the alias was “%1”.")},
        {u"signature"_s, QT_TR_NOOP("Not restored: the signature was “%1”.")},
    };
    const QString product = difference.field.section(u':', 1);
    if (difference.field.startsWith(u"product:"_s))
        return tr("Not restored: the role “%1” in %2.").arg(difference.was, product.left(1).toUpper() + product.mid(1));
    if (difference.field.startsWith(u"group:"_s))
        return tr("Not restored: the membership in group %1.").arg(difference.was);
    if (difference.field == u"suspended"_s)
        return difference.was == u"true"_s ? tr("Not restored: the person was suspended.")
                                           : tr("Not restored: the person was not suspended.");
    const char *found = words.value(difference.field);
    return found ? tr(found).arg(difference.was) : QString();
}

} // namespace seatkeeper
