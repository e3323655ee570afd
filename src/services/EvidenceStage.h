#pragma once

#include "services/Downloads.h"
#include "services/EvidenceJudge.h"
#include "services/SignalAccess.h"
#include "storage/DownloadRepository.h"
#include "vendor/VendorAccount.h"

namespace seatkeeper {

struct Core;

//! The part of a refresh between the list of people and its publication: what makes a seat paid, and what shows
//! activity. Private to services/; lives in the sync thread for one run.
//!
//! Sessions and product roles are read for everybody whom they concern. Tickets and, where the audit log is too long to
//! be read as a whole, sign-ins are asked for person by person, and only for people whom a rule could propose by what
//! is known, unless everybody's evidence is wanted. What was read is stored at once, so that an interrupted refresh
//! asks for nobody twice.
class EvidenceStage {
public:
    struct Setup {
        DownloadState download;
        Downloads::EvidenceDepth depth = Downloads::EvidenceDepth::Candidates;
        bool afresh = false; //!< ask again, however recent an answer is
        CancelToken cancel;
        std::function<void(const QString &stage, qint64 done, std::optional<qint64> total)> report;
    };
    EvidenceStage(Core &core, std::shared_ptr<VendorAccount> account, Setup setup);

    //! Only Cancelled, ReauthRequired and errors of the database end it; every other failure is named in
    //! availability().
    Task<void> run();

    const QHash<ExternalId, QDateTime> &sessions() const { return m_sessions; }
    const SignalMap &availability() const { return m_access.availability(); }
    bool productRolesRead() const { return m_productRolesRead; }
    //! "evidencePeople" (who had to be known), "evidenceAsked" (for whom a request went out), "productRolesUnread",
    //! "auditLogPages".
    const QMap<QString, qint64> &counters() const { return m_counters; }

private:
    using StoredSignal = EvidenceRepository::StoredSignal;
    using OpenTickets = EvidenceRepository::OpenTickets;
    //! A staged person with everything that is known.
    struct Hand {
        Subscription row;
        std::vector<StoredSignal> stored;
        std::optional<OpenTickets> openTickets;
        bool asked = false;
    };

    Task<void> readSessions();
    Task<void> readProductRoles();
    Task<void> readPeople();
    Task<std::vector<ExternalId>> whom();
    Result<std::vector<ExternalId>> findWhom(Session &session) const;
    Task<void> readAuditLog(qint64 people);

    Task<void> askAbout(ExternalId person);
    Task<std::optional<Hand>> load(ExternalId person);
    Evidence evidenceOf(const Subscription &row, const std::vector<StoredSignal> &stored) const;
    bool isWanted(SignalKind kind, const Hand &hand) const;
    Task<void> ask(SignalKind kind, Hand *hand);
    Task<StoredSignal> answer(SignalKind kind, ExternalId person);
    Task<void> countOpenTickets(const Hand *hand);
    Task<void> flush();

    Core &m_core;
    std::shared_ptr<VendorAccount> m_account;
    Setup m_setup;
    QDateTime m_begun;
    SignalAccess m_access;
    QHash<ExternalId, QDateTime> m_sessions;
    std::shared_ptr<const EvidenceJudge> m_judge;
    std::optional<QDateTime> m_auditLogUntil;
    bool m_productRolesRead = false;
    bool m_mayCountTickets = true;
    std::vector<std::pair<ExternalId, StoredSignal>> m_found;
    std::vector<std::pair<ExternalId, OpenTickets>> m_openTickets;
    QMap<QString, qint64> m_counters;
};

} // namespace seatkeeper
