#include "storage/EvidenceRepository.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const QString columns = u"SELECT external_id, kind, availability, time FROM activity_signal WHERE profile_id = ?"_s;

void collect(const Row &row, QHash<ExternalId, std::vector<EvidenceRepository::StoredSignal>> &found) {
    if (const auto kind = signalFromName(row.text(1)))
        found[row.text(0)].push_back(
            {*kind, availabilityFromName(row.text(2)).value_or(SignalAvailability::NotFetched), row.time(3)});
}

} // namespace

QString signalsColumn(const SignalMap &map) {
    QMap<QString, QString> names;
    for (auto item = map.begin(); item != map.end(); ++item)
        names.insert(signalName(item.key()), availabilityName(item.value()));
    return jsonColumn(names);
}

SignalMap signalsFrom(const QString &column) {
    SignalMap map;
    const QMap<QString, QString> names = textsOf(column);
    for (auto item = names.begin(); item != names.end(); ++item) {
        if (const auto kind = signalFromName(item.key()))
            map.insert(*kind, availabilityFromName(item.value()).value_or(SignalAvailability::NotFetched));
    }
    return map;
}

Evidence composeEvidence(const Subscription &subscription, const SignalMap &availability,
                         const std::vector<EvidenceRepository::StoredSignal> &stored) {
    Evidence evidence;
    for (const SignalKind kind :
         {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog}) {
        ActivitySignal one{kind, availability.value(kind, SignalAvailability::NotFetched), std::nullopt};
        if (kind == SignalKind::SignIn) {
            one.availability = SignalAvailability::Available;
            one.time = subscription.lastLogin;
        }
        for (const auto &found : stored) {
            if (found.kind != kind)
                continue;
            // What was seen once stays true, even if the signal cannot be read today.
            one.time = found.time;
            if (found.availability != SignalAvailability::Available ||
                one.availability == SignalAvailability::NotFetched)
                one.availability = found.availability;
        }
        evidence.signalList.push_back(one);
    }
    return evidence;
}

Result<QHash<ExternalId, std::vector<EvidenceRepository::StoredSignal>>>
EvidenceRepository::range(ProfileId profile, const ExternalId &after, const std::optional<ExternalId> &upTo) {
    QString sql = columns + u" AND external_id > ?"_s;
    QVariantList binds{profile.value, after};
    if (upTo) {
        sql += u" AND external_id <= ?"_s;
        binds.append(*upTo);
    }
    QHash<ExternalId, std::vector<StoredSignal>> found;
    SK_CHECK(m_session.forEach(sql, binds, [&](const Row &row) {
        collect(row, found);
        return ok();
    }));
    return found;
}

Result<QHash<ExternalId, std::vector<EvidenceRepository::StoredSignal>>> EvidenceRepository::all(ProfileId profile) {
    return range(profile, QString(), std::nullopt);
}

Result<std::vector<EvidenceRepository::StoredSignal>> EvidenceRepository::ofPerson(ProfileId profile,
                                                                                   const ExternalId &person) {
    SK_TRY(rows, m_session.rows(columns + u" AND external_id = ?"_s, {profile.value, person}));
    QHash<ExternalId, std::vector<StoredSignal>> found;
    for (const Row &row : rows)
        collect(row, found);
    return found.value(person);
}

Result<void> EvidenceRepository::save(ProfileId profile, const std::vector<std::pair<ExternalId, StoredSignal>> &found,
                                      const QDateTime &readAt) {
    std::vector<QVariantList> binds;
    for (const auto &[person, one] : found) {
        binds.push_back({profile.value, person, signalName(one.kind), availabilityName(one.availability),
                         bindTime(one.time), toIsoUtc(readAt)});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(
        u"INSERT INTO activity_signal (profile_id, external_id, kind, availability, time, read_at) "
        u"VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (profile_id, external_id, kind) DO UPDATE SET "
        u"availability = excluded.availability, time = excluded.time, "
        u"read_at = excluded.read_at"_s,
        binds);
}

Result<SignalMap> EvidenceRepository::availability(ProfileId profile) {
    SK_TRY(row, m_session.first(u"SELECT d.signals FROM profile AS p JOIN download AS d "
                                u"ON d.id = p.current_download_id WHERE p.id = ?"_s,
                                {profile.value}));
    return row ? signalsFrom(row->text(0)) : SignalMap();
}

Result<Evidence> EvidenceRepository::evidenceOf(const Subscription &subscription) {
    SK_TRY(map, availability(subscription.profile));
    SK_TRY(stored, ofPerson(subscription.profile, subscription.externalId));
    return composeEvidence(subscription, map, stored);
}

} // namespace seatkeeper
