#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace seatkeeper {

//! How far long work is. @c total is absent when nobody knows; @c stage is a stable word such as "download".
struct Progress {
    QString stage;
    qint64 done = 0;
    std::optional<qint64> total;
    QString subject; //!< for example the profile's name; shown as it is
    bool operator==(const Progress &) const = default;
};

//! Carries progress from the working thread to whoever looks. Emitted values are copies; connect with a context.
class ProgressFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void report(const Progress &progress) { Q_EMIT changed(progress); }
Q_SIGNALS:
    void changed(const seatkeeper::Progress &progress);
};

//! Long work that somebody watches and may stop: exactly one Result arrives in @c result.
template <typename T>
struct Operation {
    QFuture<Result<T>> result;
    CancelSource cancel;
    std::shared_ptr<ProgressFeed> progress = std::make_shared<ProgressFeed>();
};

} // namespace seatkeeper

Q_DECLARE_METATYPE(seatkeeper::Progress)
