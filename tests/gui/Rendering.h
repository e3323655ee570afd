#pragma once

#include "gui/TextFit.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace seatkeeper::test {

//! Paints what @p make builds in light and dark and in English, Japanese and German, lets @p check look at each, and
//! writes PNG files when SEATKEEPER_RENDER_DIR names a directory.
void renderEverywhere(const QString &name, const QSize &size, const std::function<QWidget *()> &make,
                      const std::function<void(QWidget *)> &check = {});

//! Fails for every focusable widget in @p root without an accessible name.
void expectAccessibleNames(const QWidget *root);

} // namespace seatkeeper::test
