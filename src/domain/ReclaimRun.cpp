#include "domain/ReclaimRun.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

const std::array<std::pair<StepOutcome, QString>, 7> &outcomeNames() {
    static const std::array<std::pair<StepOutcome, QString>, 7> names{{
        {StepOutcome::Waiting, u"waiting"_s},
        {StepOutcome::Running, u"running"_s},
        {StepOutcome::Done, u"done"_s},
        {StepOutcome::Skipped, u"skipped"_s},
        {StepOutcome::Canceled, u"canceled"_s},
        {StepOutcome::Failed, u"failed"_s},
        {StepOutcome::Unknown, u"unknown"_s},
    }};
    return names;
}

} // namespace

QString outcomeName(StepOutcome outcome) {
    for (const auto &[value, name] : outcomeNames()) {
        if (value == outcome)
            return name;
    }
    return {};
}

std::optional<StepOutcome> outcomeFromName(const QString &name) {
    for (const auto &[value, known] : outcomeNames()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QString runKindName(RunKind kind) { return kind == RunKind::Reclaim ? u"reclaim"_s : u"undo"_s; }

QString runStatusName(RunStatus status) {
    switch (status) {
    case RunStatus::Running: return u"running"_s;
    case RunStatus::Stopped: return u"stopped"_s;
    case RunStatus::Finished: return u"finished"_s;
    }
    return {};
}

std::optional<RunStatus> runStatusFromName(const QString &name) {
    for (const auto status : {RunStatus::Running, RunStatus::Stopped, RunStatus::Finished}) {
        if (runStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

} // namespace seatkeeper
