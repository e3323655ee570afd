#include "cli/CardText.h"

#include "cli/Json.h"
#include "cli/Table.h"
#include "cli/Words.h"
#include "services/wording/EvidenceText.h"
#include "services/wording/LeakText.h"
#include "services/wording/RosterText.h"
#include "services/wording/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

const auto dash = u"-"_s;

template <typename T>
QJsonValue orNull(const std::optional<T> &value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString orDash(const std::optional<int> &number) { return number ? QString::number(*number) : dash; }

QJsonObject signalJson(const ActivitySignal &signal, const QDateTime &now) {
    return {{u"kind"_s, signalName(signal.kind)},
            {u"availability"_s, availabilityName(signal.availability)},
            {u"time"_s, Json::time(signal.time)},
            {u"days"_s, orNull(idleDays(signal.time, {}, now))},
            {u"readAt"_s, Json::time(signal.readAt)},
            {u"tickets"_s, orNull(signal.tickets)},
            {u"knownWeakness"_s, seatkeeper::Words::signalWeakness(signal.kind)}};
}

QJsonObject weaknessJson(const EvidenceWeakness &weakness) {
    return {{u"id"_s, weaknessName(weakness.kind)},
            {u"signal"_s, weakness.signal ? QJsonValue(signalName(*weakness.signal)) : QJsonValue(QJsonValue::Null)},
            {u"days"_s, orNull(weakness.days)},
            {u"text"_s, EvidenceText::weakness(weakness)}};
}

QJsonObject findingJson(const Finding &finding) {
    QJsonArray missing;
    for (const SignalKind kind : finding.missing)
        missing.append(signalName(kind));
    return {{u"finding"_s, verdictName(finding.verdict)},
            {u"explanation"_s, EvidenceText::finding(finding)},
            {u"rule"_s, Json::text(finding.ruleName)},
            {u"inactiveDays"_s, orNull(finding.inactiveDays)},
            {u"daysLeft"_s, orNull(finding.daysLeft)},
            {u"until"_s, Json::date(finding.until)},
            {u"missingSignals"_s, missing}};
}

QJsonObject exclusionJson(const Subscriptions::Card::Exclusion &exclusion) {
    QJsonObject json = Json::exclusion(exclusion.rule);
    json.insert(u"inForce"_s, exclusion.inForce);
    return json;
}

QJsonObject paymentJson(const Subscriptions::Card &card) {
    QJsonObject json{{u"paid"_s, orNull(card.payment.paid)},
                     {u"reason"_s, paymentReasonName(card.payment.reason)},
                     {u"text"_s, EvidenceText::payment(card.payment, card.subscription.seatKind)}};
    if (card.payment.productRole) {
        json.insert(u"product"_s, card.payment.productRole->product);
        json.insert(u"productRole"_s, card.payment.productRole->role);
    }
    return json;
}

} // namespace

QJsonObject CardText::json(const Subscriptions::Card &card) {
    QJsonObject json = Json::subscription(card.subscription);
    const auto now = card.judgedAt;
    const auto effective = card.evidence.effective();
    json.insert(u"payment"_s, paymentJson(card));
    json.insert(
        u"productRoles"_s, Json::array(card.subscription.productRoles, [](const ProductRole &role) {
            return QJsonObject{{u"product"_s, role.product}, {u"role"_s, role.role}, {u"active"_s, role.active}};
        }));
    json.insert(u"signals"_s, Json::array(card.evidence.signalList,
                                          [&now](const ActivitySignal &one) { return signalJson(one, now); }));
    json.insert(u"effectiveSignal"_s, effective ? QJsonValue(signalName(effective->kind)) : QJsonValue::Null);
    json.insert(u"evidenceComplete"_s, card.evidence.isComplete());
    json.insert(u"weaknesses"_s, Json::array(card.weaknesses, &weaknessJson));
    const QJsonObject finding = findingJson(card.finding);
    for (auto item = finding.begin(); item != finding.end(); ++item)
        json.insert(item.key(), item.value());
    json.insert(u"leaks"_s, Json::array(card.leaks, [](const LeakReason &reason) {
                    return QJsonObject{{u"kind"_s, leakKindName(reason.kind)},
                                       {u"explanation"_s, LeakText::explanation(reason)},
                                       {u"remedy"_s, LeakText::remedy(reason)}};
                }));
    json.insert(u"rules"_s, Json::array(card.rules, &findingJson));
    json.insert(u"exclusions"_s, Json::array(card.exclusions, &exclusionJson));
    json.insert(u"listPrice"_s,
                card.listPrice ? QJsonValue(Json::listPrice(*card.listPrice)) : QJsonValue(QJsonValue::Null));
    json.insert(u"openTickets"_s, orNull(card.openTickets));
    json.insert(u"openTicketsAt"_s, Json::time(card.openTicketsAt));
    json.insert(u"groups"_s, QJsonArray::fromStringList(card.groupNames));
    json.insert(u"groupsComplete"_s, card.groupsAreWhole);
    json.insert(u"candidate"_s,
                card.candidate ? QJsonValue(Json::candidate(*card.candidate)) : QJsonValue(QJsonValue::Null));
    json.insert(u"candidates"_s, Json::array(card.candidates, &Json::candidate));
    json.insert(u"history"_s, Json::array(card.history, &Json::historyEntry));
    json.insert(u"vendorPage"_s, card.vendorPage.toString());
    json.insert(u"asOf"_s, Json::time(card.asOf));
    return json;
}

