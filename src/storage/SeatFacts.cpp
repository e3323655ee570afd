#include "storage/SeatFacts.h"

#include "storage/SubscriptionRow.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
Result<std::optional<Subscription>> SeatFacts::find(ProfileId profile, const ExternalId &person,
                                                    const QString &identifier) {
    SK_TRY(row, m_session.first(subscriptionSelect() +
                                    u" WHERE s.profile_id = ? AND s.external_id = ? AND s.identifier = ?"_s,
                                {profile.value, person, identifier}));
    return row ? std::optional<Subscription>(subscriptionFrom(*row)) : std::nullopt;
}

Result<int> SeatFacts::admins(ProfileId profile) {
    SK_TRY(found, m_session.number(u"SELECT count(DISTINCT external_id) FROM subscription WHERE profile_id = ? "
                                   "AND current = 1 AND seat_kind = 'admin' AND suspended = 0"_s,
                                   {profile.value}));
    return static_cast<int>(found);
}

Result<QMap<QString, int>> SeatFacts::membersPerIdentifier(ProfileId profile) {
    SK_TRY(rows, m_session.rows(u"SELECT seat_kind, count(*) FROM subscription WHERE profile_id = ? AND current = 1 "
                                "GROUP BY seat_kind"_s,
                                {profile.value}));
    QMap<QString, int> members;
    for (const auto &row : rows)
        members.insert(identifierOf(seatKindFromName(row.text(0)).value_or(SeatKind::Unrecognized)),
                       static_cast<int>(row.integer(1)));
    return members;
}

Result<void> SeatFacts::leave(ProfileId profile, const ExternalId &person, const QString &identifier,
                              const QDateTime &at) {
    SK_CHECK(m_session.run(u"UPDATE subscription SET current = 0, left_at = ? WHERE profile_id = ? AND external_id = ? "
                           "AND identifier = ? AND current = 1"_s,
                           {bindTime(at), profile.value, person, identifier}));
    return ok();
}

Result<void> SeatFacts::comeBack(ProfileId profile, const ExternalId &person, const QString &identifier,
                                 const QDateTime &at) {
    SK_CHECK(m_session.run(u"UPDATE subscription SET current = 0, left_at = ? WHERE profile_id = ? AND external_id = ? "
                           "AND identifier <> ? AND current = 1"_s,
                           {bindTime(at), profile.value, person, identifier}));
    SK_CHECK(m_session.run(u"UPDATE subscription SET current = 1, left_at = NULL WHERE profile_id = ? "
                           "AND external_id = ? AND identifier = ?"_s,
                           {profile.value, person, identifier}));
    return ok();
}

} // namespace seatkeeper
