#include "storage/ProfileRepository.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeForm = u"HH:mm";

QString formColumn(const OAuthClientForm &form) {
    QJsonObject object;
    object.insert(u"clientName"_s, form.clientName);
    object.insert(u"description"_s, form.description);
    object.insert(u"company"_s, form.company);
    object.insert(u"identifier"_s, form.identifier);
    object.insert(u"kind"_s, clientKindName(form.kind));
    object.insert(u"redirectUrls"_s, QJsonArray::fromStringList(form.redirectUrls));
    return jsonColumn(object);
}

OAuthClientForm formOf(const QString &column) {
    const auto object = objectOf(column);
    OAuthClientForm form;
    form.clientName = object.value(u"clientName"_s).toString();
    form.description = object.value(u"description"_s).toString();
    form.company = object.value(u"company"_s).toString();
    form.identifier = object.value(u"identifier"_s).toString();
    form.kind = object.value(u"kind"_s).toString() == clientKindName(ClientKind::Confidential)
                    ? ClientKind::Confidential
                    : ClientKind::Public;
    for (const QJsonArray urls = object.value(u"redirectUrls"_s).toArray(); const auto url : urls)
        form.redirectUrls << url.toString();
    return form;
}

QVariant reportColumn(const std::optional<ValidationReport> &report) {
    if (!report)
        return {};
    QJsonArray checks;
    for (const auto &check : report->checks) {
        QJsonObject line;
        line.insert(u"id"_s, check.id);
        line.insert(u"status"_s, checkStatusName(check.status));
        line.insert(u"args"_s, objectOf(jsonColumn(check.args)));
        line.insert(u"technical"_s, check.technical);
        checks.append(line);
    }
    QJsonObject object;
    object.insert(u"at"_s, toIsoUtc(report->at));
    object.insert(u"checks"_s, checks);
    return jsonColumn(object);
}

std::optional<ValidationReport> reportOf(const std::optional<QString> &column) {
    if (!column)
        return std::nullopt;
    const auto object = objectOf(*column);
    ValidationReport report;
    report.at = fromIsoUtc(object.value(u"at"_s).toString());
    for (const QJsonArray values = object.value(u"checks"_s).toArray(); const auto value : values) {
        const auto line = value.toObject();
        ValidationCheck check;
        check.id = line.value(u"id"_s).toString();
        check.status = checkStatusFromName(line.value(u"status"_s).toString()).value_or(CheckStatus::Waiting);
        check.args = textsOf(jsonColumn(line.value(u"args"_s).toObject()));
        check.technical = line.value(u"technical"_s).toString();
        report.checks.push_back(std::move(check));
    }
    return report;
}

QVariantList columnsOf(const Profile &profile) {
    return {profile.displayName,
            profileStatusName(profile.status),
            profile.vendor,
            profile.alias.value,
            formColumn(profile.clientForm),
            profile.downloadEnabled ? 1 : 0,
            profile.reclaimEnabled ? 1 : 0,
            profile.refreshAt.toString(timeForm),
            profile.rateSharePercent,
            profile.accountOwnerId,
            profile.ownerIsNone ? 1 : 0,
            jsonColumn(profile.protectedPeople),
            profile.demo ? 1 : 0,
            profile.draftStep,
            bindTime(profile.publishedAt),
            bindTime(profile.createdAt),
            bindTime(profile.changedAt)};
}