QString CardText::openTickets(const Subscriptions::Card &card) {
    if (!card.openTickets)
        return tr("not read");
    return tr("%1, counted %2").arg(QString::number(*card.openTickets), Words::time(card.openTicketsAt));
}

QString CardText::facts(const Subscriptions::Card &card) {
    const Subscription &item = card.subscription;
    Table facts({tr("Fact"), tr("Value")});
    facts.add({tr("Name"), item.displayName});
    facts.add({tr("E-mail"), item.userPrincipalName.isEmpty() ? dash : item.userPrincipalName});
    facts.add({tr("Id"), item.externalId});
    facts.add({tr("Identifier"), item.identifier});
    facts.add({tr("Role"), item.customRoleName.isEmpty() ? item.role : item.customRoleName});
    facts.add({tr("Seat"), EvidenceText::payment(card.payment, item.seatKind)});
    const QString groups = card.groupNames.isEmpty() ? dash : card.groupNames.join(u", "_s);
    facts.add({tr("Groups"), card.groupsAreWhole ? groups : tr("%1 (others were not read)").arg(groups)});
    facts.add({tr("Assigned"), Words::time(item.assigned)});
    facts.add({tr("Cost a year"), Words::money(item.costPerYear, item.costIsEstimate)});
    if (card.listPrice)
        facts.add({tr("List price"), Words::listPrice(*card.listPrice)});
    for (const LeakReason &reason : card.leaks)
        facts.add({tr("Leak"), LeakText::explanation(reason)});
    if (item.roster) {
        facts.add({tr("Manager"), item.roster->manager});
        facts.add({tr("Cost center"), item.roster->costCenter});
        facts.add({tr("Employment"), RosterText::employment(item.roster->employment)});
    }
    facts.add({tr("Open tickets"), openTickets(card)});
    facts.add({tr("Idle days"), orDash(card.finding.inactiveDays)});
    facts.add({tr("Finding"), EvidenceText::finding(card.finding)});
    if (card.candidate)
        facts.add({tr("Candidate"), u"%1, %2"_s.arg(card.candidate->id.toString(), stateName(card.candidate->state))});
    facts.add({tr("Page"), card.vendorPage.toString()});
    facts.add({tr("As of"), Words::time(card.asOf)});
    return facts.text();
}

QString CardText::activity(const Subscriptions::Card &card) {
    Table table({tr("Activity"), tr("Last"), tr("Days"), tr("Read"), tr("Decides")});
    const auto effective = card.evidence.effective();
    for (const ActivitySignal &one : card.evidence.signalList) {
        const bool isRead = one.availability == SignalAvailability::Available;
        table.add({seatkeeper::Words::signal(one.kind), Words::time(one.time),
                   orDash(idleDays(one.time, {}, card.judgedAt)),
                   isRead && one.readAt ? Words::time(one.readAt) : EvidenceText::availability(one.availability),
                   effective && effective->kind == one.kind ? Words::yesNo(true) : QString()});
    }
    QString text = table.text();
    for (const EvidenceWeakness &weakness : card.weaknesses)
        text += u"\n- "_s + EvidenceText::weakness(weakness);
    return text;
}

QString CardText::rules(const Subscriptions::Card &card) {
    QStringList lines{tr("Rules:")};
    for (const Finding &one : card.rules)
        lines.append(u"- "_s + printable(u"%1: %2"_s.arg(one.ruleName, EvidenceText::finding(one))));
    if (card.rules.empty())
        lines.append(u"- "_s + tr("none"));
    return lines.join(u'\n');
}

QString CardText::exclusions(const Subscriptions::Card &card) {
    QStringList lines{tr("Exclusions:")};
    for (const auto &[rule, inForce] : card.exclusions) {
        const QString words = u"- "_s + printable(u"%1: %2"_s.arg(rule.pattern, rule.reason));
        lines.append(inForce ? words : tr("%1 (no longer in force)").arg(words));
    }
    if (card.exclusions.empty())
        lines.append(u"- "_s + tr("none"));
    return lines.join(u'\n');
}

QString CardText::history(const Subscriptions::Card &card) {
    QStringList lines{tr("History:")};
    for (const CandidateHistoryEntry &entry : card.history) {
        lines.append(printable(
            u"- %1  %2, %3"_s.arg(Words::time(entry.time), entry.actor, seatkeeper::Words::historyEntry(entry))));
    }
    if (card.history.empty())
        lines.append(u"- "_s + tr("none"));
    return lines.join(u'\n');
}

QString CardText::text(const Subscriptions::Card &card) {
    const QStringList parts{facts(card), activity(card), rules(card), exclusions(card), history(card)};
    return parts.join(u"\n\n"_s);
}

} // namespace seatkeeper::cli
