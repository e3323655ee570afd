#pragma once

#include "base/Await.h"
#include "base/CancelToken.h"
#include "base/Ids.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! The daily job *Update removal candidates*: looks at open candidates again. Activity seen → Closed Canceled;
//! the subscription is gone → the person is read at the vendor and, when the seat is really gone, Closed Skipped
//! without savings; Attention Required that nobody settled for 30 days → Closed Canceled.
//! A person that cannot be read stays as it is until the next time.
//! Call in the sync thread. Errors: NotFound, Cancelled, storage.
//! @return counters for the job result: "checked", "candidatesCanceled", "candidatesSkipped", "candidates".
Task<QMap<QString, qint64>> updateOpenCandidates(Core &core, ProfileId profile, CancelToken cancel);

} // namespace seatkeeper
