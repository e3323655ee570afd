#pragma once

#include "storage/Session.h"

#include <QMap>

namespace seatkeeper {

//! Table setting: stable keys with a text each. Made for one transaction; lives in the database thread.
class SettingRepository {
public:
    explicit SettingRepository(Session &session) : m_session(session) {}
    Result<std::optional<QString>> value(const QString &key);
    Result<QMap<QString, QString>> all();
    Result<void> set(const QString &key, const QString &value);

private:
    Session &m_session;
};

} // namespace seatkeeper
