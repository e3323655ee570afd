#include "cli/Lookup.h"

#include "services/Profiles.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Task<Profile> profileOf(CallPointer call) {
    const QString name = call->arguments().text(u"profile"_s);
    auto found = co_await await(call->workspace().profiles().find(name));
    co_return found;
}

Task<std::optional<ProfileId>> optionalProfileOf(CallPointer call) {
    if (!call->arguments().has(u"profile"_s))
        co_return std::optional<ProfileId>();
    SK_CO_TRY(profile, co_await profileOf(call));
    co_return std::optional<ProfileId>(profile.id);
}

Result<QMap<QString, QString>> pairsOf(const QStringList &typed) {
    QMap<QString, QString> pairs;
    for (const QString &pair : typed) {
        const QString key = pair.section(u'=', 0, 0).trimmed();
        if (pairs.contains(key))
            return Call::usage(key, pair, u"each key once"_s);
        pairs.insert(key, pair.section(u'=', 1));
    }
    return pairs;
}

QString formatOf(const CallPointer &call) { return call->arguments().text(u"--format"_s); }

} // namespace seatkeeper::cli
