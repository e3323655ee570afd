#include "cli/CandidateText.h"

#include "cli/ErrorText.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Verb CandidateText::decision(const QString &name, const QString &description, const Run &run) {
    return Verb{name,
                description,
                {manyPositional(u"candidates"_s, u"CANDIDATE"_s, tr("Ids of candidates.")),
                 textOption(u"--reason"_s, u"TEXT"_s, tr("Why; kept in the history."))},
                run};
}

Noun CandidateText::noun(const Runs &runs) {
    QStringList states;
    for (int i = 0; i <= static_cast<int>(CandidateState::ClosedCanceled); ++i)
        states.append(stateName(static_cast<CandidateState>(i)));
    Verb list{u"list"_s, tr("List the removal candidates of a profile."), {}, runs.list};
    list.arguments = {
        profileArgument(), choiceOption(u"--state"_s, states, tr("Only in this state.")),
        textOption(u"--where"_s, u"EXPR"_s, tr("Condition, for example \"state = ready and inactiveDays > 90\".")),
        limitOption(), formatOption()};
    Verb approve =
        decision(u"approve"_s, tr("Approve candidates: the next reclaim takes their seats back."), runs.approve);
    approve.arguments.front() =
        manyPositional(u"candidates"_s, u"CANDIDATE"_s, tr("Ids of candidates; with --all one profile."));
    approve.arguments.push_back(flag(u"--all"_s, tr("All ready candidates of a profile.")));
    approve.arguments.push_back(numberOption(u"--max"_s, tr("With --all: at most so many."), 1, 1'000'000));
    Verb keep = decision(u"keep"_s, tr("Keep the seats; they are not proposed again for 90 days."), runs.keep);
    keep.arguments.push_back(dateOption(u"--until"_s, tr("Not proposed again before this day.")));
    Verb postpone = decision(u"postpone"_s, tr("Leave the decision until a day."), runs.postpone);
    Argument until = dateOption(u"--until"_s, tr("May not be approved before this day."));
    until.required = true;
    postpone.arguments.push_back(until);
    Noun noun{u"candidates"_s, tr("Seats proposed for reclaim, and every decision about them."), {}};
    noun.verbs = {list,
                  approve,
                  decision(u"withdraw"_s, tr("Take an approval back."), runs.withdraw),
                  keep,
                  postpone,
                  decision(u"skip"_s, tr("Leave the seats out this time; they may return."), runs.skip),
                  decision(u"resume"_s, tr("Return candidates that needed attention to ready."), runs.resume),
                  decision(u"done-by-hand"_s,
                           tr("Say that the seats were removed by hand; the account is read to prove it."),
                           runs.doneByHand)};
    return noun;
}

Table CandidateText::table(const std::vector<RemovalCandidate> &items) {
    Table table(
        {tr("Id"), tr("E-mail"), tr("State"), tr("Idle days"), tr("Savings a year"), tr("Action"), tr("Reason")},
        {0, 3, 4});
    for (const RemovalCandidate &item : items)
        table.add({item.id.toString(), item.userPrincipalName.isEmpty() ? item.displayName : item.userPrincipalName,
                   stateName(item.state), item.inactiveDays ? QString::number(*item.inactiveDays) : u"-"_s,
                   Words::money(item.potentialSavings, item.savingsAreEstimate), actionName(item.action),
                   Words::reason(item)});
    return table;
}

QString CandidateText::decided(const Candidates::Decided &decided) {
    QString text = tr("%n candidate(s) decided.", nullptr, static_cast<int>(decided.done.size())) + u'\n';
    for (const auto &[id, error] : decided.refused) {
        const ErrorWords words = ErrorText::words(error);
        text += tr("%1 refused: %2").arg(id.toString(), printable(words.message)) + u'\n';
    }
    return text;
}

} // namespace seatkeeper::cli
