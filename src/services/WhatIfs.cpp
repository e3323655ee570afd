#include "services/WhatIfs.h"

#include "services/SeatScan.h"
#include "services/Work.h"
#include "storage/RuleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Result<ReclamationRule> askedRule(const std::vector<ReclamationRule> &rules, const WhatIfs::Request &request) {
    if (request.asked)
        return *request.asked;
    if (request.rule) {
        const auto found =
            std::find_if(rules.begin(), rules.end(), [&](const auto &rule) { return rule.id == *request.rule; });
        if (found == rules.end())
            return fail(ErrorCode::NotFound, u"no such rule"_s,
                        {{u"what"_s, u"rule"_s}, {u"name"_s, request.rule->toString()}});
        return *found;
    }
    const auto looks = [&](const ReclamationRule &rule) {
        return !rule.profile || !request.profile || rule.profile == request.profile;
    };
    for (const bool active : {true, false}) {
        for (const auto &rule : rules) {
            if (rule.active == active && looks(rule))
                return rule;
        }
    }
    ReclamationRule fresh;
    fresh.profile = request.profile;
    return fresh;
}

Result<WhatIfRules> readRules(Session &session, const WhatIfs::Request &request) {
    SK_TRY(all, RuleRepository(session).list(std::nullopt));
    SK_TRY(asked, askedRule(all, request));
    WhatIfRules rules;
    for (const auto &rule : all) {
        if (asked.id.isValid() && rule.id == asked.id)
            rules.saved = rule;
        else
            rules.others.push_back(rule);
    }
    rules.asked = std::move(asked);
    return rules;
}

Task<WhatIfs::BasisPointer> loadBasis(Core &core, WhatIfs::Request request, CancelToken cancel,
                                      std::shared_ptr<ProgressFeed> progress) {
    auto reading =
        core.database->read<WhatIfRules>([request](Session &session) { return readRules(session, request); });
    SK_CO_TRY(rules, co_await await(reading));
    const auto scope = request.profile ? request.profile : rules.asked.profile;
    std::shared_ptr<WhatIfs::Basis> basis;
    std::shared_ptr<RuleFacts> facts;
    SeatReader reader;
    reader.begin = [&](qint64 subscriptions) {
        basis = std::make_shared<WhatIfs::Basis>(rules);
        basis->whatIf.reserve(static_cast<std::size_t>(subscriptions));
        facts = std::make_shared<RuleFacts>(rules.asked, rules.others);
    };
    reader.seat = [&](const Subscription &seat, const RuleContext &context) {
        basis->whatIf.add(seat, context);
        facts->add(seat, context.now);
        basis->excluded += seat.excludedBy && seat.paid.value_or(false);
    };
    SK_CO_TRY(outcome, co_await scanSeats(core, scope, reader, cancel, progress));
    basis->profiles = outcome.profiles;
    basis->subscriptions = outcome.subscriptions;
    basis->asOf = outcome.asOf;
    if (outcome.profiles > 0)
        basis->facts = facts;
    co_return WhatIfs::BasisPointer(basis);
}

} // namespace

Operation<WhatIfs::BasisPointer> WhatIfs::load(Request request) {
    return startOperation<BasisPointer>(m_core, [&core = m_core, request = std::move(request)](
                                                    CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
        return loadBasis(core, request, std::move(cancel), std::move(progress));
    });
}

QFuture<Result<std::vector<Subscription>>> WhatIfs::people(std::vector<SubscriptionId> seats) {
    using People = std::vector<Subscription>;
    return m_core.database->read<People>([seats = std::move(seats)](Session &session) -> Result<People> {
        SK_TRY(found, SubscriptionRepository(session).byIds(seats));
        QHash<SubscriptionId, std::size_t> place;
        for (std::size_t i = 0; i < seats.size(); ++i)
            place.insert(seats[i], i);
        std::sort(found.begin(), found.end(), [&](const Subscription &left, const Subscription &right) {
            return place.value(left.id) < place.value(right.id);
        });
        return found;
    });
}

} // namespace seatkeeper
