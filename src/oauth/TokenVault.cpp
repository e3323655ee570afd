#include "oauth/TokenVault.h"

namespace seatkeeper {

Task<std::optional<TokenSet>> TokenVault::load() const {
    auto reading = m_store.read(m_key);
    SK_CO_TRY(stored, co_await await(std::move(reading)));
    if (!stored)
        co_return std::optional<TokenSet>();
    SK_CO_TRY(tokens, TokenSet::fromJson(*stored));
    co_return std::optional<TokenSet>(std::move(tokens));
}

Task<void> TokenVault::save(TokenSet tokens) const {
    auto writing = m_store.write(m_key, tokens.toJson());
    auto result = co_await await(std::move(writing));
    co_return result;
}

Task<void> TokenVault::forget() const {
    auto removing = m_store.remove(m_key);
    auto result = co_await await(std::move(removing));
    co_return result;
}

} // namespace seatkeeper
