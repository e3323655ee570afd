#pragma once

#include "gui/listpage/Record.h"

#include <QWidget>

namespace seatkeeper::gui {

//! What stands at the right of a list and follows its current row. A page derives its own.
class RecordDrawer : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    //! @param record the current row, or null when there is none. Called again after every refresh.
    virtual void show(const Record *record) = 0;

Q_SIGNALS:
    void closeRequested();
};

} // namespace seatkeeper::gui
