#pragma once

#include <QWidget>

namespace seatkeeper::gui {

//! The first thing a newcomer sees: what the program is for, and the two ways in.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    //! @param demo the workspace is the demo's own; then only its account is offered.
    explicit StartPage(bool demo, QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void importRequested();
    void connectRequested();
};

} // namespace seatkeeper::gui
