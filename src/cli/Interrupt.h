#pragma once

#include "base/CancelToken.h"

#include <QObject>

namespace seatkeeper::cli {

//! Turns Ctrl+C (and a polite kill) into a cancelled token in the main thread. A second one ends the program at once.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;
    CancelToken token() const { return m_source.token(); }

private:
    void arrived();
    CancelSource m_source;
};

} // namespace seatkeeper::cli
