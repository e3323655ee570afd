#pragma once

#include "gui/TextFit.h"

#include <QMenuBar>
#include <QString>
#include <QWidget>

#include <functional>

namespace seatkeeper::test {

//! Paints what @p make builds, light in every language and dark in English, lets @p check look at each, and writes PNG
//! files when SEATKEEPER_RENDER_DIR names a directory.
void renderEverywhere(const QString &name, const QSize &size, const std::function<QWidget *()> &make,
                      const std::function<void(QWidget *)> &check = {});

//! Fails for every focusable widget in @p root without an accessible name.
void expectAccessibleNames(const QWidget *root);

//! Fails for every two neighbours in @p bar, or in one of its menus, that answer to the same letter.
void expectUniqueMnemonics(const QMenuBar *bar);

} // namespace seatkeeper::test
