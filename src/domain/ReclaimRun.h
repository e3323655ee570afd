#pragma once

#include "base/Ids.h"
#include "domain/ReclaimPlan.h"

namespace seatkeeper {

enum class RunKind { Reclaim, Undo };
enum class RunStatus { Running, Stopped, Finished };
enum class StepOutcome { Waiting, Running, Done, Skipped, Canceled, Failed, Unknown };
QString runKindName(RunKind kind);       //!< "reclaim","undo"
QString runStatusName(RunStatus status); //!< "running","stopped","finished"
std::optional<RunStatus> runStatusFromName(const QString &name);
std::optional<StepOutcome> outcomeFromName(const QString &name);
QString outcomeName(StepOutcome outcome); //!< "waiting","running","done","skipped","canceled","failed","unknown"

//! One person of a run: what was intended, sent, answered, read back.
struct RunStep {
    RunStepId id;
    RunId run;
    CandidateId candidate;
    ExternalId externalId;
    QString userPrincipalName;
    QString displayName;
    PlanStep plan;
    StepOutcome outcome = StepOutcome::Waiting;
    QString detail; //!< error name or stable word; sentences are made by the programs
    QMap<QString, QString> detailArgs;
    std::optional<SeatSnapshot> before;
    std::optional<SeatSnapshot> after;
    std::vector<FieldDifference> notRestored; //!< of an undo
    bool freed = false;                       //!< proved by the read-back
    bool undone = false;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    bool operator==(const RunStep &) const = default;
};

struct ReclaimRun {
    RunId id;
    RunKind kind = RunKind::Reclaim;
    RunStatus status = RunStatus::Running;
    ProfileId profile;
    QString profileName;
    std::optional<RunId> undoOf;
    QByteArray planHash;
    QString actor;
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    int freed = 0;
    int people = 0;
    std::vector<RunStep> steps; //!< empty in lists
    bool operator==(const ReclaimRun &) const = default;
};

} // namespace seatkeeper
