#include "services/DownloadPublication.h"

#include "base/Clock.h"
#include "domain/Exclusion.h"
#include "services/Catalogue.h"
#include "services/LeakUpdate.h"
#include "storage/ExclusionRepository.h"
#include "storage/GroupRepository.h"
#include "storage/RoleRepository.h"
#include "storage/SplitRoleRepository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qint64 chunkSize = 2000;

//! Goes through stage and current rows side by side in the order of the external ids, a chunk at a time, so that
//! the memory needed does not grow with the account.
class Publisher {
public:
    Publisher(Session &session, const DownloadPublication &publication)
        : m_publication(publication),
          m_downloads(session),
          m_subscriptions(session),
          m_evidence(session),
          m_session(session) {}

    Result<PublicationCounts> run() {
        SK_CHECK(prepare());
        ExternalId after;
        for (bool more = true; more;) {
            SK_TRY(chunk, m_downloads.staged(m_publication.download.id, profile(), after, chunkSize));
            more = static_cast<qint64>(chunk.size()) == chunkSize;
            const std::optional<ExternalId> upTo = more ? std::optional(chunk.back().externalId) : std::nullopt;
            SK_CHECK(publishChunk(std::move(chunk), after, upTo));
            after = upTo.value_or(after);
        }
        SK_CHECK(finish());
        return m_counts;
    }

private:
    using StoredSignal = EvidenceRepository::StoredSignal;

    ProfileId profile() const { return m_publication.download.profile; }

    Result<void> prepare() {
        SK_TRY(rules, ExclusionRepository(m_session).list());
        m_exclusions = std::move(rules);
        for (const ExclusionRule &rule : m_exclusions) {
            if (statusOf(rule, m_publication.now.date()) == ExclusionStatus::Expired)
                m_counts.expiredExclusions.append(rule.id.toString());
        }
        SK_TRY(split, SplitRoleRepository(m_session).of(profile()));
        m_split = std::move(split);
        SK_TRY(basis, m_evidence.basis(profile()));
        m_lastTime = std::move(basis);
        SK_TRY(identifiers, m_downloads.stagedIdentifiers(m_publication.download.id));
        for (const ExternalId &role : m_split.roles())
            identifiers.append(RoleSplit::identifierOf(role));
        SK_TRY(resolved, Catalogue::of(m_publication.vendor).resolve(m_session, identifiers));
        for (const SubscriptionIdentifier &one : resolved)
            m_models.insert(one.identifier, one.model);
        return ok();
    }

    Result<void> publishChunk(std::vector<Subscription> chunk, const ExternalId &after,
                              const std::optional<ExternalId> &upTo) {
        SK_TRY(present, m_subscriptions.range(profile(), after, upTo));
        SK_TRY(known, m_evidence.range(profile(), after, upTo));
        QHash<QPair<ExternalId, QString>, const SubscriptionRepository::Stored *> byKey;
        for (const auto &row : present)
            byKey.insert({row.subscription.externalId, row.subscription.identifier}, &row);
        std::vector<Subscription> toSave;
        std::vector<std::pair<ExternalId, StoredSignal>> found;
        for (Subscription &row : chunk) {
            m_split.applyTo(row);
            const auto *before = byKey.take({row.externalId, row.identifier});
            complete(row, before, known.value(row.externalId), found);
            if (before && before->current && SubscriptionRepository::isStoredAlike(row, before->subscription)) {
                ++m_counts.unchanged;
                continue;
            }
            ++(before && before->current ? m_counts.changed : m_counts.added);
            toSave.push_back(std::move(row));
        }
        std::vector<SubscriptionId> gone;
        for (const auto *row : std::as_const(byKey)) {
            if (row->current)
                gone.push_back(row->subscription.id);
        }
        m_counts.removed += static_cast<qint64>(gone.size());
        SK_CHECK(m_subscriptions.leave(gone, m_publication.now));
        SK_CHECK(m_subscriptions.save(toSave));
        SK_CHECK(m_evidence.savePauses(profile(), std::exchange(m_pauses, {})));
        return m_evidence.save(profile(), found);
    }

    //! Adds to a staged row what does not come from the list of people.
    void complete(Subscription &row, const SubscriptionRepository::Stored *before,
                  const std::vector<StoredSignal> &known, std::vector<std::pair<ExternalId, StoredSignal>> &found) {
        row.profile = profile();
        if (before)
            row.id = before->subscription.id;
        if (before && !m_publication.productRolesRead) {
            row.productRoles = before->subscription.productRoles;
            row.paid = before->subscription.paid;
        }
        takeSignals(row, known, found);
        notePause(row, before);
        row.model = m_models.value(row.identifier);
        const ExclusionRule *rule = findExclusion(m_exclusions, row, m_publication.now.date());
        row.excludedBy = rule ? std::optional(rule->id) : std::nullopt;
    }

