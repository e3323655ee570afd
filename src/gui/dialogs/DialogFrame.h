#pragma once

#include "gui/theme/ButtonLook.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace seatkeeper::gui {

//! The frame of every dialog: title, content, and a foot of 52 behind a line with the buttons at the right.
//! Esc cancels; the focus goes back to the widget that had it. Grows with what is shown later, such as a warning.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(const QString &title, QWidget *owner);

    //! Where the content goes; margins are set.
    QVBoxLayout *content() const { return m_content; }
    //! Left end of the foot: a calm fact, or why the acting button is closed.
    void setFootText(const QString &text, bool problem = false);
    //! Adds a button to the foot, from left to right. Return presses the primary one, without one the first (Cancel).
    QPushButton *addButton(const QString &text, ButtonLook look);
    //! A wrapped paragraph in the content.
    QLabel *addParagraph(const QString &text, bool muted = false);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void done(int result) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void growToContent();

    QVBoxLayout *m_content;
    QWidget *m_foot;
    QHBoxLayout *m_buttons;
    QLabel *m_footText;
    QPointer<QWidget> m_before;
    bool m_hasButton = false;
};

} // namespace seatkeeper::gui
