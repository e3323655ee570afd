#pragma once

#include "base/Result.h"
#include "simulator/Inspection.h"
#include "simulator/SimulatorOptions.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace seatkeeper::simulator {

//! An access token and, unless the account gives none, its refresh token.
struct IssuedTokens {
    SecretBytes access;
    SecretBytes refresh;
};

//! A complete Zendesk account on 127.0.0.1, written from Zendesk's documents and recorded answers.
//! It runs in threads of its own; every member may be called from any thread and returns without network use.
//! The address is bound before start() returns. The destructor stops it.
class Simulator {
public:
    //! Fails with Usage (a value out of its range), Unreachable (port taken), FileAccess or BadInput (state file,
    //! certificate).
    static Result<std::unique_ptr<Simulator>> start(SimulatorOptions options);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    //! http://127.0.0.1:<port> or https://…; without a path.
    QUrl url() const;
    //! 0 without SimulatorOptions::controlPort.
    quint16 controlPort() const;
    QString clientId() const;
    SecretBytes clientSecret() const;
    QStringList redirectUrls() const;

    //! The last 20,000 requests, oldest first. The control port's own are not among them.
    std::vector<RequestRecord> requests() const;
    qint64 requestCount() const;
    void forgetRequests();

    //! A token as if @p personId had pressed Allow; @p scope is space-separated.
    IssuedTokens issueTokens(const QString &scope, qint64 personId) const;
    void revokeAllTokens();
    //! Every code, access and refresh token that was given out, every code verifier that was sent, and the client's
    //! secret; with SimulatorOptions::rememberSecrets alone, else empty.
    std::vector<SecretBytes> secretsSeen() const;
    //! From now on the authorize address redirects at once; @p personId 0 means the default admin.
    void approveAll(bool on, qint64 personId = 0);

    AccountState account() const;
    //! Fails with NotFound.
    Result<PersonState> person(qint64 id) const;
    //! The person number @p index (0 … agents + endUsers - 1). Fails with NotFound.
    Result<PersonState> personAt(int index) const;
    PersonKind kindOf(int index) const;
    qint64 idOf(int index) const;
    //! The first @p count people of @p kind in order of index.
    std::vector<PersonState> peopleOfKind(PersonKind kind, int count) const;
    //! Acts behind the client's back: no permission, seat or rate check; updated_at moves on. Fails with NotFound.
    Result<void> changePerson(qint64 id, const PersonChange &change);

    void addFault(FaultRule rule);
    void clearFaults();
    void setRatePerMinute(int limit);
    void setRoundTrip(std::chrono::milliseconds roundTrip);
    void setPurchasedSeats(int seats);

    //! Closes the ports and all connections; waiting requests end. Also done by the destructor.
    void stop();

private:
    struct Parts;
    explicit Simulator(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace seatkeeper::simulator
