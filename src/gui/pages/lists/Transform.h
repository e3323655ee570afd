#pragma once

#include "base/Await.h"

namespace seatkeeper::gui {

//! The future of @p convert applied to a use case's value; failures pass through. @p context decides the thread.
template <typename To, typename From, typename Convert>
QFuture<Result<To>> transform(QFuture<Result<From>> from, QObject *context, Convert convert) {
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    auto future = promise->future();
    whenDone(from, context, [promise, convert = std::move(convert)](const Result<From> &value) {
        promise->addResult(value ? Result<To>(convert(*value)) : Result<To>(value.error()));
        promise->finish();
    });
    return future;
}

} // namespace seatkeeper::gui
