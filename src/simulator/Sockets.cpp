#include "simulator/Sockets.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <cstring>

namespace seatkeeper::simulator {
namespace {
#ifdef _WIN32
using SocketNumber = SOCKET;
using Length = int;
constexpr SocketNumber firstSocket = 4;
constexpr SocketNumber step = 4;
constexpr int bothWays = SD_BOTH;
SocketNumber lastSocket() { return 65536; }
#else
using SocketNumber = int;
using Length = socklen_t;
constexpr SocketNumber firstSocket = 3;
constexpr SocketNumber step = 1;
constexpr int bothWays = SHUT_RDWR;
SocketNumber lastSocket() { return static_cast<int>(std::clamp(sysconf(_SC_OPEN_MAX), 1024L, 65536L)); }
#endif

//! The port in an IPv4 address, 0 when it is none.
template <typename Ask>
std::uint16_t portOf(SocketNumber number, Ask ask) {
    sockaddr_storage storage{};
    Length length = sizeof storage;
    if (ask(number, &storage, &length) != 0 || storage.ss_family != AF_INET)
        return 0;
    sockaddr_in address{};
    std::memcpy(&address, &storage, sizeof address);
    return ntohs(address.sin_port);
}

std::uint16_t ownPortOf(SocketNumber number) {
    return portOf(number, [](SocketNumber n, sockaddr_storage *to, Length *size) {
        return getsockname(n, reinterpret_cast<sockaddr *>(to), size);
    });
}

std::uint16_t peerPortOf(SocketNumber number) {
    return portOf(number, [](SocketNumber n, sockaddr_storage *to, Length *size) {
        return getpeername(n, reinterpret_cast<sockaddr *>(to), size);
    });
}
} // namespace

void cutConnections(std::uint16_t ownPort, std::uint16_t peerPort) {
    for (SocketNumber number = firstSocket; number < lastSocket(); number += step) {
        const auto peer = peerPortOf(number);
        if (peer == 0 || (peerPort != 0 && peer != peerPort) || ownPortOf(number) != ownPort)
            continue;
        shutdown(number, bothWays);
    }
}

void claimExclusively(std::uintptr_t listeningSocket) {
    const int yes = 1;
#ifdef _WIN32
    setsockopt(static_cast<SOCKET>(listeningSocket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
               reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    setsockopt(static_cast<int>(listeningSocket), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

} // namespace seatkeeper::simulator
