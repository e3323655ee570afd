#pragma once

#include "base/Operation.h"
#include "domain/ReclaimRun.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

#include <QMap>

#include <optional>

class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace seatkeeper::gui {

class MessageArea;

//! A run while it works and after: one line per person, live; stop after the current one; undo for one and for all.
//! Closing it while the run works leaves the run going; the status bar shows it. Deletes itself when closed.
class ReclaimRunDialog final : public DialogFrame {
    Q_OBJECT
public:
    //! Executes @p plan.
    ReclaimRunDialog(WindowContext &context, const ReclaimPlan &plan, const QString &reason,
                     std::optional<int> confirmed, QWidget *owner);
    //! Gives back the seats of a run.
    ReclaimRunDialog(WindowContext &context, RunId undoOf, const std::vector<CandidateId> &only, QWidget *owner);
    //! Shows a run of the past.
    ReclaimRunDialog(WindowContext &context, RunId run, QWidget *owner);

    bool isRunning() const { return m_running.has_value(); }

Q_SIGNALS:
    //! The person asked for an undo; the owner opens its plan. @p only empty: all.
    void undoRequested(seatkeeper::RunId run, const std::vector<seatkeeper::CandidateId> &only);

private:
    void build();
    void watch(const Operation<ReclaimRun> &operation, int people);
    void show(const RunStep &step);
    void finish(const Result<ReclaimRun> &run);
    void refresh();
    void undoSelected();

    WindowContext &m_context;
    std::optional<ReclaimRun> m_run;
    std::optional<CancelSource> m_running;
    int m_people = 0;
    QMap<QString, RunStep> m_steps;
    QMap<QString, QTreeWidgetItem *> m_rows;
    MessageArea *m_messages = nullptr;
    QProgressBar *m_bar = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_undoOne = nullptr;
    QPushButton *m_undoAll = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace seatkeeper::gui
