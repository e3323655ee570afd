#include "domain/ReclamationRule.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

const std::array<std::pair<ProposedAction, QString>, 4> &actionNames() {
    static const std::array<std::pair<ProposedAction, QString>, 4> names{{
        {ProposedAction::LightAgent, u"light_agent"_s},
        {ProposedAction::EndUser, u"end_user"_s},
        {ProposedAction::EndUserSuspended, u"end_user_suspended"_s},
        {ProposedAction::Suspend, u"suspend"_s},
    }};
    return names;
}

} // namespace

QString actionName(ProposedAction action) {
    for (const auto &[value, name] : actionNames()) {
        if (value == action)
            return name;
    }
    return {};
}

std::optional<ProposedAction> actionFromName(const QString &name) {
    for (const auto &[value, known] : actionNames()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace seatkeeper
