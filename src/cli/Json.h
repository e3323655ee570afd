#pragma once

#include "domain/Audit.h"
#include "domain/Exclusion.h"
#include "domain/Job.h"
#include "domain/Profile.h"
#include "domain/ReclaimRun.h"
#include "domain/ReclamationRule.h"
#include "domain/RemovalCandidate.h"
#include "domain/RuleReview.h"
#include "domain/SoftwareModel.h"
#include "domain/Subscription.h"
#include "services/Connections.h"
#include "services/Downloads.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace seatkeeper::cli {

//! The shapes of the command-line contract. Keys are never renamed; more may be added.
class Json {
public:
    static QJsonValue money(const std::optional<Money> &money);
    static QJsonValue time(const std::optional<QDateTime> &time);
    static QJsonValue date(const std::optional<QDate> &date);
    static QJsonValue text(const QString &text); //!< null when empty

    static QJsonObject profile(const Profile &profile, const std::optional<ConnectionAlias> &alias);
    static QJsonObject credential(const CredentialInfo &credential);
    static QJsonObject check(const ValidationCheck &check);
    static QJsonObject validation(const ValidationReport &report);
    static QJsonObject download(const Downloads::Outcome &outcome);
    static QJsonObject subscription(const Subscription &subscription);
    static QJsonObject identifier(const SubscriptionIdentifier &identifier);
    static QJsonObject model(const SoftwareModel &model);
    static QJsonObject listPrice(const ListPrice &price);
    static QJsonObject rule(const ReclamationRule &rule);
    //! Something odd about a rule: {"id","field","message"}.
    static QJsonObject remark(const RuleRemark &remark);
    static QJsonObject exclusion(const ExclusionRule &rule);
    static QJsonObject candidate(const RemovalCandidate &candidate);
    static QJsonObject historyEntry(const CandidateHistoryEntry &entry);
    static QJsonObject job(const ScheduledJob &job);
    static QJsonObject jobResult(const JobResult &result);
    static QJsonObject auditEntry(const AuditEntry &entry);
    static QJsonObject verification(const AuditVerification &verification);

    //! The plan with the sentences that the domain leaves to the programs; planFromJson() still reads it.
    static QJsonObject plan(const ReclaimPlan &plan);
    static QJsonObject run(const ReclaimRun &run);
    //! How a run is named on the command line, for example "R-12".
    static QString runName(RunId run);

    //! {"items":[…],"total":N}
    static QJsonObject list(const QJsonArray &items, qint64 total);
    template <typename Items, typename Shape>
    static QJsonArray array(const Items &items, Shape shape) {
        QJsonArray result;
        for (const auto &item : items)
            result.append(shape(item));
        return result;
    }
};

} // namespace seatkeeper::cli
