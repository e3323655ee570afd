#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <memory>

namespace seatkeeper {

//! The right to run on a profile, held by one program at a time. It is a lock of the operating system on
//! `<database>.profile-<id>.lock` (0600), so it vanishes with the process and nothing has to be recovered.
//! Movable; any thread. Released when it goes.
class Lease {
public:
    //! @param databasePath the workspace's SQLite file. Errors: Busy (args profile, holder), FileAccess.
    static Result<Lease> acquire(const QString &databasePath, ProfileId profile);
    ~Lease();
    Lease(Lease &&other) noexcept;
    Lease &operator=(Lease &&other) noexcept;

private:
    class Lock;
    explicit Lease(std::unique_ptr<Lock> lock);
    std::unique_ptr<Lock> m_lock;
};

} // namespace seatkeeper
