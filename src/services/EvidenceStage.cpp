#include "services/EvidenceStage.h"

#include "domain/EvidenceWeakness.h"
#include "services/AuditLogSweep.h"
#include "services/Core.h"
#include "services/PeopleQueue.h"
#include "services/ProductRoleReading.h"
#include "storage/Database.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int mostPages = 20000;
//! Answers younger than this are not asked for again.
constexpr qint64 keepsHours = 6;
//! So many answers are stored together; as many may be lost when the program is killed.
constexpr std::size_t flushPeople = 20;
constexpr qint64 chunkSize = 2000;
//! Where more people than this seem to sign in without a trace, the log does not hold sign-ins of their kind.
constexpr double mostSuspectsShare = 0.05;
constexpr double fewSuspects = 20;

//! A sign-in that nothing confirms although sessions and the whole audit log are known: the tickets will tell.
bool isSuspect(const Subscription &row, const Evidence &evidence, const QDateTime &now) {
    const auto *session = evidence.find(SignalKind::Session);
    const auto *auditLog = evidence.find(SignalKind::AuditLog);
    if (session->availability != SignalAvailability::Available ||
        auditLog->availability != SignalAvailability::Available)
        return false;
    const auto weaknesses = weaknessesOf(row, evidence, now);
    return std::any_of(weaknesses.begin(), weaknesses.end(),
                       [](const auto &one) { return one.kind == WeaknessKind::SignInUnconfirmed; });
}

} // namespace

EvidenceStage::EvidenceStage(Core &core, std::shared_ptr<VendorAccount> account, Setup setup)
    : m_core(core), m_account(std::move(account)), m_setup(std::move(setup)), m_begun(core.clock->now()) {}

Task<void> EvidenceStage::run() {
    if (m_setup.depth == Downloads::EvidenceDepth::None)
        co_return ok();
    SK_CO_CHECK(co_await readSessions());
    SK_CO_CHECK(co_await readProductRoles());
    co_return co_await readPeople();
}

Task<void> EvidenceStage::readSessions() {
    m_setup.report(u"evidence"_s, 0, std::nullopt);
    QSet<QString> cursors;
    QString cursor;
    for (int pages = 0; pages < mostPages && !cursors.contains(cursor); ++pages) {
        cursors.insert(cursor);
        auto page = co_await m_account->sessions(cursor, m_setup.cancel);
        if (!page) {
            if (SignalAccess::endsEverything(page.error()))
                co_return page.error();
            m_access.failed(SignalKind::Session, page.error());
            co_return ok();
        }
        for (const auto &[person, seen] : page->items) {
            QDateTime &known = m_sessions[person];
            if (!known.isValid() || seen > known)
                known = seen;
        }
        if (!page->hasMore) {
            m_access.succeeded(SignalKind::Session);
            co_return ok();
        }
        cursor = page->cursor;
    }
    // A list that goes in circles is not known to be whole.
    m_access.failed(SignalKind::Session, fail(ErrorCode::Protocol));
    co_return ok();
}

Task<void> EvidenceStage::readProductRoles() {
    ProductRoleReading reading(m_core, m_account, m_setup.download, m_setup.cancel);
    SK_CO_CHECK(
        co_await reading.run([this](qint64 done, qint64 total) { m_setup.report(u"product_roles"_s, done, total); }));
    m_productRolesRead = true;
    m_counters[u"productRolesUnread"_s] = reading.unread();
    co_return ok();
}

Task<void> EvidenceStage::readPeople() {
    const std::function<Result<std::shared_ptr<const EvidenceJudge>>(Session &)> load =
        [profile = m_setup.download.profile, now = m_begun](Session &session) {
            return EvidenceJudge::load(session, profile, now);
        };
    SK_CO_TRY(judge, co_await await(m_core.database->read<std::shared_ptr<const EvidenceJudge>>(load)));
    m_judge = std::move(judge);
    SK_CO_TRY(first, co_await whom());
    SK_CO_CHECK(co_await readAuditLog(static_cast<qint64>(first.size())));
    // What the audit log said takes some off the list, and puts others on it.
    SK_CO_TRY(people, co_await whom());
    const auto total = static_cast<qint64>(people.size());
    m_counters[u"evidencePeople"_s] = total;
    m_setup.report(u"evidence"_s, 0, total);
    PeopleQueue queue(
        std::move(people), [this](ExternalId person) { return askAbout(std::move(person)); },
        [this, total](qint64 done) { m_setup.report(u"evidence"_s, done, total); });
    const Result<void> asked = co_await queue.run();
    // What was read is kept even when it goes no further.
    const Result<void> kept = co_await flush();
    co_return asked ? kept : asked;
}

