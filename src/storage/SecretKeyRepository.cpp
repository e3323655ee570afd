#include "storage/SecretKeyRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<QStringList> SecretKeyRepository::all() { return under({}); }

Result<QStringList> SecretKeyRepository::under(const QString &prefix) {
    SK_TRY(rows, m_session.rows(u"SELECT key FROM secret_key WHERE substr(key, 1, length(?)) = ? ORDER BY key"_s,
                                {prefix, prefix}));
    QStringList keys;
    for (const auto &row : rows)
        keys << row.text(0);
    return keys;
}

Result<void> SecretKeyRepository::add(const QString &key, const QDateTime &now) {
    SK_CHECK(m_session.run(u"INSERT INTO secret_key (key, created_at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                           {key, bindTime(now)}));
    return ok();
}

Result<void> SecretKeyRepository::remove(const QString &key) {
    SK_CHECK(m_session.run(u"DELETE FROM secret_key WHERE key = ?"_s, {key}));
    return ok();
}

} // namespace seatkeeper
