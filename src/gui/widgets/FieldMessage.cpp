#include "gui/widgets/FieldMessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace seatkeeper::gui {

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel(this)), m_text(new QLabel(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(Theme::font(TextRole::Small));
    setVisible(false);
}

void FieldMessage::set(Tone tone, const QString &text) {
    m_tone = tone;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(text);
    dress();
}

QString FieldMessage::text() const { return m_text->text(); }

void FieldMessage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void FieldMessage::dress() {
    const auto color = Theme::current().tone(m_tone).word;
    if (m_text->palette().color(QPalette::WindowText) != color) {
        QPalette words = m_text->palette();
        words.setColor(QPalette::WindowText, color);
        m_text->setPalette(words);
    }
    const auto icon = Theme::toneIcon(m_tone);
    m_icon->setVisible(icon != Icon::None);
    if (icon != Icon::None) {
        const int line = m_text->fontMetrics().lineSpacing();
        m_icon->setFixedSize(Size::iconSmall, line);
        m_icon->setPixmap(Icons::pixmap(icon, color, Size::iconSmall, devicePixelRatioF()));
    }
}

} // namespace seatkeeper::gui
