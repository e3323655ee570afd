#include "simulator/SimulatorOptions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {

std::optional<Plan> planFromName(const QString &name) {
    for (const Plan plan : {Plan::Team, Plan::Growth, Plan::Professional, Plan::Enterprise, Plan::EnterprisePlus}) {
        if (planName(plan) == name)
            return plan;
    }
    return std::nullopt;
}

QString planName(Plan plan) {
    switch (plan) {
    case Plan::Team: return u"team"_s;
    case Plan::Growth: return u"growth"_s;
    case Plan::Professional: return u"professional"_s;
    case Plan::Enterprise: return u"enterprise"_s;
    case Plan::EnterprisePlus: return u"enterprise_plus"_s;
    }
    return u"enterprise"_s;
}

} // namespace seatkeeper::simulator
