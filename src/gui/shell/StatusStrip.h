#pragma once

#include "base/Clock.h"
#include "gui/shell/WorkStatus.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace seatkeeper::gui {

class IconLabel;

//! The line at the bottom: what runs (name, progress, stop), last refresh, warnings; a click opens the jobs.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    StatusStrip(WorkStatus &work, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void jobsRequested();
    void warningsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void followWork();
    WorkStatus &m_work;
    const Clock &m_clock;
    IconLabel *m_icon;
    QLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_count;
    QToolButton *m_stop;
    QLabel *m_refresh;
    QPushButton *m_warnings;
    QPushButton *m_jobs;
};

} // namespace seatkeeper::gui
