#include "gui/widgets/Labels.h"

#include "gui/theme/Draw.h"

#include <QEvent>

namespace seatkeeper::gui {

QLabel *makeLabel(const QString &text, TextRole role, bool muted, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(role));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ToneLabel::ToneLabel(Tone tone, const QString &text, QWidget *parent) : QLabel(text, parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    dress();
}

void ToneLabel::setTone(Tone tone) {
    m_tone = tone;
    dress();
}

void ToneLabel::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ToneLabel::dress() {
    const auto color = Theme::current().tone(m_tone).word;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette words = palette();
    words.setColor(QPalette::WindowText, color);
    setPalette(words);
}

IconLabel::IconLabel(Icon icon, Ink ink, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_size(size) {
    setFixedWidth(size);
    setMinimumHeight(size);
}

void IconLabel::setIcon(Icon icon, Ink ink) {
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    Draw::icon(&painter, m_icon, rect(), m_size, Icons::inkColor(m_ink));
}

} // namespace seatkeeper::gui
