#pragma once

#include "net/PacedTransport.h"
#include "oauth/AccessTokenProvider.h"
#include "vendor/VendorAccount.h"
#include "zendesk/ApiRequest.h"

#include <functional>

namespace seatkeeper::zendesk {

//! What an account object works with. The shared parts are those of one account and credential.
struct ZendeskConnection {
    QUrl address;        //!< https://<subdomain>.zendesk.com or http://127.0.0.1:<port>
    QString profileName; //!< who must sign in again, in ReauthRequired
    std::shared_ptr<PacedTransport> transport;
    std::shared_ptr<AccessTokenProvider> tokens; //!< may be null for checkAddress() alone
    std::shared_ptr<const Clock> clock;
};

//! A Zendesk account over HTTP. Lives in the sync thread and must outlive the tasks that it gave.
//! Pages are built from after_cursor only, no link of an answer is ever followed; a 401 renews the token and tries
//! once more; whatever else is refused becomes an error of ErrorEnvelope.
class ZendeskAccount final : public VendorAccount {
public:
    explicit ZendeskAccount(ZendeskConnection connection);

    Task<void> checkAddress(CancelToken cancel) override;
    Task<VendorIdentity> identity(CancelToken cancel) override;
    Task<TokenFacts> tokenFacts(CancelToken cancel) override;
    Task<void> revokeToken(CancelToken cancel) override;
    Task<PeoplePage> people(QString cursor, CancelToken cancel) override;
    Task<PeopleCount> countPeople(CancelToken cancel) override;
    Task<std::vector<VendorRole>> roles(CancelToken cancel) override;
    Task<VendorPerson> person(ExternalId id, CancelToken cancel) override;
    Task<std::vector<ProductRole>> productRoles(ExternalId id, CancelToken cancel) override;
    Task<std::vector<GroupMembership>> groupMemberships(ExternalId id, CancelToken cancel) override;
    Task<std::vector<VendorGroup>> groups(CancelToken cancel) override;
    Task<Page<GroupMember>> members(QString cursor, CancelToken cancel) override;
    Task<std::vector<ExternalId>> membersOf(ExternalId group, CancelToken cancel) override;
    Task<qint64> openTickets(ExternalId id, CancelToken cancel) override;
    Task<Page<PersonMoment>> sessions(QString cursor, CancelToken cancel) override;
    Task<std::optional<QDateTime>> lastSession(ExternalId id, CancelToken cancel) override;
    Task<ExternalId> clientOwner(QString clientIdentifier, CancelToken cancel) override;
    Task<TicketWork> ticketWork(ExternalId id, CancelToken cancel) override;
    Task<Page<PersonMoment>> signIns(QDateTime from, QDateTime until, QString cursor, CancelToken cancel) override;
    Task<std::optional<QDateTime>> lastSignIn(ExternalId id, CancelToken cancel) override;
    Task<void> probeAuditLog(CancelToken cancel) override;
    Task<SeatSnapshot> snapshot(ExternalId id, std::vector<VendorRole> roles, CancelToken cancel) override;
    Task<std::optional<VendorPerson>> send(PlannedRequest request, ExternalId person, CancelToken cancel) override;
    TrafficCounters traffic() const override;

private:
    //! Sends a read and gives the body of a success.
    Task<QByteArray> read(ApiRequest request, CancelToken cancel);
    //! Reads a short list to its end. @p request makes the call for a cursor, @p take gets each parsed page.
    using CallFor = std::function<ApiRequest(const QString &cursor)>;
    template <typename ListPage>
    Task<void> readAll(CallFor request, Result<ListPage> (*parse)(const QByteArray &),
                       std::function<void(ListPage)> take, CancelToken cancel);
    Task<QByteArray> readPaced(ApiRequest request, PacingClass kind, CancelToken cancel);
    Task<HttpResponse> authorized(HttpRequest request, PacingClass kind, QString key, CancelToken cancel);
    HttpRequest httpRequest(const ApiRequest &request) const;
    Error refusal(const HttpResponse &response, const QString &what) const;
    Result<std::optional<VendorPerson>> readWriteAnswer(const PlannedRequest &request,
                                                        const HttpResponse &response) const;

    ZendeskConnection m_connection;
    std::shared_ptr<RequestCounters> m_counters = std::make_shared<RequestCounters>();
};

} // namespace seatkeeper::zendesk
