#pragma once

#include "base/Answer.h"
#include "base/CancelToken.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace seatkeeper::cli {

//! Standard input without blocking the loop.
class StandardInput : public QObject {
    Q_OBJECT
public:
    explicit StandardInput(QObject *parent = nullptr) : QObject(parent) {}
    //! The next line without its end. BadInput when the input ended before or is longer than 64 KiB; Cancelled.
    QFuture<Result<QByteArray>> line(const CancelToken &cancel);

private:
    void read();
    QByteArray m_bytes;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Answer<QByteArray>> m_answer;
    CancelRegistration m_cancelled;
};

} // namespace seatkeeper::cli
