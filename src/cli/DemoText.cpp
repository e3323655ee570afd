#include "cli/DemoText.h"

#include "services/DemoAccountServer.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Verb DemoText::serveVerb(const Run &run) {
    Verb serve{u"serve"_s, tr("Run the simulated account on this computer until Ctrl+C."), {}, run};
    Argument fault = textOption(u"--fault"_s, u"RULE"_s, tr("Something that goes wrong, such as 503@/users:2."));
    fault.many = true;
    serve.arguments = {numberOption(u"--port"_s, tr("Port; any free one when not given."), 1, 65535),
                       numberOption(u"--agents"_s, tr("Team members, 10 to 1000000."), 10, 1'000'000),
                       numberOption(u"--seed"_s, tr("Another account for another number."), 0, 1'000'000'000),
                       numberOption(u"--rtt-ms"_s, tr("Milliseconds before each answer."), 0, 60'000),
                       numberOption(u"--rate"_s, tr("Requests a minute; 0 as the plan says."), 0, 1'000'000),
                       choiceOption(u"--plan"_s, DemoAccountServer::planNames(), tr("Plan of the account.")),
                       numberOption(u"--token-ttl"_s, tr("Seconds that an access token lives."), 1, 1'000'000'000),
                       fault,
                       flag(u"--tls"_s, tr("Serve https; needs --certificate and --private-key.")),
                       fileOption(u"--certificate"_s, tr("Certificate (PEM).")),
                       fileOption(u"--private-key"_s, tr("Private key (PEM).")),
                       flag(u"--legacy-tickets"_s, tr("Refuse to downgrade people with open tickets.")),
                       flag(u"--confidential"_s, tr("Register the OAuth client as confidential.")),
                       flag(u"--approve-all"_s, tr("Answer the consent page without a person.")),
                       fileOption(u"--state"_s, tr("Keep the account's changes in this file.")),
                       flag(u"--control"_s, tr("Open a control port for tests."))};
    serve.needsWorkspace = false;
    return serve;
}

Noun DemoText::noun(const Run &serve, const Run &run) {
    Verb journey{u"run"_s, tr("Go the whole way against the demo account, unattended."), {}, run};
    journey.arguments = {numberOption(u"--agents"_s, tr("Team members, 10 to 1000000."), 10, 1'000'000)};
    journey.needsWorkspace = false;
    Noun noun{u"demo"_s, tr("The simulated account."), {}};
    noun.verbs = {serveVerb(serve), journey};
    return noun;
}

QString DemoText::stopHint() { return tr("The demo account runs until Ctrl+C."); }

QString DemoText::step(const QString &id) {
    if (id == u"setup"_s)
        return tr("Set up the demo profile");
    if (id == u"authorize"_s)
        return tr("Sign in for inventory");
    if (id == u"authorize_reclaim"_s)
        return tr("Sign in for reclaim");
    if (id == u"validate"_s)
        return tr("Validate the connection");
    if (id == u"publish"_s)
        return tr("Publish and refresh");
    if (id == u"download"_s)
        return tr("Download again");
    if (id == u"find"_s)
        return tr("Find idle seats");
    if (id == u"plan"_s)
        return tr("Plan the reclaim");
    if (id == u"approve"_s)
        return tr("Approve a few");
    if (id == u"reclaim"_s)
        return tr("Reclaim them");
    if (id == u"verify"_s)
        return tr("Verify the outcome and the audit log");
    if (id == u"undo"_s)
        return tr("Give one seat back");
    return id;
}

QString DemoText::failed(const QString &why) { return tr("failed: %1").arg(why); }

QString DemoText::planned(int people, int withdrawn) {
    return tr("%1 planned, %2 withdrawn").arg(people).arg(withdrawn);
}

QString DemoText::summary(int steps, qint64 people, int freed, qint64 seconds) {
    return tr("All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.")
        .arg(steps)
        .arg(people)
        .arg(freed)
        .arg(seconds);
}

} // namespace seatkeeper::cli
