// The program that the download's kill test kills: refreshes the only profile of a database. It dies by SIGKILL right
// before its n-th access to the database, or whenever it is killed from outside.
#include "integration/reclaim/ReclaimWorld.h"
#include "services/Downloads.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace seatkeeper;

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    // database, account, token, clock factor, access at which it dies (0: never)
    test::WorldAddress address;
    address.database = arguments.at(1);
    address.account = QUrl(arguments.at(2));
    address.token = SecretBytes(arguments.at(3).toUtf8());
    address.clock = std::make_shared<ScaledClock>(arguments.at(4).toDouble());
    const auto last = arguments.at(5).toLongLong();
    test::OpenCore core(address, [last](qint64 access) -> std::optional<Error> {
        if (last > 0 && access >= last)
            std::raise(SIGKILL);
        return std::nullopt;
    });
    if (!core.isOpen())
        return 3;
    Downloads downloads(core.core());
    const auto done = test::waitFor(downloads.refresh(ProfileId{1}, {}).result, 120000);
    if (done)
        return 0;
    std::fputs(qPrintable(errorName(done.error().code)), stderr);
    return 4;
}
