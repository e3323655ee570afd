#include "gui/widgets/StatePill.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

StatePill::StatePill(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

StatePill::StatePill(Tone tone, const QString &words, QWidget *parent) : StatePill(parent) { set(tone, words); }

void StatePill::set(Tone tone, const QString &words) { set(tone, words, Theme::toneIcon(tone)); }

void StatePill::set(Tone tone, const QString &words, Icon icon) {
    m_tone = tone;
    m_words = words;
    m_icon = icon;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const { return {Draw::pillWidth(m_words, m_icon != Icon::None), Draw::pillHeight()}; }

void StatePill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    Draw::pill(&painter, rect(), m_words, m_tone, m_icon, layoutDirection());
}

} // namespace seatkeeper::gui
