#include "cli/Words.h"

#include "base/Clock.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {
const auto dash = u"-"_s;
}

QString Words::money(const std::optional<Money> &money) {
    if (!money)
        return dash;
    return moneyText(*money) + u' ' + money->currency;
}

QString Words::money(const std::optional<Money> &amount, bool isEstimate) {
    return amount && isEstimate ? tr("%1 (estimate)").arg(money(amount)) : money(amount);
}

QString Words::listPrice(const ListPrice &price) {
    const QString words =
        tr("%1: %2 a month, as of %3").arg(price.name, money(price.perMonth), price.asOf.toString(Qt::ISODate));
    return price.source.isEmpty() ? words : u"%1 (%2)"_s.arg(words, price.source);
}

QString Words::time(const std::optional<QDateTime> &time) { return time && time->isValid() ? toIsoUtc(*time) : dash; }

QString Words::date(const std::optional<QDate> &date) {
    return date && date->isValid() ? date->toString(Qt::ISODate) : dash;
}

QString Words::yesNo(bool value) { return value ? tr("yes") : tr("no"); }

QString Words::justification(Justification justification) {
    switch (justification) {
    case Justification::LowUsage: return tr("Not used for a long time.");
    case Justification::NeverUsed: return tr("Never used.");
    case Justification::Unallocated: return tr("Not covered by an allocated right.");
    case Justification::Unlicensed: return tr("There are too few rights.");
    case Justification::SuspendedButPaid: return tr("Suspended, but still paid.");
    case Justification::PaidLightAgent: return tr("Light agent made paid by a product role.");
    case Justification::Leaver: return tr("Has left the company.");
    }
    return {};
}

QString Words::reason(const RemovalCandidate &candidate) {
    if (candidate.state == CandidateState::AttentionRequired && !candidate.attention.isEmpty())
        return candidate.attentionDetail.isEmpty()
                   ? tr("Needs attention: %1.").arg(candidate.attention)
                   : tr("Needs attention: %1 (%2).").arg(candidate.attention, candidate.attentionDetail);
    if (candidate.justification == Justification::LowUsage && candidate.inactiveDays)
        return tr("Not used for %n day(s).", nullptr, *candidate.inactiveDays);
    return justification(candidate.justification);
}

QString Words::guard(const GuardVerdict &verdict) {
    if (verdict.outcome == GuardOutcome::Pass)
        return {};
    const QString person = personGuard(verdict);
    return person.isEmpty() ? runGuard(verdict) : person;
}

QString Words::personGuard(const GuardVerdict &verdict) {
    const auto arg = [&](const char *name) { return verdict.args.value(QString::fromLatin1(name)); };
    const QString &id = verdict.id;
    if (id == u"self"_s)
        return tr("This is the person who signed in.");
    if (id == u"account_owner"_s)
        return tr("This is the owner of the account.");
    if (id == u"owner_unknown"_s)
        return tr("An admin: first name the account's owner (profile set P account-owner=ID).");
    if (id == u"last_admin"_s)
        return tr("The account would be left without an admin.");
    if (id == u"shared_agent"_s)
        return tr("A shared agent may not be changed.");
    if (id == u"client_owner"_s)
        return tr("This is the owner of the OAuth client.");
    if (id == u"protected_person"_s)
        return tr("This person is protected.");
    if (id == u"excluded"_s)
        return tr("Kept out by the exclusion rule %1.").arg(arg("pattern"));
    if (id == u"group_minimum"_s)
        return tr("The group %1 would have %2 people left; %3 must stay.")
            .arg(arg("group"), arg("left"), arg("minimum"));
    if (id == u"no_light_agent_role"_s)
        return tr("The account has no light-agent role.");
    if (id == u"open_tickets"_s)
        return tr("Has %1 open tickets.").arg(arg("count"));
    if (id == u"nothing_to_change"_s)
        return tr("There is nothing to change any more.");
    if (id == u"not_possible"_s)
        return tr("This change is not possible: %1.").arg(arg("error"));
    return {};
}

QString Words::runGuard(const GuardVerdict &verdict) {
    const auto arg = [&](const char *name) { return verdict.args.value(QString::fromLatin1(name)); };
    const QString &id = verdict.id;
    if (id == u"role_limit"_s)
        return tr("%1 of %2 people of %3 in one run; the limit is %4.")
            .arg(arg("count"), arg("members"), arg("name"), arg("limit"));
    if (id == u"run_limit"_s)
        return tr("%1 people in one run; the limit is %2.").arg(arg("count"), arg("limit"));
    if (id == u"confirmation"_s)
        return tr("This many people need --confirm %1.").arg(arg("count"));
    if (id == u"all_refused"_s)
        return tr("Nobody in the plan may be changed.");
    if (id == u"blackout"_s)
        return tr("%1 is a day without changes.").arg(arg("date"));
    if (id == u"reclaim_disabled"_s)
        return tr("Reclaim is switched off.");
    if (id == u"no_reclaim_credential"_s)
        return tr("Nobody has signed in for reclaim yet.");
    if (id == u"evidence_stale"_s)
        return tr("The data is %1 hours old.").arg(arg("hours"));
    return id;
}

QString Words::sideEffect(const QString &id) {
    if (id == u"tickets_unassigned"_s)
        return tr("Open tickets lose their assignee.");
    if (id == u"tickets_moved"_s)
        return tr("Open tickets go back to their group.");
    if (id == u"views_deleted"_s)
        return tr("Personal views and macros are deleted.");
    if (id == u"groups_lost"_s)
        return tr("Group memberships end; an undo gives them back.");
    if (id == u"undo_needs_seat"_s)
        return tr("An undo needs a free seat.");
    if (id == u"product_roles_lost"_s)
        return tr("Product roles may be lost; an undo cannot give them back.");
    if (id == u"no_seat_freed"_s)
        return tr("No seat is freed.");
    return id;
}

} // namespace seatkeeper::cli
