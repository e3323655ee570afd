#include "base/Answer.h"
#include "cli/Command.h"
#include "cli/DemoJourney.h"
#include "cli/DemoText.h"
#include "cli/Json.h"
#include "services/DemoAccountServer.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

DemoAccountServer::Options typedOptions(const Arguments &typed) {
    DemoAccountServer::Options options;
    options.port = typed.number(u"--port"_s).value_or(options.port);
    options.agents = typed.number(u"--agents"_s).value_or(options.agents);
    options.seed = static_cast<quint64>(typed.number(u"--seed"_s).value_or(1));
    options.roundTripMs = typed.number(u"--rtt-ms"_s).value_or(0);
    options.ratePerMinute = typed.number(u"--rate"_s);
    options.plan = typed.text(u"--plan"_s);
    options.tokenSeconds = typed.number(u"--token-ttl"_s);
    options.faults = typed.list(u"--fault"_s);
    options.tls = typed.has(u"--tls"_s);
    options.certificatePath = typed.text(u"--certificate"_s);
    options.privateKeyPath = typed.text(u"--private-key"_s);
    options.legacyTickets = typed.has(u"--legacy-tickets"_s);
    options.confidentialClient = typed.has(u"--confidential"_s);
    options.approveAll = typed.has(u"--approve-all"_s);
    options.stateFile = typed.text(u"--state"_s);
    options.controlPort = typed.has(u"--control"_s);
    return options;
}

QJsonObject toJson(const DemoAccountServer::Facts &facts) {
    QJsonObject json{{u"url"_s, facts.url.toString()},
                     {u"clientId"_s, facts.clientIdentifier},
                     {u"clientSecret"_s, QString::fromUtf8(facts.clientSecret.reveal())},
                     {u"redirectUrls"_s, QJsonArray::fromStringList(facts.redirectUrls)}};
    if (facts.controlPort != 0)
        json.insert(u"controlPort"_s, facts.controlPort);
    return json;
}

Task<void> untilInterrupted(CallPointer call) {
    const Answer<void> answer;
    const auto registration = call->interrupted().onCancel([answer] { answer.settle(ok()); });
    auto ended = co_await await(answer.future());
    co_return ended;
}

Task<int> serve(CallPointer call) {
    SK_CO_TRY(server, DemoAccountServer::start(typedOptions(call->arguments())));
    // One line, so that a script can read it while the server goes on.
    call->out().documentLine(toJson(server->facts()));
    if (!call->out().isJson() && !call->out().isQuiet())
        call->out().warning(DemoText::stopHint());
    SK_CO_CHECK(co_await untilInterrupted(call));
    co_return exitDone;
}

} // namespace

Noun demoCommands() { return DemoText::noun(&serve, &runDemoJourney); }

} // namespace seatkeeper::cli
