#pragma once

#include "gui/theme/Theme.h"

#include <QLabel>

namespace seatkeeper::gui {

//! A label in one of the type roles; muted labels follow the palette's placeholder role.
//! Names and texts from outside are shown as plain text.
QLabel *makeLabel(const QString &text, TextRole role, bool muted = false, QWidget *parent = nullptr);

//! Words in the colour of a tone that follow a change of theme.
class ToneLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, const QString &text = {}, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Tone m_tone;
};

//! A drawing that stands beside words and follows the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(Icon icon, Ink ink, int size, QWidget *parent = nullptr);
    void setIcon(Icon icon, Ink ink);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Ink m_ink;
    int m_size;
};

} // namespace seatkeeper::gui
