#include "domain/Guard.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

QString guardOutcomeName(GuardOutcome outcome) {
    switch (outcome) {
    case GuardOutcome::Pass: return u"pass"_s;
    case GuardOutcome::Warn: return u"warn"_s;
    case GuardOutcome::Refuse: return u"refuse"_s;
    }
    return {};
}

std::optional<GuardOutcome> guardOutcomeFromName(const QString &name) {
    for (const auto outcome : {GuardOutcome::Pass, GuardOutcome::Warn, GuardOutcome::Refuse}) {
        if (guardOutcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

} // namespace seatkeeper
