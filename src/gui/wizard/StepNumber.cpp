#include "gui/wizard/StepNumber.h"

#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"

#include <QLocale>
#include <QPainter>

namespace seatkeeper::gui {

StepNumber::StepNumber(int number, State state, QWidget *parent) : QWidget(parent), m_number(number), m_state(state) {}

void StepNumber::setState(State state) {
    m_state = state;
    update();
}

QSize StepNumber::sizeHint() const {
    const int edge = Theme::controlHeight(Size::pill + 2);
    return {edge, edge};
}

void StepNumber::paint(QPainter &painter, const QRect &rect, int number, State state) {
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(Tone::Ok).fill);
        painter.drawEllipse(circle);
        const int size = Size::iconTiny;
        const QPixmap tick =
            Icons::pixmap(Icon::Tick, theme.tone(Tone::Ok).word, size, painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(circle.center().x() - size / 2.0, circle.center().y() - size / 2.0), tick);
    } else {
        const bool current = state == State::Current;
        painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.outline, 1));
        painter.setBrush(current ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        painter.setPen(current ? theme.onAccent : theme.muted);
        painter.setFont(Theme::font(TextRole::SmallBold));
        painter.drawText(rect, Qt::AlignCenter, QLocale().toString(number));
    }
    painter.restore();
}

void StepNumber::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint(painter, rect(), m_number, m_state);
}

} // namespace seatkeeper::gui