Task<std::vector<ExternalId>> EvidenceStage::whom() {
    const std::function<Result<std::vector<ExternalId>>(Session &)> work = [this](Session &session) {
        return findWhom(session);
    };
    auto people = co_await await(m_core.database->read<std::vector<ExternalId>>(work));
    co_return people;
}

Result<std::vector<ExternalId>> EvidenceStage::findWhom(Session &session) const {
    const auto &download = m_setup.download;
    DownloadRepository downloads(session);
    if (m_setup.depth == Downloads::EvidenceDepth::All)
        return downloads.stagedIds(download.id);
    std::vector<ExternalId> people;
    std::vector<ExternalId> suspects;
    qint64 all = 0;
    ExternalId after;
    for (bool more = true; more;) {
        SK_TRY(chunk, downloads.staged(download.id, download.profile, after, chunkSize));
        more = static_cast<qint64>(chunk.size()) == chunkSize;
        if (chunk.empty())
            break;
        SK_TRY(known, EvidenceRepository(session).range(download.profile, after, chunk.back().externalId));
        after = chunk.back().externalId;
        all += static_cast<qint64>(chunk.size());
        for (Subscription &row : chunk) {
            m_judge->complete(row);
            const Evidence evidence = evidenceOf(row, known.value(row.externalId));
            if (m_judge->mayBeCandidate(row, evidence))
                people.push_back(row.externalId);
            else if (isSuspect(row, evidence, m_begun))
                suspects.push_back(row.externalId);
        }
    }
    if (static_cast<double>(suspects.size()) <= std::max(fewSuspects, static_cast<double>(all) * mostSuspectsShare))
        people.insert(people.end(), suspects.begin(), suspects.end());
    return people;
}

Task<void> EvidenceStage::readAuditLog(qint64 people) {
    const bool all = m_setup.depth == Downloads::EvidenceDepth::All;
    if (people == 0 || (!all && !m_judge->isCounted(SignalKind::AuditLog))) {
        // Nobody has to be asked about, but whether the log may be read is worth knowing.
        const Result<void> probed = co_await m_account->probeAuditLog(m_setup.cancel);
        if (!probed && SignalAccess::endsEverything(probed.error()))
            co_return probed.error();
        if (!probed && SignalAccess::isRefusal(probed.error()))
            m_access.failed(SignalKind::AuditLog, probed.error());
        co_return ok();
    }
    AuditLogSweep sweep(m_core, m_account, m_setup.download.profile, m_setup.download.id, m_access, m_setup.cancel);
    SK_CO_CHECK(co_await sweep.run(m_judge->longestThreshold(), people, !m_setup.afresh));
    m_auditLogUntil = sweep.knownUntil();
    m_counters[u"auditLogPages"_s] = sweep.pages();
    co_return ok();
}

Evidence EvidenceStage::evidenceOf(const Subscription &row, const std::vector<StoredSignal> &stored) const {
    EvidenceBasis basis;
    basis.availability = m_access.availability();
    basis.begunAt = m_setup.download.startedAt;
    basis.readAt = m_begun;
    basis.auditLogUntil = m_auditLogUntil;
    Evidence evidence = composeEvidence(row, basis, stored);
    const auto session = m_sessions.constFind(row.externalId);
    for (ActivitySignal &signal : evidence.signalList) {
        if (signal.kind == SignalKind::Session && session != m_sessions.constEnd() &&
            (!signal.time || *session > *signal.time))
            signal.time = *session;
    }
    return evidence;
}

Task<std::optional<EvidenceStage::Hand>> EvidenceStage::load(ExternalId person) {
    const std::function<Result<std::optional<Hand>>(Session &)> work =
        [download = m_setup.download, person](Session &session) -> Result<std::optional<Hand>> {
        SK_TRY(row, DownloadRepository(session).stagedPerson(download.id, download.profile, person));
        if (!row)
            return std::optional<Hand>();
        EvidenceRepository evidence(session);
        SK_TRY(stored, evidence.ofPerson(download.profile, person));
        SK_TRY(openTickets, evidence.openTickets(download.profile, person));
        return std::optional(Hand{std::move(*row), std::move(stored), openTickets});
    };
    auto hand = co_await await(m_core.database->read<std::optional<Hand>>(work));
    co_return hand;
}

bool EvidenceStage::isWanted(SignalKind kind, const Hand &hand) const {
    const bool all = m_setup.depth == Downloads::EvidenceDepth::All;
    if (!m_access.mayAsk(kind) || (!all && !m_judge->isCounted(kind)))
        return false;
    const Evidence evidence = evidenceOf(hand.row, hand.stored);
    const ActivitySignal signal = *evidence.find(kind);
    const QDateTime oldest = m_setup.afresh ? m_begun : m_begun.addSecs(-keepsHours * 3600);
    if (signal.availability == SignalAvailability::Available && signal.readAt && *signal.readAt >= oldest)
        return false;
    // Whom the tickets have shown at work needs no further witness.
    return all || kind == SignalKind::TicketWork || m_judge->mayBeCandidate(hand.row, evidence);
}

