#pragma once

#include "simulator/Account.h"
#include "simulator/FaultList.h"
#include "simulator/RateLimiter.h"
#include "simulator/RequestLog.h"
#include "simulator/SimulatorOptions.h"
#include "simulator/TokenStore.h"

#include <atomic>
#include <set>

namespace seatkeeper::simulator {

//! Everything the endpoints work on. The account has its own lock, the other parts lock themselves.
struct World {
    explicit World(SimulatorOptions made, std::int64_t baseDay);

    const SimulatorOptions options;
    const std::shared_ptr<const Clock> clock;
    Account account;
    TokenStore tokens;
    RateLimiter limiter;
    FaultList faults;
    RequestLog log;
    std::atomic<std::int64_t> roundTripMs;
    std::atomic<bool> approveAll;
    std::atomic<std::int64_t> approvedPerson{0};

    std::int64_t now() const { return clock->now().toSecsSinceEpoch(); }
    //! A number that a shown consent form must bring back, once.
    std::string issueFormKey();
    bool takeFormKey(const std::string &key);
    //! Writes the state file, if there is one; the caller holds the account's lock in no way.
    Result<void> save() const;

private:
    std::mutex m_formMutex;
    std::set<std::string> m_formKeys;
    mutable std::mutex m_saveMutex;
};

//! The base day of a kept state, none when the file is not there yet.
struct KeptState {
    std::optional<std::int64_t> baseDay;
    QJsonObject account;
    QJsonArray tokens;
};
//! Fails with FileAccess or BadInput (not ours, or of another seed or size).
Result<KeptState> readState(const SimulatorOptions &options);

} // namespace seatkeeper::simulator
