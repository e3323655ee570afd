#pragma once

#include "base/Operation.h"
#include "services/Core.h"
#include "storage/Database.h"

#include <QStringList>

namespace seatkeeper {

//! Private to services/: how a use case starts its work.

//! Starts a coroutine in the sync thread. A workspace that closes waits for it (its tokens are cancelled by then).
template <typename T>
QFuture<Result<T>> launchInSync(Core &core, std::function<Task<T>()> body) {
    auto hold = core.holdOpen();
    return launch<T>(core.sync, [body = std::move(body), hold]() -> Task<T> { return body(); });
}

//! Starts long work in the sync thread. Its token is cancelled by the operation's source and when the workspace closes.
template <typename T>
Operation<T> startOperation(Core &core,
                            std::function<Task<T>(CancelToken cancel, std::shared_ptr<ProgressFeed> progress)> body) {
    Operation<T> operation;
    const CancelSource source = operation.cancel;
    auto closing = std::make_shared<CancelRegistration>(core.shutdown.token().onCancel([source] { source.cancel(); }));
    operation.result = launchInSync<T>(core,
                                       [body = std::move(body), closing, token = source.token(),
                                        progress = operation.progress]() -> Task<T> { return body(token, progress); });
    return operation;
}

//! Runs @p work in one write transaction and tells everybody about @p topics once it is committed.
template <typename T>
QFuture<Result<T>> change(Core &core, QStringList topics, std::function<Result<T>(Session &)> work) {
    return launchInSync<T>(core, [&core, topics = std::move(topics), work = std::move(work)]() -> Task<T> {
        auto result = co_await await(core.database->write<T>(work));
        if (result) {
            for (const auto &topic : topics)
                core.notify(topic);
        }
        co_return result;
    });
}

} // namespace seatkeeper