    void takeSignals(Subscription &row, const std::vector<StoredSignal> &known,
                     std::vector<std::pair<ExternalId, StoredSignal>> &found) {
        std::optional<QDateTime> seenBefore;
        for (const StoredSignal &one : known) {
            if (one.kind == SignalKind::Session)
                seenBefore = one.time;
            takeActivity(row, one.time, one.kind);
        }
        const auto session = m_publication.sessions.constFind(row.externalId);
        if (session == m_publication.sessions.constEnd())
            return;
        takeActivity(row, *session, SignalKind::Session);
        if (!seenBefore || *session > *seenBefore)
            found.emplace_back(row.externalId, StoredSignal{SignalKind::Session, SignalAvailability::Available,
                                                            *session, m_publication.now});
    }

    //! Somebody who had been idle for long at the last download, and was seen since.
    void notePause(const Subscription &row, const SubscriptionRepository::Stored *before) {
        if (!before || !before->current || !before->subscription.lastActivity || !row.lastActivity ||
            !m_lastTime.readAt || *row.lastActivity <= *m_lastTime.readAt)
            return;
        // Signals that are not read for everybody each time leave open what was in between.
        const bool wasRead = m_lastTime.availability.value(row.lastActivitySource) == SignalAvailability::Available;
        const bool isOfEverybody =
            row.lastActivitySource == SignalKind::SignIn || row.lastActivitySource == SignalKind::Session;
        const ActivityPause pause{*before->subscription.lastActivity, *row.lastActivity};
        if (wasRead && isOfEverybody && pause.days() >= shortestPauseDays)
            m_pauses.emplace_back(row.externalId, pause);
    }

    static void takeActivity(Subscription &row, const std::optional<QDateTime> &time, SignalKind source) {
        if (time && (!row.lastActivity || *time > *row.lastActivity)) {
            row.lastActivity = time;
            row.lastActivitySource = source;
        }
    }

    Result<void> finish() {
        SK_CHECK(m_downloads.setSignals(m_publication.download.id, m_publication.signalMap));
        SK_CHECK(m_downloads.addTotals(m_publication.download.id, totals()));
        SK_CHECK(m_downloads.makeCurrent(m_publication.download, m_publication.now));
        if (!m_publication.roles.empty())
            SK_CHECK(RoleRepository(m_session).replace(profile(), m_publication.roles));
        SK_CHECK(keepGroups());
        SK_CHECK(updateLeaks(m_session, profile(), m_publication.now));
        SK_TRY(seats, m_subscriptions.counts(profile(), m_publication.now));
        m_counts.seats = seats;
        return m_subscriptions.writeDay(profile(), m_publication.now.date(), seats);
    }

    Result<void> keepGroups() {
        if (!m_publication.groups)
            return ok();
        GroupRepository groups(m_session);
        SK_CHECK(groups.replaceGroups(profile(), m_publication.groups->groups));
        if (!m_publication.groups->members)
            return ok();
        return groups.replaceAllMembers(profile(), *m_publication.groups->members, m_publication.now);
    }

    QJsonObject totals() const {
        QJsonObject totals{{u"read"_s, m_publication.peopleRead}};
        if (const auto &count = m_publication.accountCount) {
            totals.insert(u"accountCount"_s, count->value);
            if (count->refreshedAt)
                totals.insert(u"accountCountAt"_s, toIsoUtc(*count->refreshedAt));
        }
        return totals;
    }

    const DownloadPublication &m_publication;
    DownloadRepository m_downloads;
    SubscriptionRepository m_subscriptions;
    EvidenceRepository m_evidence;
    Session &m_session;
    std::vector<ExclusionRule> m_exclusions;
    RoleSplit m_split;
    QHash<QString, std::optional<ModelId>> m_models;
    EvidenceBasis m_lastTime;
    std::vector<std::pair<ExternalId, ActivityPause>> m_pauses;
    PublicationCounts m_counts;
};

} // namespace

Result<PublicationCounts> publishDownload(Session &session, const DownloadPublication &publication) {
    return Publisher(session, publication).run();
}

} // namespace seatkeeper
