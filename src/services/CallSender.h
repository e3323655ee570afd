#pragma once

#include "services/RunJournal.h"
#include "vendor/VendorAccount.h"

#include <memory>

namespace seatkeeper {

//! Private to services/: sends the calls of a run, each with its intent on disk before and its answer after.
//! In the sync thread; must outlive its tasks.
class CallSender {
public:
    CallSender(Core &core, RunJournal &journal, std::shared_ptr<VendorAccount> account)
        : m_core(core), m_journal(journal), m_account(std::move(account)) {}

    struct Sent {
        std::optional<Error> trouble;       //!< what the vendor or the network said; absent: accepted
        std::optional<VendorPerson> person; //!< as the vendor answered
    };
    //! A call is never taken back half-way: @p cancel only ends the waiting after a 429, which was not executed and is
    //! the one refusal after which the call goes out again. Fails when the journal cannot be written.
    Task<Sent> send(RunStep step, int position, PlannedRequest request, CancelToken cancel);

private:
    Core &m_core;
    RunJournal &m_journal;
    std::shared_ptr<VendorAccount> m_account;
};

} // namespace seatkeeper
