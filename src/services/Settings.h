#pragma once

#include "base/Await.h"
#include "domain/Guard.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Settings that the core obeys, kept in the database; looks (theme, columns) are the window's own.
class Settings {
public:
    explicit Settings(Core &core) : m_core(core) {}
    QFuture<Result<GuardSettings>> guards();
    QFuture<Result<void>> setGuards(GuardSettings guards);
    QFuture<Result<QMap<QString, QString>>> all();
    QFuture<Result<void>> set(QString key, QString value);

private:
    Core &m_core;
};

} // namespace seatkeeper
