#pragma once

namespace seatkeeper::cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1; //!< network, server, storage; nothing half-done is left
constexpr int exitUsage = 2;
constexpr int exitSignIn = 3;
constexpr int exitPartly = 4;  //!< some items failed, each is listed
constexpr int exitRefused = 5; //!< by a guard
constexpr int exitBusy = 6;
constexpr int exitCancelled = 130;

} // namespace seatkeeper::cli
