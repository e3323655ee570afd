#include "gui/widgets/TileButton.h"

#include "gui/theme/Draw.h"

#include <QFontMetrics>
#include <QStyleOption>

namespace seatkeeper::gui {

namespace {
constexpr int padding = 9;
}

TileButton::TileButton(const QString &label, QWidget *parent) : QAbstractButton(parent) {
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileButton::set(const QString &value, const QString &line, const QString &beside, bool warn) {
    m_value = value;
    m_line = line;
    m_beside = beside;
    m_warn = warn;
    QStringList said = {text(), value, beside, line};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TileButton::sizeHint() const {
    const QFontMetrics small(Theme::font(TextRole::Small));
    const QFontMetrics number(Theme::font(TextRole::Number));
    const int wide =
        qMax(small.horizontalAdvance(m_line), number.horizontalAdvance(m_value) + small.horizontalAdvance(m_beside));
    return {qMax(wide, small.horizontalAdvance(text()) + Space::xl) + 2 * Space::m,
            2 * padding + 2 * small.lineSpacing() + number.lineSpacing()};
}

QSize TileButton::minimumSizeHint() const { return {120, sizeHint().height()}; }

void TileButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    const bool hot = (underMouse() || isDown()) && isEnabled();
    Draw::box(&painter, rect(), Radius::box, hot ? theme.hover : theme.base, hot ? theme.line2 : theme.line);
    QStyleOption option;
    option.initFrom(this);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Draw::focusRing(&painter, rect(), Radius::box);
    QRect area = rect().adjusted(Space::m, padding, -Space::m, -padding);
    const int left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto write = [&](TextRole role, const QColor &color, const QString &words, int flags) {
        painter.setFont(Theme::font(role));
        painter.setPen(color);
        painter.drawText(area, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
        return painter.fontMetrics();
    };
    const auto &warn = theme.tone(Tone::Warn).word;
    write(TextRole::Small, theme.muted, text(), left | Qt::AlignTop);
    write(TextRole::Small, m_warn ? warn : theme.muted, m_line, left | Qt::AlignBottom);
    const auto number = write(TextRole::Number, theme.text, m_value, left | Qt::AlignVCenter);
    if (m_warn) {
        const QRect spot(area.right() - Size::iconSmall, area.top(), Size::iconSmall, Size::iconSmall);
        Draw::icon(&painter, Icon::Triangle, QStyle::visualRect(layoutDirection(), rect(), spot), Size::iconSmall,
                   warn);
    }
    if (!m_beside.isEmpty()) {
        const int taken = number.horizontalAdvance(m_value) + Space::s;
        area = QStyle::visualRect(layoutDirection(), area, area.adjusted(taken, 0, 0, 0));
        write(TextRole::Body, theme.muted, m_beside, left | Qt::AlignVCenter);
    }
}

} // namespace seatkeeper::gui
