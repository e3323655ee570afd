#include "services/wording/EvidenceText.h"

#include "services/wording/DateText.h"
#include "services/wording/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString EvidenceText::proposed(const Finding &finding) {
    const int days = finding.inactiveDays.value_or(0);
    const QString threshold = QLocale().toString(finding.thresholdDays);
    if (!finding.activity)
        return tr("Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.", "", days)
            .arg(finding.ruleName, threshold);
    return tr("Idle for %n day(s); rule “%1” proposes seats from %2 days on.", "", days)
        .arg(finding.ruleName, threshold);
}

QString EvidenceText::active(const Finding &finding) {
    const int days = finding.inactiveDays.value_or(0);
    const QString threshold = QLocale().toString(finding.thresholdDays);
    const QString until = DateText::day(finding.until.value_or(QDate()));
    if (!finding.activity)
        return tr("Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.", "", days)
            .arg(finding.ruleName, threshold, until);
    if (finding.sinceAssigned)
        return tr("Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.", "", days)
            .arg(finding.ruleName, threshold, until);
    const QString signal = Words::signal(finding.activity->kind);
    if (days == 0)
        return tr("%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.")
            .arg(signal, finding.ruleName, threshold, until);
    return tr("%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.", "", days)
        .arg(signal, finding.ruleName, threshold, until);
}

QString EvidenceText::aboutRule(const Finding &finding) {
    switch (finding.verdict) {
    case Verdict::RuleInactive: return tr("Rule “%1” is switched off.").arg(finding.ruleName);
    case Verdict::OtherModel: return tr("Rule “%1” is for other software models.").arg(finding.ruleName);
    case Verdict::ConditionNotMet: return tr("The condition of rule “%1” does not hit.").arg(finding.ruleName);
    case Verdict::ConditionUnreadable:
        return tr("The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.").arg(finding.ruleName);
    case Verdict::NeverUsedIgnored: return tr("Never used, and rule “%1” leaves such seats out.").arg(finding.ruleName);
    case Verdict::Protected: return tr("Rule “%1” protects this person.").arg(finding.ruleName);
    default: return tr("No rule looks at this seat.");
    }
}

QString EvidenceText::finding(const Finding &finding) {
    const QString until = DateText::day(finding.until.value_or(QDate()));
    switch (finding.verdict) {
    case Verdict::Candidate: return proposed(finding);
    case Verdict::Excluded:
        return tr("The exclusion “%1” keeps this person out of counts, money and reclaim.").arg(finding.exclusion);
    case Verdict::NotPaid: return tr("This is no paid seat, so there is nothing to take back.");
    case Verdict::PaidUnknown: return tr("Whether this seat is paid is unknown, and nobody is proposed on a guess.");
    case Verdict::Active: return active(finding);
    case Verdict::InGrace:
        return tr("The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.", "",
                  finding.graceDays - finding.daysLeft.value_or(0))
            .arg(finding.ruleName, QLocale().toString(finding.graceDays), until);
    case Verdict::CoolDown: return tr("Kept or given back not long ago; not proposed again before %1.").arg(until);
    case Verdict::EvidenceIncomplete:
        return tr("Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.")
            .arg(signalNames(finding.missing));
    case Verdict::EvidenceNotRead:
        return tr("Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next "
                  "refresh reads it.")
            .arg(signalNames(finding.missing));
    case Verdict::DatesUnknown: return tr("There is no date to measure from: neither activity nor assignment.");
    default: return aboutRule(finding);
    }
}

QString EvidenceText::aboutSignal(WeaknessKind kind, const QString &signal) {
    switch (kind) {
    case WeaknessKind::FutureDate:
        return tr("%1: the date lies in the future and counts as today; a clock is wrong.").arg(signal);
    case WeaknessKind::Unavailable: return tr("%1: not offered by plan or role.").arg(signal);
    case WeaknessKind::Failed: return tr("%1: could not be read.").arg(signal);
    default: return tr("%1: not read for this person.").arg(signal);
    }
}

QString EvidenceText::weakness(const EvidenceWeakness &weakness) {
    const int days = weakness.days.value_or(0);
    switch (weakness.kind) {
    case WeaknessKind::ApiToken:
        return tr("Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in "
                  "fresh.",
                  "", days);
    case WeaknessKind::SignInUnconfirmed:
        return tr("Only the sign-in shows activity, and not every signal that could confirm it was read; an API token "
                  "looks the same.");
    case WeaknessKind::LongSession:
        return weakness.days ? tr("The last sign-in is %n day(s) old, yet a session is in use: whoever never signs "
                                  "out does not sign in again.",
                                  "", days)
                             : tr("No sign-in is known, yet a session is in use.");
    case WeaknessKind::TicketsOnly:
        return tr("Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and "
                  "automations touch tickets too.",
                  "", days);
    case WeaknessKind::AuditLogOnly:
        return tr("Only the audit log shows a sign-in, %n day(s) ago; the account's own date is older.", "", days);
    case WeaknessKind::Returned:
        return tr("Came back after %n day(s) without any activity, as after a leave.", "", days);
    case WeaknessKind::SharedMailbox:
        return tr("The address looks like a shared mailbox: the signals may stem from several people.");
    case WeaknessKind::SharedAgent: return tr("Shared from another account, where alone it can be changed.");
    default: return aboutSignal(weakness.kind, weakness.signal ? Words::signal(*weakness.signal) : QString());
    }
}

QString EvidenceText::availability(SignalAvailability availability) {
    switch (availability) {
    case SignalAvailability::NotFetched: return tr("not read");
    case SignalAvailability::Available: return tr("read");
    case SignalAvailability::Unavailable: return tr("not offered by plan or role");
    case SignalAvailability::Failed: return tr("could not be read");
    }
    return {};
}

QString EvidenceText::productRole(const ProductRole &role) {
    QString product = role.product;
    if (!product.isEmpty())
        product.front() = product.front().toUpper();
    return tr("%1: %2", "product and the role held in it").arg(product, role.role);
}

QString EvidenceText::payment(const SeatPayment &payment, SeatKind kind) {
    const QString role = Words::seatKind(kind);
    const QString product = payment.productRole ? productRole(*payment.productRole) : QString();
    switch (payment.reason) {
    case PaymentReason::FullRole: return tr("Paid, because the role %1 takes a seat.").arg(role);
    case PaymentReason::SuspendedRole: return tr("Paid although suspended: a suspension frees no seat.");
    case PaymentReason::UnrecognizedRole: return tr("Counted as paid, because the role type is not known.");
    case PaymentReason::ProductRole: return tr("Paid, because of a product role: %1.").arg(product);
    case PaymentReason::FreeRole: return tr("Free: the role %1 takes no seat without a paid product role.").arg(role);
    case PaymentReason::EndUser: return tr("Free: end users take no seat.");
    case PaymentReason::ProductRolesUnread:
        return tr("Unknown, because the product roles could not be read: one of them may make this seat paid.");
    case PaymentReason::ProductRoleUnknown:
        return tr("Unknown: nobody has documented whether %1 takes a seat.").arg(product);
    }
    return {};
}

QString EvidenceText::signalNames(const std::vector<SignalKind> &kinds) {
    QStringList names;
    for (const SignalKind kind : kinds)
        names.append(Words::signal(kind));
    return QLocale().createSeparatedList(names);
}

} // namespace seatkeeper
