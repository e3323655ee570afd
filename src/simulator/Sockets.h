#pragma once

#include <cstdint>

namespace seatkeeper::simulator {

//! Cuts this process' accepted connections on its own port @p ownPort; with @p peerPort 0 all, else the one from there.
//! The HTTP library keeps its sockets to itself, so they are found through their addresses.
void cutConnections(std::uint16_t ownPort, std::uint16_t peerPort);

//! Prepares a listening socket so that a port in use is refused instead of shared.
void claimExclusively(std::uintptr_t listeningSocket);

} // namespace seatkeeper::simulator
