#pragma once

#include "base/Operation.h"
#include "domain/Job.h"

namespace seatkeeper {

struct Core;

//! A refresh: download whole or nothing, then models, then rules and candidates.
class Downloads {
public:
    explicit Downloads(Core &core) : m_core(core) {}

    //! Whose signals are read beside the list of people. None: nobody's, so that nobody new is proposed unless the
    //! sign-in alone counts. Candidates: of people whom a rule could propose. All: everybody's.
    enum class EvidenceDepth { None, Candidates, All };
    struct Options {
        JobTrigger trigger = JobTrigger::Manual;
        bool full = false;         //!< resume nothing, and read evidence again however recent it is
        bool acceptShrink = false; //!< accept more than 30 % fewer people than last time
        EvidenceDepth evidence = EvidenceDepth::Candidates;
    };
    struct Outcome {
        JobResult result;
        qint64 subscriptions = 0;
        qint64 seats = 0; //!< paid ones
        qint64 added = 0, changed = 0, removed = 0, unchanged = 0;
        qint64 requests = 0, throttledMs = 0;
        qint64 candidates = 0; //!< open ones afterwards
        bool complete = true;
    };
    //! Errors: NotAllowed (draft), Busy, ShrinkHeldBack, ReauthRequired, Incomplete (count differs), network, storage.
    //! A job result is written in every case.
    Operation<Outcome> refresh(ProfileId profile, Options options);

private:
    Core &m_core;
};

} // namespace seatkeeper
