#pragma once

#include "services/Candidates.h"
#include "services/Core.h"
#include "services/Reclaims.h"
#include "simulator/Simulator.h"
#include "storage/Database.h"
#include "support/Wait.h"

#include <QTemporaryDir>

#include <functional>

namespace seatkeeper::test {

using AccessHook = std::function<std::optional<Error>(qint64)>;

//! What a program needs to work on a stored account: used by the tests and by the program that they kill.
struct WorldAddress {
    QString database;
    QUrl account;
    SecretBytes token;
    std::shared_ptr<const Clock> clock;
};

//! The use cases over a database file and an account, without a window and without a keychain.
class OpenCore {
public:
    explicit OpenCore(const WorldAddress &address, AccessHook hook = {});
    ~OpenCore();
    bool isOpen() const { return m_core && m_core->database; }
    Core &core() { return *m_core; }
    Reclaims &reclaims() { return *m_reclaims; }
    Candidates &candidates() { return *m_candidates; }

    template <typename T>
    Result<T> inSync(std::function<Task<T>()> body) {
        return waitFor(launch<T>(m_core->sync, std::move(body)));
    }
    template <typename T>
    Result<T> read(std::function<Result<T>(Session &)> work) {
        return waitFor(m_core->database->read<T>(std::move(work)));
    }
    qint64 number(const QString &sql, const QVariantList &binds = {});
    QString text(const QString &sql, const QVariantList &binds = {});

    //! Plans all approved candidates and applies the plan, the typed number included.
    Result<ReclaimRun> reclaim(std::function<void(RunStep)> onStep = {});
    Result<ReclaimRun> undo(RunId run);
    Result<void> recover();
    Result<ReclaimRun> run(RunId id) { return waitFor(m_reclaims->run(id)); }
    RemovalCandidate candidate(const ExternalId &person);

private:
    std::unique_ptr<Core> m_core;
    std::unique_ptr<Reclaims> m_reclaims;
    std::unique_ptr<Candidates> m_candidates;
};

//! A simulated account of forty people and a database that knows it. Two of the idle agents are approved.
class ReclaimWorld {
public:
    struct Options {
        simulator::SimulatorOptions account;
        ProposedAction action = ProposedAction::EndUser;
        int people = 2;
        bool withProductRoles = false;
        bool openAction = false; //!< the rule leaves the action open
    };
    explicit ReclaimWorld(Options options);
    static Options with(ProposedAction action);

    simulator::Simulator &account() { return *m_simulator; }
    WorldAddress address() const;
    //! Ids of the approved people in the order of their candidates.
    const std::vector<ExternalId> &people() const { return m_people; }
    simulator::PersonState state(const ExternalId &person) const;
    //! Requests since it was made, as "METHOD path", of these methods or (empty) of all.
    QStringList requests(const QStringList &methods = {}) const;
    //! People who can work in a group, counted at the account itself.
    int staffOf(qint64 group) const;
    //! Updates of @p person that reached the account since it was made; those that its rate limit turned away do not
    //! count.
    int writes(const ExternalId &person) const;
    QString folder() const { return m_folder.path(); }

    //! Starts the account anew, as it was made, on the same port, and puts the database back as it was approved.
    void reset();

private:
    void startAccount();
    void fill(OpenCore &core);
    Options m_options;
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<simulator::Simulator> m_simulator;
    SecretBytes m_token;
    std::vector<ExternalId> m_people;
};

//! Database and account agree, nothing is open, nobody was written twice. Fails the test otherwise.
void expectSettled(ReclaimWorld &world, OpenCore &core, const char *what, qint64 number);

} // namespace seatkeeper::test
