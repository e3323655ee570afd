#pragma once

#include "domain/ReclaimPlan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace seatkeeper::gui {

//! The exact calls for one person, in fixed pitch, each with its purpose in plain words.
class PlannedCalls final : public QWidget {
    Q_OBJECT
public:
    explicit PlannedCalls(QWidget *parent = nullptr);
    void show(const PlanStep *step, bool undo);
    //! What stands there, for the clipboard.
    QString text() const;

private:
    QLabel *m_title;
    QPlainTextEdit *m_calls;
};

} // namespace seatkeeper::gui
