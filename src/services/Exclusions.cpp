#include "services/Exclusions.h"

#include "services/ExclusionEffect.h"
#include "services/Work.h"
#include "storage/ExclusionRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/SubscriptionRepository.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const QStringList topics{u"exclusions"_s, u"subscriptions"_s, u"candidates"_s, u"audit"_s};

Error usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, {}, {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

ExclusionRule tidied(ExclusionRule rule) {
    rule.pattern = rule.pattern.trimmed();
    rule.reason = rule.reason.trimmed();
    rule.owner = rule.owner.trimmed();
    if (rule.kind == ExclusionKind::Identifier && rule.profileType.isEmpty())
        rule.profileType = u"zendesk"_s;
    return rule;
}

Result<ExclusionRule> checked(ExclusionRule typed) {
    const ExclusionRule rule = tidied(std::move(typed));
    if (rule.pattern.isEmpty())
        return usage(u"pattern"_s, rule.pattern, u"text"_s);
    if (rule.reason.isEmpty())
        return usage(u"reason"_s, rule.reason, u"text"_s);
    return rule;
}

QJsonObject auditDetail(const ExclusionRule &rule, const ExclusionEffect &effect) {
    // A user pattern may be an address, which is a name: the audit log holds ids alone (decisions 32).
    const bool isIdentifier = rule.kind == ExclusionKind::Identifier;
    QJsonObject detail{{u"kind"_s, isIdentifier ? u"identifier"_s : u"user"_s},
                       {u"active"_s, rule.active},
                       {u"rows"_s, effect.marked},
                       {u"candidatesSkipped"_s, effect.candidatesSkipped}};
    if (isIdentifier || !rule.pattern.contains(u'@'))
        detail.insert(u"pattern"_s, rule.pattern);
    if (rule.until)
        detail.insert(u"until"_s, rule.until->toString(Qt::ISODate));
    return detail;
}

Result<ExclusionRule> storeAndAct(Session &session, const Core &core, const ExclusionRule &rule,
                                  const QString &action) {
    ExclusionRepository exclusions(session);
    SK_TRY(stored, exclusions.save(rule));
    SK_TRY(effect, applyExclusions(session, core, stored.reason));
    SK_CHECK(
        writeAudit(session, core, {}, action, u"exclusion/"_s + stored.id.toString(), auditDetail(stored, effect)));
    return exclusions.get(stored.id);
}

} // namespace

QFuture<Result<std::vector<ExclusionRule>>> Exclusions::list(std::optional<ExclusionKind> kind) {
    return m_core.database->read<std::vector<ExclusionRule>>(
        [kind](Session &session) { return ExclusionRepository(session).list(kind); });
}

QFuture<Result<Exclusions::Preview>> Exclusions::preview(ExclusionRule rule) {
    rule = tidied(std::move(rule));
    const QDate today = m_core.clock->now().date();
    return m_core.database->read<Preview>(
        [rule, today](Session &session) { return previewExclusion(session, rule, today); });
}

QFuture<Result<ExclusionRule>> Exclusions::save(ExclusionRule rule) {
    auto valid = checked(std::move(rule));
    if (!valid)
        return ready<ExclusionRule>(valid.error());
    const QString action = valid->id.isValid() ? u"exclusion.change"_s : u"exclusion.add"_s;
    if (!valid->createdAt.isValid())
        valid->createdAt = m_core.clock->now();
    return change<ExclusionRule>(m_core, topics, [&core = m_core, rule = *valid, action](Session &session) {
        return storeAndAct(session, core, rule, action);
    });
}

QFuture<Result<ExclusionRule>> Exclusions::setActive(ExclusionId id, bool active) {
    return change<ExclusionRule>(
        m_core, topics, [&core = m_core, id, active](Session &session) -> Result<ExclusionRule> {
            SK_TRY(rule, ExclusionRepository(session).get(id));
            rule.active = active;
            return storeAndAct(session, core, rule, active ? u"exclusion.activate"_s : u"exclusion.deactivate"_s);
        });
}

QFuture<Result<void>> Exclusions::remove(ExclusionId id) {
    return change<void>(m_core, topics, [&core = m_core, id](Session &session) -> Result<void> {
        SK_TRY(rule, ExclusionRepository(session).get(id));
        SK_CHECK(ExclusionRepository(session).remove(id));
        return writeAudit(session, core, {}, u"exclusion.remove"_s, u"exclusion/"_s + id.toString(),
                          auditDetail(rule, {}));
    });
}

} // namespace seatkeeper
