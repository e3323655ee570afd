#include "storage/SettingRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> SettingRepository::value(const QString &key) {
    SK_TRY(row, m_session.first(u"SELECT value FROM setting WHERE key = ?"_s, {key}));
    return row ? std::optional<QString>(row->text(0)) : std::nullopt;
}

Result<QMap<QString, QString>> SettingRepository::all() {
    SK_TRY(rows, m_session.rows(u"SELECT key, value FROM setting"_s));
    QMap<QString, QString> values;
    for (const auto &row : rows)
        values.insert(row.text(0), row.text(1));
    return values;
}

Result<void> SettingRepository::set(const QString &key, const QString &value) {
    SK_CHECK(m_session.run(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                           {key, value}));
    return ok();
}

} // namespace seatkeeper
