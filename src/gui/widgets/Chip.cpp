#include "gui/widgets/Chip.h"

#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

#include <QFontMetrics>
#include <QStyleOption>

namespace seatkeeper::gui {

namespace {
constexpr int side = 10;
}

Chip::Chip(const QString &words, QWidget *parent) : QAbstractButton(parent) {
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void Chip::setCount(qint64 count) {
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void Chip::describe() { setAccessibleName(m_count < 0 ? text() : tr("%1, %2").arg(text(), Format::number(m_count))); }

QSize Chip::sizeHint() const {
    const QFontMetrics bold(Theme::font(TextRole::BodyBold));
    int width = 2 * side + bold.horizontalAdvance(text());
    if (m_count >= 0)
        width += 6 + bold.horizontalAdvance(Format::number(m_count));
    return {width + 2, Theme::controlHeight(Size::smallControl)};
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    const bool on = isChecked();
    const auto rest = isDown() ? theme.press : underMouse() && isEnabled() ? theme.hover : theme.base;
    Draw::box(&painter, rect(), height() / 2.0, on ? theme.accentSoft : rest, on ? theme.accent : theme.line2);
    QStyleOption option;
    option.initFrom(this);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Draw::focusRing(&painter, rect(), height() / 2.0);
    painter.setFont(Theme::font(on ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(!isEnabled() ? theme.disabled : on ? theme.link : theme.text);
    const auto metrics = painter.fontMetrics();
    const auto count = m_count < 0 ? QString() : Format::number(m_count);
    const int words = metrics.horizontalAdvance(text());
    const int total = words + (count.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(count));
    const auto area = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {total, height()}, rect());
    const int left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int right = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    painter.drawText(area, left | Qt::TextDontClip, text());
    if (!on)
        painter.setPen(isEnabled() ? theme.muted : theme.disabled);
    painter.drawText(area, right | Qt::TextDontClip, count);
}

} // namespace seatkeeper::gui
