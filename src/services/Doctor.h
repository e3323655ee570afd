#pragma once

#include "base/Await.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Facts for support: versions, paths, keychain, database, clock, TLS. Holds no secrets.
class Doctor {
public:
    explicit Doctor(Core &core) : m_core(core) {}
    struct Line {
        QString id; //!< "version","qt","database","schema","integrity","permissions","keychain","clock","tls","disk"
        QString value;
        bool ok = true;
        QMap<QString, QString> args;
    };
    QFuture<Result<std::vector<Line>>> examine();

private:
    Core &m_core;
};

} // namespace seatkeeper
