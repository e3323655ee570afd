#pragma once

#include "gui/context/WindowContext.h"

#include <QWidget>

namespace seatkeeper::gui {

//! Scheduled jobs above, their results below.
class JobsPage final : public QWidget {
    Q_OBJECT
public:
    explicit JobsPage(WindowContext &context, QWidget *parent = nullptr);
};

} // namespace seatkeeper::gui
