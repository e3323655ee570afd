#pragma once

#include "gui/dialogs/Dialogs.h"

namespace seatkeeper::gui {

//! Dialogs on the screen: window-modal, opened without a nested event loop, focus returns to where it was.
class WindowDialogs final : public Dialogs {
    Q_OBJECT
public:
    using Dialogs::Dialogs;
    QFuture<Result<QString>> ask(const Question &question, QWidget *owner) override;
    QFuture<Result<QString>> askText(const TextQuestion &question, QWidget *owner) override;
    QFuture<Result<QString>> askFile(const FileQuestion &question, QWidget *owner) override;
    QFuture<Result<void>> inform(const Notice &notice, QWidget *owner) override;
};

} // namespace seatkeeper::gui
