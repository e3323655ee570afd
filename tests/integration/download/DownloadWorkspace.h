#pragma once

#include "services/Core.h"
#include "services/Downloads.h"
#include "services/Exclusions.h"
#include "services/Models.h"
#include "services/Subscriptions.h"
#include "simulator/Simulator.h"
#include "storage/Database.h"
#include "support/Wait.h"

#include <QTemporaryDir>

namespace seatkeeper::test {

//! Hours pass in seconds, so that waiting for a server costs no time.
constexpr double clockSpeed = 200.0;

//! A published profile over a simulated account, with the use cases of the inventory and nothing else of a workspace.
class DownloadWorkspace {
public:
    //! @param clock serves the account, its client and the workspace @param share of the account's limit
    explicit DownloadWorkspace(simulator::SimulatorOptions options = {}, DatabaseOptions database = {},
                               std::shared_ptr<const Clock> clock = std::make_shared<ScaledClock>(clockSpeed),
                               double share = 1.0);
    ~DownloadWorkspace();

    simulator::Simulator &account() { return *m_simulator; }
    Core &core() { return *m_core; }
    const Clock &clock() const { return *m_clock; }
    ProfileId profile() const { return m_profile; }
    QString path() const { return m_folder.filePath(QStringLiteral("seatkeeper.sqlite")); }

    Downloads downloads() { return Downloads(*m_core); }
    Subscriptions subscriptions() { return Subscriptions(*m_core); }
    Models models() { return Models(*m_core); }
    Exclusions exclusions() { return Exclusions(*m_core); }

    Result<Downloads::Outcome> refresh(Downloads::Options options = {});
    //! The newest job result.
    JobResult lastResult();
    std::vector<Subscription> all(ListQuery query = {});
    qint64 number(const QString &sql);
    Result<void> run(const QString &sql);
    void setPublished(bool published);
    //! From now on this account is opened instead of the simulated one.
    void use(std::shared_ptr<VendorAccount> account);

private:
    class Connector;
    void open(DatabaseOptions database);
    void makeProfile();

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock;
    double m_share;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<Core> m_core;
    ProfileId m_profile;
};

} // namespace seatkeeper::test
