#include "cli/Interrupt.h"

#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace seatkeeper::cli {

#ifdef Q_OS_UNIX

namespace {

// A signal handler reaches nothing but what is global; it writes one byte into a pipe that the loop reads.
int pipeEnds[2] = {-1, -1};

void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent) {
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupt::arrived);
    setHandler(&onSignal);
}

Interrupt::~Interrupt() {
    setHandler(SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void Interrupt::arrived() {
    char byte = 0;
    [[maybe_unused]] const auto read = ::read(pipeEnds[0], &byte, 1);
    setHandler(SIG_DFL);
    m_source.cancel();
}

#else

Interrupt::Interrupt(QObject *parent) : QObject(parent) {}
Interrupt::~Interrupt() = default;
void Interrupt::arrived() { m_source.cancel(); }

#endif

} // namespace seatkeeper::cli
