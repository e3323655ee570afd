#pragma once

#include "base/Await.h"
#include "domain/EvidenceWeakness.h"
#include "domain/Exclusion.h"
#include "domain/LeakFinder.h"
#include "domain/ListPrice.h"
#include "domain/RemovalCandidate.h"
#include "domain/RuleEngine.h"
#include "domain/SeatPayment.h"
#include "domain/Subscription.h"
#include "services/ListQuery.h"

#include <QMap>
#include <QUrl>

namespace seatkeeper {

struct Core;

//! The current subscriptions and everything known about one person.
class Subscriptions {
public:
    explicit Subscriptions(Core &core) : m_core(core) {}

    QFuture<Result<ListResult<Subscription>>> list(ListQuery query);
    struct Totals {
        qint64 shown = 0;
        qint64 all = 0;
        qint64 seats = 0;                 //!< paid ones among the shown
        std::optional<Money> costPerYear; //!< of the shown; absent without prices
        bool costIsEstimate = false;
        QMap<QString, qint64> facets; //!< chip id → count with the other filters applied
    };
    //! Chips: "all", "paid", "idle_60", "never", "suspended", "light_paid", "excluded".
    QFuture<Result<Totals>> totals(ListQuery query);

    //! Everything known about one person's seat: the evidence card.
    struct Card {
        Subscription subscription;
        SeatPayment payment; //!< why it is paid, is free, or may be either
        Evidence evidence;   //!< each kind of signal once; effective() is the one that decides
        std::vector<EvidenceWeakness> weaknesses;
        std::vector<LeakReason> leaks; //!< why the seat is paid by mistake, the strongest first; mostly none
        Finding finding;               //!< why (not) a candidate
        std::vector<Finding> rules;    //!< what each rule says by itself, in the order of their priority
        struct Exclusion {
            ExclusionRule rule;
            bool inForce = false; //!< neither switched off nor expired
        };
        std::vector<Exclusion> exclusions;          //!< every one that matches the person
        std::optional<qint64> openTickets;          //!< below closed and assigned to the person; absent: not read
        std::optional<QDateTime> openTicketsAt;     //!< when they were counted
        std::optional<RemovalCandidate> candidate;  //!< the open one
        std::vector<RemovalCandidate> candidates;   //!< all of this person and identifier, newest first
        std::vector<CandidateHistoryEntry> history; //!< of all of them, oldest first
        std::optional<ListPrice> listPrice;         //!< behind an estimated cost
        QStringList groupNames;                     //!< ids where a name is missing
        bool groupsAreWhole = false;                //!< false: there may be more groups than these
        QUrl vendorPage;
        QDateTime asOf;     //!< end of the download it comes from
        QDateTime judgedAt; //!< the moment for which finding and ages hold
    };
    //! @p idOrExternalId our id, or the vendor's. NotFound.
    QFuture<Result<Card>> card(ProfileId profile, QString idOrExternalId);

private:
    Core &m_core;
};

} // namespace seatkeeper
