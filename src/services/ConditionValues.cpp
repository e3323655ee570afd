#include "services/ConditionValues.h"

#include "services/Core.h"
#include "services/SeatScan.h"
#include "storage/Database.h"
#include "storage/GroupRepository.h"
#include "storage/ProfileRepository.h"

#include <QHash>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr std::size_t mostOffered = 200;
constexpr qsizetype mostCounted = 20000; //!< tags may be as many as people

//! How often each value is there, field by field.
class ValueCount {
public:
    void clear() { m_counts.clear(); }

    void add(const Subscription &seat) {
        count(WhereField::Role, seat.role);
        count(WhereField::CustomRole, seat.customRoleName);
        count(WhereField::Group, seat.defaultGroupId.value_or(QString()));
        count(WhereField::Kind, seatKindName(seat.seatKind));
        count(WhereField::Identifier, seat.identifier);
        count(WhereField::Model, seat.modelName);
        for (const QString &tag : seat.tags)
            count(WhereField::Tag, tag);
    }

    ConditionValues offered(const QMap<ExternalId, QString> &groups) const {
        ConditionValues values;
        for (auto field = m_counts.begin(); field != m_counts.end(); ++field) {
            auto &list = values[field.key()];
            for (const QString &value : mostFrequent(field.value()))
                list.push_back({value, field.key() == WhereField::Group ? groups.value(value) : QString()});
            std::sort(list.begin(), list.end(), [](const ConditionValue &left, const ConditionValue &right) {
                return (left.name.isEmpty() ? left.value : left.name)
                           .localeAwareCompare(right.name.isEmpty() ? right.value : right.name) < 0;
            });
        }
        return values;
    }

private:
    using Counts = QHash<QString, qint64>;

    void count(WhereField field, const QString &value) {
        Counts &counts = m_counts[field];
        if (!value.isEmpty() && (counts.size() < mostCounted || counts.contains(value)))
            ++counts[value];
    }

    static std::vector<QString> mostFrequent(const Counts &counts) {
        const auto keys = counts.keys();
        std::vector<QString> values(keys.begin(), keys.end());
        std::sort(values.begin(), values.end(), [&](const QString &left, const QString &right) {
            const qint64 many = counts.value(left);
            const qint64 few = counts.value(right);
            return many != few ? many > few : left < right;
        });
        values.resize(std::min(values.size(), mostOffered));
        return values;
    }

    QMap<WhereField, Counts> m_counts;
};

Result<QMap<ExternalId, QString>> groupNames(Session &session, std::optional<ProfileId> profile) {
    std::vector<ProfileId> profiles;
    if (profile)
        profiles.push_back(*profile);
    else {
        SK_TRY(all, ProfileRepository(session).all());
        for (const Profile &one : all)
            profiles.push_back(one.id);
    }
    QMap<ExternalId, QString> names;
    for (const ProfileId id : profiles) {
        SK_TRY(some, GroupRepository(session).names(id));
        names.insert(some);
    }
    return names;
}

} // namespace

Task<ConditionValues> collectConditionValues(Core &core, std::optional<ProfileId> profile, CancelToken cancel) {
    ValueCount counted;
    SeatReader reader;
    reader.begin = [&](qint64) { counted.clear(); };
    reader.seat = [&](const Subscription &seat, const RuleContext &) { counted.add(seat); };
    SK_CO_TRY(outcome, co_await scanSeats(core, profile, reader, cancel, std::make_shared<ProgressFeed>()));
    Q_UNUSED(outcome)
    using Names = QMap<ExternalId, QString>;
    auto reading = core.database->read<Names>([profile](Session &session) { return groupNames(session, profile); });
    SK_CO_TRY(groups, co_await await(reading));
    co_return counted.offered(groups);
}

} // namespace seatkeeper
