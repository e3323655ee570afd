#include "services/Rules.h"

#include "services/CandidateFinding.h"
#include "services/FirstRule.h"
#include "services/LeakUpdate.h"
#include "services/RuleValues.h"
#include "services/SeatScan.h"
#include "services/Work.h"
#include "storage/ProfileRepository.h"
#include "storage/RuleRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

Error unknownRule(const QString &name) {
    return fail(ErrorCode::NotFound, u"no such rule"_s, {{u"what"_s, u"rule"_s}, {u"name"_s, name}});
}

Result<ReclamationRule> store(Session &session, const Core &core, const ReclamationRule &rule) {
    const auto action = rule.id.isValid() ? u"rule.change"_s : u"rule.create"_s;
    SK_TRY(stored, RuleRepository(session).save(rule));
    SK_CHECK(writeAudit(session, core, {}, action, u"rule/"_s + stored.id.toString(),
                        {{u"active"_s, stored.active},
                         {u"threshold"_s, stored.thresholdDays},
                         {u"grace"_s, stored.graceDays},
                         {u"condition"_s, stored.condition},
                         {u"protected"_s, int(stored.protectedPeople.size())}}));
    return stored;
}

//! Profiles with a complete download that a rule of @p profile (absent: of all) looks at.
Result<std::vector<ProfileId>> affected(Session &session, std::optional<ProfileId> profile) {
    SK_TRY(all, ProfileRepository(session).all());
    std::vector<ProfileId> ids;
    for (const auto &one : all) {
        if (one.lastRefresh && (!profile || *profile == one.id))
            ids.push_back(one.id);
    }
    return ids;
}

Task<void> reevaluate(Core &core, std::optional<ProfileId> profile) {
    auto reading =
        core.database->read<std::vector<ProfileId>>([profile](Session &session) { return affected(session, profile); });
    SK_CO_TRY(profiles, co_await await(reading));
    for (const auto id : profiles) {
        auto leaks = core.database->write<void>(
            [id, now = core.clock->now()](Session &session) { return updateLeaks(session, id, now); });
        SK_CO_CHECK(co_await await(leaks));
        const auto cancel = core.shutdown.token();
        SK_CO_CHECK(co_await findCandidates(core, id, cancel));
    }
    co_return ok();
}

//! Stores what @p work gives, then looks at the saved data with the new rules.
Task<ReclamationRule> storeAndReevaluate(Core &core, std::function<Result<ReclamationRule>(Session &)> work) {
    auto writing = core.database->write<ReclamationRule>(std::move(work));
    SK_CO_TRY(rule, co_await await(writing));
    core.notify(u"rules"_s);
    core.notify(u"audit"_s);
    SK_CO_CHECK(co_await reevaluate(core, rule.profile));
    co_return rule;
}

struct FirstRuleChange {
    ReclamationRule now;
    ReclamationRule wanted;
};

Result<FirstRuleChange> firstRuleChange(Session &session, ReclamationRule wanted) {
    SK_TRY(profile, ProfileRepository(session).get(wanted.profile.value_or(ProfileId())));
    SK_TRY(now, firstRule(session, profile));
    if (wanted.id.isValid() && wanted.id != now.id) {
        SK_TRY(same, RuleRepository(session).get(wanted.id));
        now = same.value_or(ReclamationRule());
    }
    // Publishing may have made it in the meantime.
    wanted.id = wanted.id.isValid() ? wanted.id : now.id;
    SK_TRY(named, namedFirstRule(session, profile, std::move(wanted)));
    FirstRuleChange change;
    change.now = std::move(now);
    change.wanted = std::move(named);
    return change;
}

Task<ReclamationRule> storeFirst(Core &core, ReclamationRule rule) {
    auto reading =
        core.database->read<FirstRuleChange>([rule](Session &session) { return firstRuleChange(session, rule); });
    SK_CO_TRY(change, co_await await(reading));
    if (change.now == change.wanted)
        co_return change.now;
    std::function<Result<ReclamationRule>(Session &)> work = [&core, wanted = change.wanted](Session &session) {
        return store(session, core, wanted);
    };
    SK_CO_TRY(stored, co_await storeAndReevaluate(core, work));
    co_return stored;
}

