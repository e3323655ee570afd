#pragma once

#include "domain/Evidence.h"
#include "domain/Exclusion.h"
#include "domain/Job.h"
#include "domain/ListPrice.h"

#include <QMap>

#include <optional>
#include <vector>

namespace seatkeeper {

//! How much a finding spoils. A note is worth knowing and spoils nothing.
enum class QualityLevel { Good, Note, Warning, Bad };
QString qualityLevelName(QualityLevel level); //!< "good", "note", "warning", "bad"

//! What a profile's traffic light shows.
enum class QualityLight { Green, Amber, Red };
QString qualityLightName(QualityLight light); //!< "green", "amber", "red"

//! One thing that was looked at. The programs make sentences of id, level and args (services/wording/QualityText).
//!   download: at (ISO) or "" when there is none, days · held_back: before, after · account_count: found, expected, at
//!   role_counts: role, found, expected, roles · failed_signals: signals · signals: missing (names), read (names)
//!   person_signals: count · paid_unknown: count · identifiers: count, identifiers · email: count · dates: count
//!   jobs: kind, at, error, count · exclusions_expired: count, rules · exclusions_ending: count, until
//!   list_price: name, asOf · price: count
struct QualityFinding {
    QString id;
    QualityLevel level = QualityLevel::Good;
    QMap<QString, QString> args;
    bool operator==(const QualityFinding &) const = default;
};

//! Everything that the judgement looks at.
struct QualityFacts {
    QDateTime now;
    std::optional<QDateTime> downloadedAt; //!< end of the last complete download
    struct HeldBack {
        qint64 before = 0;
        qint64 after = 0;
    };
    std::optional<HeldBack> heldBack; //!< the newest refresh shrank too much and waits for a person

    qint64 peopleRead = 0;              //!< people that the last download saw
    std::optional<qint64> accountCount; //!< the account's own count beside it (users/count)
    std::optional<QDateTime> accountCountAt;
    bool countIsFresh = false; //!< the account refreshed its count within the hour before
    struct RoleCount {
        QString name;
        qint64 found = 0;
        qint64 expected = 0; //!< team_member_count
    };
    std::vector<RoleCount> roles;

    QMap<SignalKind, SignalAvailability> signalMap;
    qint64 peopleWithFailedSignals = 0;
    qint64 paidUnknown = 0; //!< light agents and contributors whose product roles were not read
    qint64 unrecognized = 0;
    QStringList unrecognizedIdentifiers;
    qint64 withoutEmail = 0;
    qint64 futureDates = 0;
    qint64 seats = 0;                  //!< paid ones that count
    qint64 seatsWithoutPrice = 0;      //!< among them
    std::vector<JobResult> failedJobs; //!< the newest result of each kind of job, where it failed
    std::vector<ExclusionRule> exclusions;
    std::vector<ListPrice> prices; //!< behind the costs of the seats
};

//! Whether the numbers of a profile can be relied on, and if not why. Pure.
//!
//! Red, so that no candidate is made (decisions of the build tell why): no complete download, or one older than seven
//! days; a shrunken download that waits for a person; a fresh count of the account that differs by more than
//! max(5, 1 %); a signal that failed for another reason than plan or role.
class DataQuality {
public:
    static DataQuality judge(const QualityFacts &facts);

    //! The worst finding decides.
    QualityLight light() const;
    //! The worst first, then in the order in which they are looked at.
    const std::vector<QualityFinding> &findings() const { return m_findings; }
    //! Candidates may be made.
    bool isReliable() const { return light() != QualityLight::Red; }
    qint64 count(QualityLevel level) const;

private:
    void add(const QString &id, QualityLevel level, QMap<QString, QString> args = {});
    void judgeDownload(const QualityFacts &facts);
    void judgeCounts(const QualityFacts &facts);
    void judgeSignals(const QualityFacts &facts);
    void judgeRows(const QualityFacts &facts);
    void judgeRules(const QualityFacts &facts);
    void judgePrices(const QualityFacts &facts);
    std::vector<QualityFinding> m_findings;
};

//! How far a count may differ before it counts as wrong: max(5, 1 %).
qint64 countTolerance(qint64 expected);

} // namespace seatkeeper
