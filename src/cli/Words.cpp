#include "cli/Words.h"

#include "base/Clock.h"
#include "services/wording/PlanText.h"

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
    const QString found = PlanText::guard(verdict);
    if (verdict.id == u"owner_unknown"_s)
        return found + u" (profile set P account-owner=ID)"_s;
    if (verdict.id == u"client_owner_unknown"_s)
        return found + u" (profile set P client-owner=ID)"_s;
    if (verdict.id == u"confirmation"_s)
        return found + u" (--confirm %1)"_s.arg(verdict.args.value(u"count"_s));
    return found;
}

} // namespace seatkeeper::cli
