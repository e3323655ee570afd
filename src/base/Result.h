#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace seatkeeper {

//! A value or the reason why there is none. Every function that can fail returns one; nobody may drop it.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Base other) : Base(std::move(other)) {}
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
    //! True when it failed with @p code.
    bool failedWith(ErrorCode code) const { return !this->has_value() && this->error().code == code; }
};

//! The success of a function that has nothing to return.
inline Result<void> ok() { return Result<void>(); }

//! Shorthand for a failure: `return fail(ErrorCode::NotFound, u"…"_s, {{u"what"_s, …}});`
inline Error fail(ErrorCode code, QString technical = {}, QMap<QString, QString> args = {}) {
    return Error::make(code, std::move(technical), std::move(args));
}

} // namespace seatkeeper

//! Declares @p name from a Result expression or returns its error from the enclosing function.
#define SK_TRY(name, expression)                                                                                       \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return std::move(name##Result).error();                                                                        \
    auto name = std::move(*name##Result)

//! Returns the error of a Result<void> expression from the enclosing function.
#define SK_CHECK(expression)                                                                                           \
    do {                                                                                                               \
        if (auto skCheckResult = (expression); !skCheckResult)                                                         \
            return std::move(skCheckResult).error();                                                                   \
    } while (false)

//! The same inside a coroutine: @p expression may contain co_await.
#define SK_CO_TRY(name, expression)                                                                                    \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        co_return std::move(name##Result).error();                                                                     \
    auto name = std::move(*name##Result)

#define SK_CO_CHECK(expression)                                                                                        \
    do {                                                                                                               \
        auto skCheckResult = (expression);                                                                             \
        if (!skCheckResult)                                                                                            \
            co_return std::move(skCheckResult).error();                                                                \
    } while (false)
