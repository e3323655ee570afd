#include "services/StepSettling.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! Nobody is proposed again for so long after a seat was given back.
constexpr int undoneCoolDownDays = 90;

QMap<QString, QString> argsOf(const std::optional<Error> &error) {
    return error ? error->args : QMap<QString, QString>();
}

QString stateText(const SeatState &state) {
    return QString::fromUtf8(QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
}

SeatState stateOf(const SeatReading &reading) {
    const auto &person = reading.snapshot.person;
    return {person.role, person.customRoleId, reading.snapshot.customRoleName, reading.kind, person.suspended};
}

Settled unsettled(RunStep step, const QString &detail, QMap<QString, QString> args, const QString &attentionDetail) {
    step.outcome = StepOutcome::Unknown;
    step.detail = detail;
    step.detailArgs = std::move(args);
    Settlement settlement;
    settlement.event = CandidateEvent::ReclaimUnsettled;
    settlement.reason = detail;
    settlement.attention = detail;
    settlement.attentionDetail = attentionDetail;
    return {std::move(step), std::move(settlement)};
}

Settled failed(RunStep step, const QString &detail, QMap<QString, QString> args) {
    step.outcome = StepOutcome::Failed;
    step.detail = detail;
    step.detailArgs = std::move(args);
    Settlement settlement;
    settlement.event = CandidateEvent::ReclaimFailed;
    settlement.reason = detail;
    settlement.attention = detail;
    settlement.attentionDetail = step.detailArgs.value(u"detail"_s, step.detailArgs.value(u"guard"_s));
    return {std::move(step), std::move(settlement)};
}

Settled proved(RunStep step, bool suspensionMissing, const std::optional<Error> &trouble) {
    step.outcome = StepOutcome::Done;
    step.freed = true;
    step.detail = suspensionMissing ? u"not_suspended"_s : QString();
    step.detailArgs = suspensionMissing ? argsOf(trouble) : QMap<QString, QString>();
    Settlement settlement;
    settlement.event = CandidateEvent::ReclaimProved;
    settlement.reason = suspensionMissing ? u"not_suspended"_s : u"read_back"_s;
    settlement.seatLeft = true;
    return {std::move(step), std::move(settlement)};
}

//! A suspension is a first step without a seat: the candidate ends without savings and may be found again.
Settled suspendedOnly(RunStep step) {
    step.outcome = StepOutcome::Done;
    step.detail = u"suspended_only"_s;
    Settlement settlement;
    settlement.event = CandidateEvent::Skip;
    settlement.reason = u"suspended_only"_s;
    return {std::move(step), std::move(settlement)};
}

Settled notExecuted(RunStep step, const std::optional<Error> &trouble, bool live) {
    if (!live)
        return endUnsent(std::move(step), StepOutcome::Skipped, u"not_executed"_s);
    const bool silent = !trouble || trouble->code == ErrorCode::OutcomeUnknown;
    const auto detail = silent ? u"not_executed"_s : errorName(trouble->code);
    return failed(std::move(step), detail, argsOf(trouble));
}

} // namespace

bool holds(const VendorPerson &person, const SeatState &state) {
    if (person.role != state.role)
        return false;
    return state.role == u"end-user" ||
           person.customRoleId.value_or(ExternalId()) == state.customRoleId.value_or(ExternalId());
}

Settled endUnsent(RunStep step, StepOutcome outcome, const QString &detail, std::optional<CandidateEvent> event) {
    step.outcome = outcome;
    step.detail = detail;
    Settlement settlement;
    settlement.event = event;
    settlement.reason = detail;
    return {std::move(step), std::move(settlement)};
}

Settled failUnsent(RunStep step, const Error &error) {
    return failed(std::move(step), errorName(error.code), error.args);
}

Settled settleReclaim(RunStep step, const Result<SeatReading> &reading, const std::optional<Error> &trouble,
                      bool live) {
    const auto from = step.plan.from;
    const auto to = step.plan.to;
    if (!reading) {
        const auto args = reading.error().args;
        return unsettled(std::move(step), u"outcome_unknown"_s, args, errorName(reading.error().code));
    }
    if (reading->gone)
        return endUnsent(std::move(step), StepOutcome::Skipped, u"vanished"_s, CandidateEvent::Vanished);
    step.after = reading->snapshot;
    const auto &person = reading->snapshot.person;
    if (step.plan.action == ProposedAction::Suspend) {
        if (person.suspended)
            return suspendedOnly(std::move(step));
        return notExecuted(std::move(step), trouble, live);
    }
    if (holds(person, to)) {
        if (!reading->paid)
            return unsettled(std::move(step), u"product_roles_unreadable"_s, {}, {});
        if (*reading->paid) {
            const auto because =
                paidBecauseOf(reading->kind, reading->snapshot.productRoles.value_or(std::vector<ProductRole>()));
            return failed(std::move(step), u"still_paid"_s, {{u"detail"_s, because}});
        }
        return proved(std::move(step), to.suspended && !person.suspended, trouble);
    }
    if (holds(person, from))
        return notExecuted(std::move(step), trouble, live);
    const auto present = stateText(stateOf(*reading));
    return unsettled(std::move(step), u"differs"_s, {{u"wanted"_s, stateText(to)}, {u"is"_s, present}},
                     stateText(to) + u' ' + present);
}

Settled settleUndo(RunStep step, const SeatSnapshot &was, const Result<SeatSnapshot> &now,
                   const std::optional<Error> &trouble, const ReclaimRun &original, const QDate &today) {
    Settlement settlement;
    if (!now) {
        const bool vanished = now.error().code == ErrorCode::VendorNotFound;
        step.outcome = vanished ? StepOutcome::Skipped : StepOutcome::Unknown;
        step.detail = vanished ? u"vanished"_s : u"outcome_unknown"_s;
        step.detailArgs = now.error().args;
        return {std::move(step), std::move(settlement)};
    }
    step.after = *now;
    step.notRestored = differences(was, *now);
    const bool roleIsBack =
        std::none_of(step.notRestored.begin(), step.notRestored.end(), [](const FieldDifference &difference) {
            return difference.field == u"role" || difference.field == u"custom_role" ||
                   difference.field == u"role_type";
        });
    const auto lost = lostProductRoles(was, *now);
    step.notRestored.insert(step.notRestored.end(), lost.begin(), lost.end());
    if (!roleIsBack) {
        step.outcome = StepOutcome::Failed;
        step.detail = trouble ? errorName(trouble->code) : u"not_restored"_s;
        step.detailArgs = argsOf(trouble);
        return {std::move(step), std::move(settlement)};
    }
    step.outcome = StepOutcome::Done;
    step.detail = step.notRestored.empty() ? QString() : u"partly_restored"_s;
    step.undone = true;
    settlement.event = CandidateEvent::Undone;
    settlement.reason = u"run/"_s + original.id.toString();
    settlement.seatBack = true;
    settlement.coolDownUntil = today.addDays(undoneCoolDownDays);
    settlement.undoneIn = original.id;
    return {std::move(step), std::move(settlement)};
}

} // namespace seatkeeper
