// The program that the reclaim tests kill: applies the approved candidates of a database (or gives a run back, or
// recovers) and dies by SIGKILL right before its n-th access to the database.
#include "integration/reclaim/ReclaimWorld.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace seatkeeper;

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 2;
    // database, account, token, clock factor, run to give back (0: reclaim, -1: recover), access at which it dies
    test::WorldAddress address;
    address.database = arguments.at(1);
    address.account = QUrl(arguments.at(2));
    address.token = SecretBytes(arguments.at(3).toUtf8());
    address.clock = std::make_shared<ScaledClock>(arguments.at(4).toDouble());
    const RunId run{arguments.at(5).toLongLong()};
    const auto last = arguments.at(6).toLongLong();
    test::OpenCore core(address, [last](qint64 access) -> std::optional<Error> {
        if (access >= last)
            std::raise(SIGKILL);
        return std::nullopt;
    });
    if (!core.isOpen())
        return 3;
    Result<void> ended = ok();
    if (run.value < 0)
        ended = core.recover();
    else if (const auto applied = run.isValid() ? core.undo(run) : core.reclaim(); !applied)
        ended = applied.error();
    if (!ended) {
        std::fputs(qPrintable(errorName(ended.error().code)), stderr);
        return 4;
    }
    return 0;
}
