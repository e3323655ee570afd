#include "services/SharedSignIn.h"

#include "storage/SettingRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {
QString settingOf(AliasId alias) { return u"alias.%1.one_sign_in"_s.arg(alias.value); }
} // namespace

Result<bool> isSignInShared(Session &session, AliasId alias) {
    SK_TRY(value, SettingRepository(session).value(settingOf(alias)));
    return value == u"1"_s;
}

Result<void> setSignInShared(Session &session, AliasId alias, bool shared) {
    return SettingRepository(session).set(settingOf(alias), shared ? u"1"_s : u"0"_s);
}

} // namespace seatkeeper
