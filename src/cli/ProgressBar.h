#pragma once

#include "base/Operation.h"

namespace seatkeeper::cli {

//! One line on standard error that is written over; only on a terminal.
class ProgressBar : public QObject {
    Q_OBJECT
public:
    explicit ProgressBar(bool wanted, QObject *parent = nullptr);
    ~ProgressBar() override;
    void show(const Progress &progress);
    //! Takes the line away.
    void clear();

private:
    static QString stageText(const QString &stage);
    bool m_active;
    int m_width = 0;
};

} // namespace seatkeeper::cli