Task<std::vector<RuleRemark>> reviewOnData(Core &core, ReclamationRule rule, CancelToken cancel) {
    auto reading = core.database->read<std::vector<ReclamationRule>>(
        [](Session &session) { return RuleRepository(session).list(std::nullopt); });
    SK_CO_TRY(others, co_await await(reading));
    std::erase_if(others, [&](const ReclamationRule &other) { return rule.id.isValid() && other.id == rule.id; });
    std::unique_ptr<RuleFacts> facts;
    SeatReader reader;
    reader.begin = [&](qint64) { facts = std::make_unique<RuleFacts>(rule, others); };
    reader.seat = [&](const Subscription &seat, const RuleContext &context) { facts->add(seat, context.now); };
    const auto progress = std::make_shared<ProgressFeed>();
    SK_CO_TRY(outcome, co_await scanSeats(core, rule.profile, reader, cancel, progress));
    co_return reviewRule(rule, others, outcome.profiles > 0 ? facts.get() : nullptr);
}

} // namespace

QFuture<Result<std::vector<ReclamationRule>>> Rules::list(std::optional<ProfileId> profile) {
    return m_core.database->read<std::vector<ReclamationRule>>(
        [profile](Session &session) { return RuleRepository(session).list(profile); });
}

QFuture<Result<ReclamationRule>> Rules::find(QString idOrName) {
    return m_core.database->read<ReclamationRule>([idOrName](Session &session) -> Result<ReclamationRule> {
        SK_TRY(rule, RuleRepository(session).find(idOrName));
        if (!rule)
            return unknownRule(idOrName);
        return *rule;
    });
}

QFuture<Result<ReclamationRule>> Rules::save(ReclamationRule rule) {
    if (const auto checked = checkRule(rule); !checked)
        return ready<ReclamationRule>(checked.error());
    return launchInSync<ReclamationRule>(m_core, [&core = m_core, rule]() -> Task<ReclamationRule> {
        return storeAndReevaluate(core, [&core, rule](Session &session) { return store(session, core, rule); });
    });
}

QFuture<Result<ReclamationRule>> Rules::first(ProfileId profile) {
    return m_core.database->read<ReclamationRule>([profile](Session &session) -> Result<ReclamationRule> {
        SK_TRY(stored, ProfileRepository(session).get(profile));
        return firstRule(session, stored);
    });
}

QFuture<Result<ReclamationRule>> Rules::saveFirst(ReclamationRule rule) {
    if (const auto checked = checkRule(rule); !checked)
        return ready<ReclamationRule>(checked.error());
    return launchInSync<ReclamationRule>(
        m_core, [&core = m_core, rule]() -> Task<ReclamationRule> { return storeFirst(core, rule); });
}

QFuture<Result<ReclamationRule>> Rules::draft(QString idOrName, QMap<QString, QString> values) {
    return m_core.database->read<ReclamationRule>([idOrName, values](Session &session) -> Result<ReclamationRule> {
        SK_TRY(rule, RuleRepository(session).find(idOrName));
        if (!rule)
            return unknownRule(idOrName);
        return withValues(session, *rule, values);
    });
}

QFuture<Result<std::vector<RuleRemark>>> Rules::review(ReclamationRule rule) {
    using Remarks = std::vector<RuleRemark>;
    return launchInSync<Remarks>(
        m_core, [&core = m_core, rule]() -> Task<Remarks> { return reviewOnData(core, rule, core.shutdown.token()); });
}

QFuture<Result<ConditionValues>> Rules::conditionValues(std::optional<ProfileId> profile) {
    return launchInSync<ConditionValues>(m_core, [&core = m_core, profile]() -> Task<ConditionValues> {
        return collectConditionValues(core, profile, core.shutdown.token());
    });
}

QFuture<Result<void>> Rules::remove(RuleId id) {
    return launchInSync<void>(m_core, [&core = m_core, id]() -> Task<void> {
        auto writing = core.database->write<void>([&core, id](Session &session) -> Result<void> {
            SK_CHECK(RuleRepository(session).remove(id));
            return writeAudit(session, core, {}, u"rule.remove"_s, u"rule/"_s + id.toString(), {});
        });
        SK_CO_CHECK(co_await await(writing));
        core.notify(u"rules"_s);
        SK_CO_CHECK(co_await reevaluate(core, std::nullopt));
        co_return ok();
    });
}

} // namespace seatkeeper
