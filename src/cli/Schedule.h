#pragma once

#include "base/Await.h"
#include "cli/Call.h"

#include <QStringList>

namespace seatkeeper::cli {

//! Due jobs without the window: a systemd user timer that starts `seatkeeperctl jobs run --due` every hour.
//! The program's workspace and credentials options go into it as they were typed; no secret is among them.
class Schedule {
public:
    explicit Schedule(const GlobalOptions &options);
    static QString unitName();

    //! Writes service and timer and enables the timer. @return false when there is no systemd for this user: then
    //! nothing is left behind and cronLine() is what the person can use. FileAccess.
    Task<bool> install() const;
    Task<void> remove() const;
    bool isInstalled() const;
    Task<bool> isActive() const;
    QString cronLine() const;

private:
    QString serviceText() const;
    static QString timerText();
    QString servicePath() const;
    QString timerPath() const;
    QStringList m_command;
    QString m_folder;
};

} // namespace seatkeeper::cli
