#include "services/SeatScan.h"

#include "services/Core.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/DownloadRepository.h"
#include "storage/EvidenceRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/SubscriptionRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr std::size_t piece = 2000;
constexpr int mostAttempts = 5;

//! What holds for all seats of one profile.
struct ScanProfile {
    ProfileId id;
    QDateTime refreshed;
    EvidenceBasis evidence;
    QMap<ExternalId, QDate> coolDowns;
    bool hasLightRole = false;
    qint64 rows = 0;
};

//! A piece of a profile; @c last is where the next one goes on, empty at the end.
struct Piece {
    bool refreshedMeanwhile = false;
    ExternalId last;
    qint64 rows = 0;
};

Result<std::vector<ScanProfile>> readProfiles(Session &session, std::optional<ProfileId> only) {
    std::vector<Profile> profiles;
    if (only) {
        SK_TRY(one, ProfileRepository(session).get(*only));
        profiles.push_back(std::move(one));
    } else {
        SK_TRY(all, ProfileRepository(session).all());
        profiles = std::move(all);
    }
    std::vector<ScanProfile> scanned;
    for (const Profile &profile : profiles) {
        if (!profile.lastRefresh)
            continue;
        ScanProfile one;
        one.id = profile.id;
        one.refreshed = *profile.lastRefresh;
        SK_TRY(basis, EvidenceRepository(session).basis(profile.id));
        SK_TRY(coolDowns, CandidateRepository(session).coolDowns(profile.id));
        SK_TRY(hasLightRole, RoleRepository(session).hasLightAgentRole(profile.id));
        SK_TRY(rows, DownloadRepository(session).currentPeople(profile.id));
        one.evidence = std::move(basis);
        one.coolDowns = std::move(coolDowns);
        one.hasLightRole = hasLightRole;
        one.rows = rows;
        scanned.push_back(std::move(one));
    }
    return scanned;
}

Result<Piece> readPiece(Session &session, const ScanProfile &profile, const ExternalId &after, const QDateTime &now,
                        const SeatReader &reader) {
    Piece read;
    SK_TRY(stored, ProfileRepository(session).get(profile.id));
    if (stored.lastRefresh != profile.refreshed) {
        read.refreshedMeanwhile = true;
        return read;
    }
    SK_TRY(seats, SubscriptionRepository(session).currentAfter(profile.id, after, piece));
    if (seats.empty())
        return read;
    read.last = seats.back().externalId;
    read.rows = static_cast<qint64>(seats.size());
    SK_TRY(found, EvidenceRepository(session).range(profile.id, after, read.last));
    RuleContext context;
    context.now = now;
    context.accountHasLightAgentRole = profile.hasLightRole;
    context.coolDownUntil = [&](const ExternalId &person) {
        const auto day = profile.coolDowns.value(person);
        return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
    };
    context.evidenceOf = [&](const Subscription &seat) {
        return composeEvidence(seat, profile.evidence, found.value(seat.externalId));
    };
    for (const Subscription &seat : seats)
        reader.seat(seat, context);
    return read;
}

//! One walk over everything; false when a refresh came in between.
Task<bool> walk(Core &core, std::vector<ScanProfile> profiles, SeatReader reader, CancelToken cancel,
                std::shared_ptr<ProgressFeed> progress) {
    const QDateTime now = core.clock->now();
    Progress state;
    state.stage = u"read"_s;
    qint64 all = 0;
    for (const ScanProfile &profile : profiles)
        all += profile.rows;
    state.total = all;
    reader.begin(all);
    for (const ScanProfile &profile : profiles) {
        ExternalId after;
        do {
            if (cancel.isCancelled())
                co_return fail(ErrorCode::Cancelled);
            auto reading = core.database->read<Piece>(
                [&](Session &session) { return readPiece(session, profile, after, now, reader); });
            SK_CO_TRY(read, co_await await(reading));
            if (read.refreshedMeanwhile)
                co_return false;
            after = read.last;
            state.done += read.rows;
            progress->report(state);
        } while (!after.isEmpty());
    }
    co_return true;
}

} // namespace

Task<SeatScanOutcome> scanSeats(Core &core, std::optional<ProfileId> profile, SeatReader reader, CancelToken cancel,
                                std::shared_ptr<ProgressFeed> progress) {
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        auto reading = core.database->read<std::vector<ScanProfile>>(
            [profile](Session &session) { return readProfiles(session, profile); });
        SK_CO_TRY(profiles, co_await await(reading));
        SK_CO_TRY(whole, co_await walk(core, profiles, reader, cancel, progress));
        if (!whole)
            continue;
        SeatScanOutcome outcome;
        outcome.profiles = static_cast<int>(profiles.size());
        for (const ScanProfile &one : profiles) {
            outcome.subscriptions += one.rows;
            if (!outcome.asOf || one.refreshed < *outcome.asOf)
                outcome.asOf = one.refreshed;
        }
        co_return outcome;
    }
    co_return fail(ErrorCode::Busy, u"refreshed while it was read"_s, {{u"profile"_s, QString()}});
}

} // namespace seatkeeper
