// Another program beside the storage tests: does what its first argument says to the database of its second, says one
// word and waits until it is killed or its input ends.
#include "base/Clock.h"
#include "storage/Database.h"
#include "storage/Lease.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

constexpr uid_t nobody = 65534;

void say(const QString &word) {
    std::puts(qPrintable(word));
    std::fflush(stdout);
}

void waitForEnd() {
    while (std::getchar() != EOF) {
    }
}

Result<std::shared_ptr<Database>> openDatabase(const QString &path) {
    DatabaseOptions options;
    options.path = path;
    options.clock = std::make_shared<SystemClock>();
    auto opening = Database::open(options);
    opening.waitForFinished();
    return opening.result();
}

Result<void> writeAndHang(const QString &path) {
    SK_TRY(database, openDatabase(path));
    const auto insert = u"INSERT INTO setting (key, value) VALUES (?, '')"_s;
    auto committed = database->write<qint64>([=](Session &session) { return session.run(insert, {u"committed"_s}); });
    committed.waitForFinished();
    SK_CHECK(committed.result());
    auto hanging = database->write<qint64>([=](Session &session) -> Result<qint64> {
        for (int i = 0; i < 2000; ++i)
            SK_CHECK(session.run(insert, {QString::number(i)}));
        say(u"inside"_s);
        waitForEnd();
        return qint64{0};
    });
    hanging.waitForFinished();
    return ok();
}

Result<void> holdLease(const QString &path) {
    SK_TRY(lease, Lease::acquire(path, ProfileId{7}));
    say(u"held"_s);
    waitForEnd();
    return ok();
}

Result<void> openAsNobody(const QString &path) {
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return fail(ErrorCode::Internal, u"setuid"_s);
    SK_CHECK(openDatabase(path));
    return ok();
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    const QString path = application.arguments().value(2);
    const auto done = what == u"write"_s   ? writeAndHang(path)
                      : what == u"lease"_s ? holdLease(path)
                                           : openAsNobody(path);
    if (!done)
        say(errorName(done.error().code));
    return done ? 0 : 1;
}