Task<void> EvidenceStage::askAbout(ExternalId person) {
    SK_CO_TRY(loaded, co_await load(person));
    if (!loaded)
        co_return ok();
    Hand hand = std::move(*loaded);
    m_judge->complete(hand.row);
    for (const SignalKind kind : {SignalKind::TicketWork, SignalKind::AuditLog}) {
        if (isWanted(kind, hand))
            SK_CO_CHECK(co_await ask(kind, &hand));
    }
    m_counters[u"evidenceAsked"_s] += hand.asked;
    if (m_judge->isCandidate(hand.row, evidenceOf(hand.row, hand.stored)))
        SK_CO_CHECK(co_await countOpenTickets(&hand));
    if (m_found.size() + m_openTickets.size() < flushPeople)
        co_return ok();
    co_return co_await flush();
}

Task<EvidenceStage::StoredSignal> EvidenceStage::answer(SignalKind kind, ExternalId person) {
    StoredSignal signal{kind, SignalAvailability::Available, std::nullopt};
    if (kind == SignalKind::TicketWork) {
        SK_CO_TRY(work, co_await m_account->ticketWork(person, m_setup.cancel));
        signal.time = work.newest;
        signal.tickets = work.assigned;
    } else {
        SK_CO_TRY(newest, co_await m_account->lastSignIn(person, m_setup.cancel));
        signal.time = newest;
    }
    signal.readAt = m_core.clock->now();
    co_return Result<StoredSignal>(signal);
}

Task<void> EvidenceStage::ask(SignalKind kind, Hand *hand) {
    hand->asked = true;
    auto answered = co_await answer(kind, hand->row.externalId);
    if (answered) {
        m_access.succeeded(kind);
    } else {
        if (SignalAccess::endsEverything(answered.error()))
            co_return answered.error();
        if (!m_access.failedForOne(kind, answered.error()))
            co_return ok();
        answered = StoredSignal{kind, SignalAvailability::Failed, std::nullopt, m_core.clock->now()};
    }
    auto known = std::find_if(hand->stored.begin(), hand->stored.end(),
                              [kind](const StoredSignal &one) { return one.kind == kind; });
    if (known == hand->stored.end())
        known = hand->stored.insert(known, StoredSignal{kind, SignalAvailability::NotFetched, std::nullopt});
    // A failure does not make forgotten what is known.
    if (answered->availability == SignalAvailability::Failed) {
        answered->time = known->time;
        answered->tickets = known->tickets;
    }
    *known = *answered;
    m_found.emplace_back(hand->row.externalId, *answered);
    co_return ok();
}

Task<void> EvidenceStage::countOpenTickets(const Hand *hand) {
    const Evidence evidence = evidenceOf(hand->row, hand->stored);
    const ActivitySignal work = *evidence.find(SignalKind::TicketWork);
    if (work.availability == SignalAvailability::Available && work.tickets == 0) {
        if (!hand->openTickets || hand->openTickets->count != 0)
            m_openTickets.emplace_back(hand->row.externalId, OpenTickets{0, 0, m_core.clock->now()});
        co_return ok();
    }
    // Whatever opens or closes a ticket changes it, and one that comes or goes changes their number.
    const bool unchanged = hand->openTickets && work.time && *work.time < hand->openTickets->readAt &&
                           work.tickets == hand->openTickets->assigned;
    if (unchanged || !m_mayCountTickets)
        co_return ok();
    auto open = co_await m_account->openTickets(hand->row.externalId, m_setup.cancel);
    if (open)
        m_openTickets.emplace_back(hand->row.externalId,
                                   OpenTickets{*open, work.tickets.value_or(0), m_core.clock->now()});
    else if (SignalAccess::endsEverything(open.error()))
        co_return open.error();
    else
        m_mayCountTickets = false; // Nothing depends on it: the plan of a reclaim counts them again.
    co_return ok();
}

Task<void> EvidenceStage::flush() {
    const std::function<Result<void>(Session &)> work =
        [profile = m_setup.download.profile, found = std::move(m_found),
         openTickets = std::move(m_openTickets)](Session &session) -> Result<void> {
        EvidenceRepository evidence(session);
        SK_CHECK(evidence.save(profile, found));
        return evidence.saveOpenTickets(profile, openTickets);
    };
    m_found.clear();
    m_openTickets.clear();
    co_return co_await await(m_core.database->write<void>(work));
}

} // namespace seatkeeper