Profile profileOf(const Row &row) {
    Profile profile;
    profile.id = ProfileId{row.integer(0)};
    profile.displayName = row.text(1);
    profile.status =
        row.text(2) == profileStatusName(ProfileStatus::Published) ? ProfileStatus::Published : ProfileStatus::Draft;
    profile.vendor = row.text(3);
    profile.alias = AliasId{row.integer(4)};
    profile.clientForm = formOf(row.text(5));
    profile.downloadEnabled = row.flag(6);
    profile.reclaimEnabled = row.flag(7);
    profile.refreshAt = QTime::fromString(row.text(8), timeForm);
    profile.rateSharePercent = static_cast<int>(row.integer(9));
    profile.accountOwnerId = row.text(10);
    profile.ownerIsNone = row.flag(11);
    profile.protectedPeople = stringsOf(row.text(12));
    profile.demo = row.flag(13);
    profile.draftStep = static_cast<int>(row.integer(14));
    profile.publishedAt = row.time(15);
    profile.createdAt = row.time(16).value_or(QDateTime());
    profile.changedAt = row.time(17).value_or(QDateTime());
    profile.validation = reportOf(row.optionalText(18));
    profile.lastRefresh = row.time(19);
    return profile;
}

} // namespace

Result<std::vector<Profile>> ProfileRepository::select(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT id, display_name, status, vendor, alias_id, client_form, download_enabled, "
                                "reclaim_enabled, refresh_at, rate_share_percent, account_owner_id, owner_is_none, "
                                "protected_people, demo, draft_step, published_at, created_at, changed_at, "
                                "validation, last_refresh FROM profile "_s +
                                    where + u" ORDER BY display_name COLLATE NOCASE, id"_s,
                                binds));
    std::vector<Profile> profiles;
    profiles.reserve(rows.size());
    for (const auto &row : rows)
        profiles.push_back(profileOf(row));
    return profiles;
}

Result<std::vector<Profile>> ProfileRepository::all() { return select({}, {}); }

Result<Profile> ProfileRepository::get(ProfileId id) {
    SK_TRY(found, select(u"WHERE id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"profile"_s}, {u"name"_s, id.toString()}});
    return std::move(found.front());
}

Result<std::optional<Profile>> ProfileRepository::byName(const QString &displayName) {
    SK_TRY(found, select(u"WHERE display_name = ? COLLATE NOCASE"_s, {displayName}));
    return found.empty() ? std::optional<Profile>() : std::move(found.front());
}

Result<std::optional<Profile>> ProfileRepository::byAlias(AliasId alias) {
    SK_TRY(found, select(u"WHERE alias_id = ?"_s, {alias.value}));
    return found.empty() ? std::optional<Profile>() : std::move(found.front());
}

Result<ProfileId> ProfileRepository::insert(const Profile &profile) {
    SK_TRY(id, m_session.insert(u"INSERT INTO profile (display_name, status, vendor, alias_id, client_form, "
                                "download_enabled, reclaim_enabled, refresh_at, rate_share_percent, account_owner_id, "
                                "owner_is_none, protected_people, demo, draft_step, published_at, created_at, "
                                "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                columnsOf(profile)));
    return ProfileId{id};
}

Result<void> ProfileRepository::update(const Profile &profile) {
    auto binds = columnsOf(profile);
    binds << profile.id.value;
    SK_TRY(changed, m_session.run(u"UPDATE profile SET display_name = ?, status = ?, vendor = ?, alias_id = ?, "
                                  "client_form = ?, download_enabled = ?, reclaim_enabled = ?, refresh_at = ?, "
                                  "rate_share_percent = ?, account_owner_id = ?, owner_is_none = ?, "
                                  "protected_people = ?, demo = ?, draft_step = ?, published_at = ?, created_at = ?, "
                                  "changed_at = ? WHERE id = ?"_s,
                                  binds));
    if (changed == 0)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"profile"_s}, {u"name"_s, profile.displayName}});
    return ok();
}

Result<void> ProfileRepository::setValidation(ProfileId id, const std::optional<ValidationReport> &report) {
    SK_CHECK(m_session.run(u"UPDATE profile SET validation = ? WHERE id = ?"_s, {reportColumn(report), id.value}));
    return ok();
}

Result<void> ProfileRepository::remove(ProfileId id) {
    SK_CHECK(m_session.run(u"DELETE FROM profile WHERE id = ?"_s, {id.value}));
    return ok();
}

} // namespace seatkeeper
