#pragma once

#include "domain/RemovalCandidate.h"
#include "domain/WhereExpression.h"
#include "storage/Session.h"

#include <QMap>

namespace seatkeeper {

//! Which candidates a list shows.
struct CandidateFilter {
    std::optional<ProfileId> profile;
    QString text;          //!< part of name, e-mail or id; case does not count
    WhereExpression where; //!< of the scope Candidates
    QDateTime now;         //!< what ages in @c where are counted from
    QString facet;         //!< "open" (also when empty), "attention_required", "ready", "approved",
                           //!< "closed", "all", or a justification's name among the open ones
    QString sortColumn;    //!< "name", "upn", "state", "justification", "inactiveDays", "savings",
                           //!< "action", "rule", "lastActivity", "opened"; empty: newest findings first
    bool descending = false;
    qint64 offset = 0;
    std::optional<qint64> limit;
};

//! Who decides, when, and why: one line of a candidate's journal.
struct CandidateDecision {
    CandidateEvent event = CandidateEvent::Approve;
    QString actor;
    QDateTime time;
    QString reason;
    std::optional<qint64> batch = std::nullopt; //!< of newBatch(): what is taken back together
};

//! Tables removal_candidate and candidate_event. Made for one transaction; lives in the database thread.
//! A state changes through apply() alone, so no transition goes without its line in the journal.
class CandidateRepository {
public:
    explicit CandidateRepository(Session &session) : m_session(session) {}

    Result<std::vector<RemovalCandidate>> list(const CandidateFilter &filter);
    Result<qint64> count(const CandidateFilter &filter);
    //! Sum of the potential savings and the number in each state; mixed currencies give no sum.
    struct Summary {
        std::optional<Money> savings;
        bool savingsAreEstimate = false; //!< one of them comes from a list price
        QMap<QString, qint64> states;
    };
    Result<Summary> summary(const CandidateFilter &filter);

    //! NotFound (args what="candidate", name).
    Result<RemovalCandidate> get(CandidateId id);
    Result<std::vector<RemovalCandidate>> open(std::optional<ProfileId> profile);
    //! Every candidate of a person, closed ones too, newest first.
    Result<std::vector<RemovalCandidate>> ofPerson(ProfileId profile, const ExternalId &person);
    Result<std::vector<RemovalCandidate>> inState(ProfileId profile, CandidateState state);
    Result<std::vector<CandidateHistoryEntry>> history(CandidateId id);
    //! The newest line of a candidate's journal.
    Result<std::optional<CandidateHistoryEntry>> lastEvent(CandidateId id);
    //! What @p actor decided last and may take back: the candidates that this one decision (same event, same moment)
    //! brought to where they still stand. Empty when there is none.
    struct LastDecision {
        QString event;
        std::vector<CandidateId> ids;
    };
    Result<LastDecision> lastDecision(const QString &actor);
    //! When the candidate came into its present state.
    Result<std::optional<QDateTime>> inStateSince(CandidateId id, CandidateState state);

    //! Whether the candidate's subscription has an open candidate.
    Result<bool> hasOpen(const RemovalCandidate &candidate);
    //! Opens a candidate and journals it. AlreadyExists when the subscription has an open one.
    //! @param event "found" by a rule, "proposed" by a person
    Result<CandidateId> insert(const RemovalCandidate &candidate, const QString &actor,
                               const QString &event = QStringLiteral("found"));
    //! A number for decisions that a person makes together. Made anew for each act.
    Result<qint64> newBatch();
    //! The only way to another state: checks the table, stores @p candidate with the new state (and closedAt, or
    //! without when it reopens), journals. @return the stored candidate
    Result<RemovalCandidate> apply(RemovalCandidate candidate, const CandidateDecision &decision);
    //! Finding that changed while the candidate stays open: days, activity, savings, names.
    Result<void> refresh(const RemovalCandidate &candidate);
    //! Gives every open candidate the price that its seat has now. To be called when prices, plans or models changed.
    Result<void> reprice();

    //! External id → do not propose before (the latest cool-down of the person's candidates).
    Result<QMap<ExternalId, QDate>> coolDowns(ProfileId profile);
    //! True while a run that is under way has the candidate before it or in hand.
    Result<bool> isInRun(CandidateId id);

private:
    Result<void> store(const RemovalCandidate &candidate);
    //! For expressions that SQLite would judge otherwise: all that fit, in the list's order.
    Result<std::vector<RemovalCandidate>> matching(const CandidateFilter &filter);
    Session &m_session;
};

} // namespace seatkeeper
