#include "services/TeamImporter.h"

#include "services/Core.h"
#include "services/FirstRule.h"
#include "services/ProfileChecks.h"
#include "storage/AliasRepository.h"
#include "storage/JsonColumn.h"
#include "storage/ProfileRepository.h"
#include "storage/SettingRepository.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr std::size_t batch = 500;
constexpr std::size_t shownProblems = 50;
constexpr double leastShareOfBefore = 0.7; // as for a download (decisions 18)

QString meaningsKey(ProfileId profile) { return u"teamImport.roles."_s + profile.toString(); }

//! The list knows the sign-in and nothing else.
SignalMap signalsOfExport() {
    return {{SignalKind::SignIn, SignalAvailability::Available},
            {SignalKind::Session, SignalAvailability::Unavailable},
            {SignalKind::TicketWork, SignalAvailability::Unavailable},
            {SignalKind::AuditLog, SignalAvailability::Unavailable}};
}

} // namespace

TeamImporter::TeamImporter(Session &session, const Core &core, TeamImport::Source source, CancelToken cancel,
                           ProgressFeed *progress)
    : m_session(session),
      m_core(core),
      m_source(std::move(source)),
      m_cancel(std::move(cancel)),
      m_progress(progress) {}

Result<TeamImport::Preview> TeamImporter::run() {
    SK_TRY(reader, CsvReader::open(m_source.path, m_source.file));
    m_reader = std::move(reader);
    m_preview.dialect = m_reader->dialect();
    SK_TRY(columns, zendesk::teamMemberColumns(m_reader->header()));
    m_columns = columns;
    SK_CHECK(chooseProfile());
    SK_CHECK(readMeanings());
    DownloadRepository downloads(m_session);
    SK_TRY(before, downloads.currentPeople(m_profile.id));
    m_preview.before = before;
    SK_TRY(started, downloads.start(m_profile.id, m_core.clock->now()));
    m_download = started;
    SK_CHECK(readRows());
    m_preview.shrinks = static_cast<double>(m_preview.people) < static_cast<double>(before) * leastShareOfBefore;
    for (const auto &role : std::as_const(m_roles))
        m_preview.roles.push_back(role);
    std::sort(m_preview.roles.begin(), m_preview.roles.end(), [](const auto &left, const auto &right) {
        return left.people != right.people ? left.people > right.people : left.name < right.name;
    });
    if (m_preview.problemCount == 0 && m_preview.people > 0 && (!m_preview.shrinks || m_source.acceptShrink))
        SK_CHECK(publish());
    return m_preview;
}

Result<void> TeamImporter::chooseProfile() {
    if (!m_source.profile) {
        SK_TRY(made, makeProfile());
        m_profile = std::move(made);
        return ok();
    }
    SK_TRY(known, ProfileRepository(m_session).get(*m_source.profile));
    if (known.source != ProfileSource::Export)
        return fail(ErrorCode::NotAllowed, u"the profile has an account of its own"_s,
                    {{u"reason"_s, u"profile_is_connected"_s}, {u"profile"_s, known.displayName}});
    m_profile = std::move(known);
    return ok();
}

Result<Profile> TeamImporter::makeProfile() {
    const QDateTime now = m_core.clock->now();
    ProfileEdit edit;
    edit.profile = Profile();
    edit.profile->displayName = m_source.profileName.trimmed();
    edit.profile->source = ProfileSource::Export;
    edit.profile->status = ProfileStatus::Published;
    edit.profile->reclaimEnabled = false;
    edit.profile->publishedAt = now;
    edit.profile->createdAt = now;
    edit.profile->changedAt = now;
    ConnectionAlias alias;
    alias.url = withoutPath(m_source.url);
    if (alias.url.isEmpty())
        return fail(ErrorCode::Usage, {},
                    {{u"field"_s, u"url"_s}, {u"value"_s, {}}, {u"expected"_s, u"https://<subdomain>.zendesk.com"_s}});
    alias.redirectUrls = defaultRedirectUrls();
    SK_CHECK(nameNewAlias(m_session, edit, alias));
    alias.connectionName = alias.name;
    AliasRepository aliases(m_session);
    SK_TRY(aliasId, aliases.reserveId());
    alias.id = aliasId;
    edit.profile->alias = aliasId;
    SK_CHECK(checkEdit(m_session, edit.profile, alias));
    SK_CHECK(aliases.insert(alias));
    SK_TRY(id, ProfileRepository(m_session).insert(*edit.profile));
    edit.profile->id = id;
    SK_CHECK(ensureFirstRule(m_session, *edit.profile));
    SK_CHECK(writeAudit(m_session, m_core, {}, u"profile.create"_s, u"profile/"_s + id.toString(),
                        {{u"source"_s, profileSourceName(ProfileSource::Export)}}));
    return *edit.profile;
}

