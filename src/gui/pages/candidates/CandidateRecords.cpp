#include "gui/pages/candidates/CandidateRecords.h"

#include "gui/pages/lists/MoneyCell.h"
#include "gui/text/Format.h"
#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> CandidateRecords::columns() {
    return {{u"name"_s, tr("Person"), CellKind::Person, 230, true, true, true},
            {u"lastActivity"_s, tr("Last activity"), CellKind::Date, 130},
            {u"justification"_s, tr("Justification"), CellKind::Text, 150},
            {u"action"_s, tr("Proposed action"), CellKind::Text, 150},
            {u"state"_s, tr("State"), CellKind::Pill, 170, false},
            {u"decision"_s, tr("Decision"), CellKind::Words, 150},
            {u"rule"_s, tr("Rule"), CellKind::Text, 160, false},
            {u"inactiveDays"_s, tr("Inactive days"), CellKind::Number, 100, false},
            {u"savings"_s, tr("Saves a year"), CellKind::Money, 110, true, true, false, true}};
}

Tone CandidateRecords::tone(CandidateState state) {
    switch (state) {
    case CandidateState::AttentionRequired: return Tone::AttentionRequired;
    case CandidateState::Ready: return Tone::Ready;
    case CandidateState::AwaitingUser: return Tone::AwaitingUser;
    case CandidateState::AwaitingApproval: return Tone::AwaitingApproval;
    case CandidateState::AwaitingRevocation: return Tone::AwaitingRevocation;
    case CandidateState::ClosedComplete: return Tone::ClosedComplete;
    case CandidateState::ClosedSkipped: return Tone::ClosedSkipped;
    case CandidateState::ClosedCanceled: return Tone::ClosedCanceled;
    }
    return Tone::Muted;
}

Cell CandidateRecords::decision(const RemovalCandidate &value) {
    switch (value.state) {
    case CandidateState::AwaitingRevocation: return Cell::decision(Tone::Ok, tr("Approved"), Icon::Tick);
    case CandidateState::AttentionRequired:
        return Cell::decision(Tone::Danger, value.attention == u"missing_user" ? tr("No user found") : tr("Look at it"),
                              Icon::Triangle);
    case CandidateState::ClosedComplete: return Cell::decision(Tone::Ok, tr("Seat freed"), Icon::Tick);
    case CandidateState::Ready:
        return Cell::mutedWords(value.notBefore ? tr("Postponed to %1").arg(Format::day(*value.notBefore))
                                                : tr("Not decided"));
    default: return Cell::mutedWords(Words::state(value.state));
    }
}

Record CandidateRecords::record(const RemovalCandidate &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.group = stateName(value.state);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::person(value.displayName, value.userPrincipalName),
                 Cell::date(value.lastActivity.value_or(QDateTime()),
                            value.lastActivity ? Words::signal(value.lastActivitySource) : QString()),
                 Cell::words(Words::justification(value.justification)),
                 Cell::words(Words::action(value.action)),
                 Cell::pill(tone(value.state), Words::state(value.state)),
                 decision(value),
                 Cell::mutedWords(value.ruleName),
                 value.inactiveDays ? Cell::number(*value.inactiveDays) : Cell::noNumber(),
                 MoneyCell::of(value.potentialSavings, value.savingsAreEstimate)};
    return row;
}

} // namespace seatkeeper::gui
