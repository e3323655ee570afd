#include "services/wording/Words.h"

#include "services/wording/PlanText.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

QString Words::state(CandidateState state) {
    switch (state) {
    case CandidateState::AttentionRequired: return tr("Attention Required");
    case CandidateState::Ready: return tr("Ready");
    case CandidateState::AwaitingUser: return tr("Awaiting User");
    case CandidateState::AwaitingApproval: return tr("Awaiting Approval");
    case CandidateState::AwaitingRevocation: return tr("Awaiting Revocation");
    case CandidateState::ClosedComplete: return tr("Closed Complete");
    case CandidateState::ClosedSkipped: return tr("Closed Skipped");
    case CandidateState::ClosedCanceled: return tr("Closed Canceled");
    }
    return {};
}

QString Words::justification(Justification justification) {
    switch (justification) {
    case Justification::LowUsage: return tr("Low Usage");
    case Justification::NeverUsed: return tr("Never Used");
    case Justification::Unallocated: return tr("Unallocated");
    case Justification::Unlicensed: return tr("Unlicensed");
    case Justification::SuspendedButPaid: return tr("Suspended but Paid");
    case Justification::PaidLightAgent: return tr("Paid Light Agent");
    case Justification::Leaver: return tr("Leaver");
    }
    return {};
}

QString Words::action(ProposedAction action) {
    switch (action) {
    case ProposedAction::LightAgent: return tr("Light agent");
    case ProposedAction::EndUser: return tr("End user");
    case ProposedAction::EndUserSuspended: return tr("End user, suspended");
    case ProposedAction::Suspend: return tr("Suspend, frees no seat");
    }
    return {};
}

QString Words::seatKind(SeatKind kind) {
    switch (kind) {
    case SeatKind::Admin: return tr("Admin");
    case SeatKind::BillingAdmin: return tr("Billing admin");
    case SeatKind::Agent: return tr("Agent");
    case SeatKind::LightAgent: return tr("Light agent");
    case SeatKind::Contributor: return tr("Contributor");
    case SeatKind::ChatAgent: return tr("Chat agent");
    case SeatKind::EndUser: return tr("End user");
    case SeatKind::Unrecognized: return tr("Unrecognized");
    }
    return {};
}

QString Words::seat(const Subscription &subscription) {
    QString words = seatKind(subscription.seatKind);
    if (subscription.suspended)
        words = tr("%1, suspended").arg(words);
    if (!subscription.paid.has_value())
        return tr("%1, paid or not is unknown").arg(words);
    if (!*subscription.paid)
        return words;
    const QString because = paidBecauseOf(subscription.seatKind, subscription.productRoles);
    return because.isEmpty() ? tr("%1, paid").arg(words) : tr("%1, paid: %2").arg(words, because);
}

QString Words::signal(SignalKind kind) {
    switch (kind) {
    case SignalKind::SignIn: return tr("Sign-in");
    case SignalKind::Session: return tr("Session");
    case SignalKind::TicketWork: return tr("Ticket work");
    case SignalKind::AuditLog: return tr("Audit log");
    }
    return {};
}

QString Words::signalWeakness(SignalKind kind) {
    switch (kind) {
    case SignalKind::SignIn: return tr("Stays old while a session is open; an API token keeps it fresh.");
    case SignalKind::Session: return tr("Only live sessions are listed, and their time is approximate.");
    case SignalKind::TicketWork: return tr("Triggers can touch tickets too.");
    case SignalKind::AuditLog: return tr("Password sign-ins may be missing.");
    }
    return {};
}

QString Words::profileStatus(ProfileStatus status) {
    return status == ProfileStatus::Draft ? tr("Draft") : tr("Published");
}

QString Words::profileState(const Profile &profile) {
    return profile.source == ProfileSource::Export ? tr("Imported") : profileStatus(profile.status);
}

QString Words::clientKind(ClientKind kind) { return kind == ClientKind::Public ? tr("Public") : tr("Confidential"); }

QString Words::purpose(CredentialPurpose purpose) {
    return purpose == CredentialPurpose::Inventory ? tr("Download") : tr("Reclaim");
}

QString Words::jobKind(JobKind kind, const QString &profileName) {
    switch (kind) {
    case JobKind::Refresh: return tr("Refresh %1 Subscriptions").arg(profileName);
    case JobKind::UpdateCandidates: return tr("Update removal candidates");
    case JobKind::Reconciliation: return tr("Reconciliation");
    }
    return {};
}

QString Words::jobStatus(JobStatus status) {
    switch (status) {
    case JobStatus::InProgress: return tr("In progress");
    case JobStatus::Completed: return tr("Completed");
    case JobStatus::HeldBack: return tr("Held back");
    case JobStatus::Failed: return tr("Failed");
    case JobStatus::Canceled: return tr("Canceled");
    }
    return {};
}

QString Words::jobTrigger(JobTrigger trigger) {
    switch (trigger) {
    case JobTrigger::Schedule: return tr("Schedule");
    case JobTrigger::Manual: return tr("By hand");
    case JobTrigger::Publish: return tr("Publish");
    case JobTrigger::CommandLine: return tr("Command line");
    }
    return {};
}

QString Words::jobNotes(const JobResult &result) {
    QStringList notes;
    if (result.counters.contains(u"candidatesHeldBack"_s))
        notes.append(tr("No new candidates were made, because the data quality was red."));
    const auto expired = static_cast<int>(result.counters.value(u"exclusionsExpired"_s));
    if (expired > 0)
        notes.append(tr("%n exclusion rule(s) have expired.", nullptr, expired));
    return notes.join(u' ');
}