Result<void> TeamImporter::readMeanings() {
    SK_TRY(stored, SettingRepository(m_session).value(meaningsKey(m_profile.id)));
    QMap<QString, QString> named = textsOf(stored.value_or(u"{}"_s));
    for (auto item = m_source.roles.begin(); item != m_source.roles.end(); ++item)
        named.insert(item.key(), seatKindName(item.value()));
    for (auto item = named.begin(); item != named.end(); ++item)
        m_meanings.insert(item.key(), seatKindFromName(item.value()).value_or(SeatKind::Unrecognized));
    if (m_source.roles.isEmpty())
        return ok();
    return SettingRepository(m_session).set(meaningsKey(m_profile.id), jsonColumn(named));
}

Result<void> TeamImporter::readRows() {
    qint64 rows = 0;
    for (;;) {
        SK_TRY(row, m_reader->next());
        if (!row)
            return flush();
        take(*row);
        if (m_seats.size() >= batch)
            SK_CHECK(flush());
        if (++rows % static_cast<qint64>(batch) != 0)
            continue;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto total = static_cast<qint64>(double(rows) / std::max(m_reader->progress(), 0.001));
        m_progress->report({u"import"_s, rows, std::max(total, rows), QFileInfo(m_source.path).fileName()});
    }
}

void TeamImporter::take(const CsvRow &row) {
    if (!row.problem.isEmpty()) {
        noteProblem(row.line, row.problem, {{u"count"_s, QString::number(row.cells.size())}});
        return;
    }
    auto member = zendesk::teamMemberFrom(row.cells, m_columns);
    if (!member)
        noteProblem(row.line, member.error().arg("detail"), member.error().args);
    else
        takeMember(*member, row.line);
}

void TeamImporter::takeMember(const zendesk::TeamMember &member, qint64 line) {
    bool isNumber = false;
    const quint64 id = member.person.id.toULongLong(&isNumber);
    if (!isNumber) {
        noteProblem(line, u"no_id"_s, {{u"field"_s, u"ID"_s}, {u"value"_s, member.person.id}});
        return;
    }
    if (m_lines.contains(id)) {
        noteProblem(line, u"same_id"_s, {{u"line"_s, QString::number(m_lines.value(id))}});
        return;
    }
    m_lines.insert(id, line);
    Subscription seat = zendesk::subscriptionOf(member, m_meanings, m_profile.id);
    noteRole(member, seat);
    if (seat.seatKind == SeatKind::EndUser) {
        ++m_preview.withoutRole;
        return;
    }
    ++m_preview.people;
    m_preview.seats += seat.paid == true;
    m_preview.unknownSeats += !seat.paid.has_value();
    noteDates(seat);
    m_seats.push_back(std::move(seat));
}

void TeamImporter::noteRole(const zendesk::TeamMember &member, const Subscription &seat) {
    if (member.supportRole.isEmpty() && member.productRoles.empty())
        return;
    auto &role = m_roles[member.supportRole];
    role.name = member.supportRole;
    role.kind = seat.seatKind;
    ++role.people;
}

void TeamImporter::noteDates(const Subscription &seat) {
    const QDateTime now = m_core.clock->now();
    bool future = false;
    for (const auto &time : {seat.assigned, seat.updated, seat.lastLogin}) {
        if (!time)
            continue;
        future = future || *time > now;
        if (*time <= now && (!m_preview.newest || *time > *m_preview.newest))
            m_preview.newest = time;
    }
    m_preview.futureDates += future;
}

void TeamImporter::noteProblem(qint64 line, const QString &problem, const QMap<QString, QString> &args) {
    ++m_preview.problemCount;
    if (m_preview.problems.size() < shownProblems)
        m_preview.problems.push_back({line, problem, args});
}

Result<void> TeamImporter::flush() {
    m_download.people += static_cast<qint64>(m_seats.size());
    m_download.pages = 1;
    SK_CHECK(DownloadRepository(m_session).append(m_download, m_seats));
    m_seats.clear();
    return ok();
}

Result<void> TeamImporter::publish() {
    DownloadPublication publication;
    publication.download = m_download;
    publication.vendor = m_profile.vendor;
    publication.signalMap = signalsOfExport();
    publication.productRolesRead = true;
    publication.now = m_core.clock->now();
    SK_TRY(counts, publishDownload(m_session, publication));
    m_counts = counts;
    m_preview.added = counts.added;
    m_preview.changed = counts.changed;
    m_preview.removed = counts.removed;
    m_preview.unchanged = counts.unchanged;
    SK_TRY(now, ProfileRepository(m_session).get(m_profile.id));
    m_profile = std::move(now);
    return writeAudit(m_session, m_core, {}, u"profile.import"_s, u"profile/"_s + m_profile.id.toString(),
                      {{u"people"_s, m_preview.people}, {u"added"_s, counts.added}, {u"removed"_s, counts.removed}});
}

} // namespace seatkeeper
