#include "services/DemoAccountServer.h"

#include "simulator/Simulator.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Error wrong(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, u"%1: %2"_s.arg(field, expected),
                {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Result<void> takeBehaviour(simulator::SimulatorOptions &to, const DemoAccountServer::Options &from) {
    if (!from.plan.isEmpty()) {
        const auto plan = simulator::planFromName(from.plan);
        if (!plan)
            return wrong(u"--plan"_s, from.plan, DemoAccountServer::planNames().join(u", "_s));
        to.plan = *plan;
    }
    if (from.ratePerMinute)
        to.ratePerMinute = *from.ratePerMinute;
    if (from.tokenSeconds)
        to.accessTokenLifetime = std::chrono::seconds(*from.tokenSeconds);
    for (const QString &text : from.faults) {
        SK_TRY(rule, simulator::FaultRule::parse(text));
        to.faults.push_back(rule);
    }
    return ok();
}

Result<simulator::SimulatorOptions> toSimulator(const DemoAccountServer::Options &from) {
    simulator::SimulatorOptions to;
    to.port = from.port;
    to.agents = from.agents;
    to.seed = from.seed;
    to.roundTrip = std::chrono::milliseconds(from.roundTripMs);
    to.legacyTickets = from.legacyTickets;
    to.controlPort = from.controlPort;
    to.approveAll = from.approveAll;
    to.stateFile = from.stateFile;
    to.clientKind = from.confidentialClient ? simulator::ClientKind::Confidential : simulator::ClientKind::Public;
    to.tls = from.tls;
    to.certificatePath = from.certificatePath;
    to.privateKeyPath = from.privateKeyPath;
    if (to.tls && (to.certificatePath.isEmpty() || to.privateKeyPath.isEmpty()))
        return wrong(u"--tls"_s, u"--tls"_s, u"--certificate and --private-key as well"_s);
    SK_CHECK(takeBehaviour(to, from));
    return to;
}

} // namespace

class DemoAccountServer::Private {
public:
    std::unique_ptr<simulator::Simulator> simulator;
};

DemoAccountServer::DemoAccountServer(std::unique_ptr<Private> d) : m_private(std::move(d)) {}

DemoAccountServer::~DemoAccountServer() = default;

Result<std::unique_ptr<DemoAccountServer>> DemoAccountServer::start(const Options &options) {
    SK_TRY(simulatorOptions, toSimulator(options));
    SK_TRY(simulator, simulator::Simulator::start(simulatorOptions));
    auto d = std::make_unique<Private>();
    d->simulator = std::move(simulator);
    return std::unique_ptr<DemoAccountServer>(new DemoAccountServer(std::move(d)));
}

DemoAccountServer::Facts DemoAccountServer::facts() const {
    const auto &simulator = *m_private->simulator;
    return {simulator.url(), simulator.clientId(), simulator.clientSecret(), simulator.redirectUrls(),
            simulator.controlPort()};
}

QStringList DemoAccountServer::planNames() {
    using simulator::Plan;
    QStringList names;
    for (const Plan plan : {Plan::Team, Plan::Growth, Plan::Professional, Plan::Enterprise, Plan::EnterprisePlus})
        names.append(simulator::planName(plan));
    return names;
}

} // namespace seatkeeper