QString Words::runKind(RunKind kind) { return kind == RunKind::Reclaim ? tr("Reclaim") : tr("Undo"); }

QString Words::outcome(StepOutcome outcome) {
    switch (outcome) {
    case StepOutcome::Waiting: return tr("Waiting");
    case StepOutcome::Running: return tr("Running");
    case StepOutcome::Done: return tr("Done");
    case StepOutcome::Skipped: return tr("Skipped");
    case StepOutcome::Canceled: return tr("Canceled");
    case StepOutcome::Failed: return tr("Failed");
    case StepOutcome::Unknown: return tr("Unknown");
    }
    return {};
}

QString Words::verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::Candidate: return tr("A rule proposes this seat for reclaim.");
    case Verdict::Excluded: return tr("An exclusion rule keeps this person out.");
    case Verdict::NotPaid: return tr("This is no paid seat, so there is nothing to take back.");
    case Verdict::PaidUnknown: return tr("Whether this seat is paid is unknown.");
    case Verdict::Active: return tr("Active within the rule's threshold.");
    case Verdict::InGrace: return tr("The account is younger than the rule's grace.");
    case Verdict::CoolDown: return tr("Kept or given back not long ago; not proposed again yet.");
    case Verdict::EvidenceIncomplete: return tr("An activity signal could not be read, so nobody may conclude.");
    case Verdict::EvidenceNotRead: return tr("An activity signal was not read, so nobody may conclude.");
    case Verdict::RuleInactive: return tr("The rule is switched off.");
    case Verdict::NoRule: return tr("No rule looks at this seat.");
    case Verdict::OtherModel: return tr("The rule is for other software models.");
    case Verdict::ConditionNotMet: return tr("The rule's condition does not hit.");
    case Verdict::ConditionUnreadable: return tr("The rule's condition cannot be read, so it hits nobody.");
    case Verdict::NeverUsedIgnored: return tr("Never used, and the rule leaves those out.");
    case Verdict::Protected: return tr("This person is protected.");
    case Verdict::DatesUnknown: return tr("Zendesk gives no date to measure from.");
    }
    return {};
}

QString Words::event(const QString &name) {
    static const QMap<QString, const char *> words{
        {u"approve"_s, QT_TR_NOOP("Approved")},
        {u"withdraw"_s, QT_TR_NOOP("Approval withdrawn")},
        {u"keep"_s, QT_TR_NOOP("Kept")},
        {u"skip"_s, QT_TR_NOOP("Skipped")},
        {u"postpone"_s, QT_TR_NOOP("Postponed")},
        {u"exclude"_s, QT_TR_NOOP("Excluded")},
        {u"found"_s, QT_TR_NOOP("Proposed by a rule")},
        {u"proposed"_s, QT_TR_NOOP("Proposed as a seat leak")},
        {u"propose"_s, QT_TR_NOOP("Proposed as a seat leak")},
        {u"reclaim_proved"_s, QT_TR_NOOP("Seat taken back, proved")},
        {u"reclaim_failed"_s, QT_TR_NOOP("Reclaim failed")},
        {u"reclaim_unsettled"_s, QT_TR_NOOP("Reclaim in doubt")},
        {u"resume"_s, QT_TR_NOOP("Resumed")},
        {u"done_by_hand_proved"_s, QT_TR_NOOP("Removed by hand, proved")},
        {u"activity_seen"_s, QT_TR_NOOP("Activity seen")},
        {u"vanished"_s, QT_TR_NOOP("Gone by another hand")},
        {u"error_timed_out"_s, QT_TR_NOOP("Error not resolved in 30 days")},
        {u"profile_deleted"_s, QT_TR_NOOP("Profile deleted")},
        {u"missing_user"_s, QT_TR_NOOP("No user found")},
        {u"undone"_s, QT_TR_NOOP("Given back")},
        {u"taken_back"_s, QT_TR_NOOP("Decision taken back")},
        {u"request_user"_s, QT_TR_NOOP("The person was asked")},
        {u"user_gives_up"_s, QT_TR_NOOP("The person gives the seat up")},
        {u"user_keeps"_s, QT_TR_NOOP("The person wants to keep the seat")},
        {u"silence_elapsed"_s, QT_TR_NOOP("No answer came in time")},
        {u"keep_confirmed"_s, QT_TR_NOOP("Keeping was confirmed")},
        {u"keep_rejected"_s, QT_TR_NOOP("Keeping was refused")},
    };
    const char *found = words.value(name);
    return found ? tr(found) : name;
}

QString Words::eventReason(const CandidateHistoryEntry &entry) {
    if (const auto justification = justificationFromName(entry.reason))
        return Words::justification(*justification);
    if (entry.event == u"taken_back"_s)
        return event(entry.reason);
    if (QString detail = PlanText::detail(entry.reason, {}); !detail.isEmpty())
        return detail;
    // Such as run/7: the audit log says more.
    static const QStringList internal{u"read_back"_s};
    return internal.contains(entry.reason) || entry.reason.startsWith(u"run/"_s) ? QString() : entry.reason;
}

QString Words::historyEntry(const CandidateHistoryEntry &entry) {
    const QString reason = eventReason(entry);
    return reason.isEmpty() ? event(entry.event) : tr("%1: %2").arg(event(entry.event), reason);
}

} // namespace seatkeeper
