#include "gui/widgets/ActivityTimeline.h"

#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QStyleOption>
#include <QToolTip>

namespace seatkeeper::gui {

namespace {
constexpr int laneBase = 24;
constexpr qreal dotRadius = 3;
} // namespace

ActivityTimeline::ActivityTimeline(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Activity"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivityTimeline::setSpan(const QDate &today, int days, int threshold) {
    m_today = today;
    m_days = qMax(1, days);
    m_threshold = threshold;
    describe();
    update();
}

void ActivityTimeline::setLanes(const QVector<ActivityLane> &lanes, int lane, int event, const QString &label) {
    m_lanes = lanes;
    m_decidingLane = lane;
    m_decidingEvent = event;
    m_label = label;
    m_dots.clear();
    for (int i = 0; i < lanes.size(); ++i) {
        for (int j = 0; j < lanes.at(i).events.size(); ++j)
            m_dots.append({i, j});
    }
    m_current = -1;
    describe();
    updateGeometry();
    update();
}

int ActivityTimeline::laneHeight() const {
    return qMax(laneBase, QFontMetrics(Theme::font(TextRole::Small)).lineSpacing() + 6);
}

QSize ActivityTimeline::sizeHint() const {
    const int axis = QFontMetrics(Theme::font(TextRole::Axis)).lineSpacing() + Space::xs;
    return {280, static_cast<int>(m_lanes.size()) * laneHeight() + axis};
}

QRect ActivityTimeline::plot() const {
    const QFontMetrics metrics(Theme::font(TextRole::Small));
    int names = 0;
    for (const auto &lane : m_lanes)
        names = qMax(names, metrics.horizontalAdvance(lane.name));
    const int left = qMin(names, width() / 3) + Space::m;
    const QRect logical(left, 0, width() - left - Space::xs, static_cast<int>(m_lanes.size()) * laneHeight());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

qreal ActivityTimeline::xOf(const QDate &date) const {
    const auto area = plot();
    const qreal share = qBound(0.0, 1.0 - double(date.daysTo(m_today)) / m_days, 1.0);
    return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width()
                                                : area.left() + share * area.width();
}

QPointF ActivityTimeline::centerOf(const Dot &dot) const {
    return {xOf(m_lanes.at(dot.lane).events.at(dot.index)), (dot.lane + 0.5) * laneHeight()};
}

QString ActivityTimeline::wordsOf(const Dot &dot) const {
    const auto &lane = m_lanes.at(dot.lane);
    const auto date = Format::day(lane.events.at(dot.index));
    if (dot.lane == m_decidingLane && dot.index == m_decidingEvent)
        return tr("%1, %2: decides").arg(lane.name, date);
    return tr("%1, %2").arg(lane.name, date);
}

void ActivityTimeline::describe() {
    QStringList said;
    for (const auto &lane : m_lanes) {
        said.append(lane.events.isEmpty() ? tr("%1: %2.").arg(lane.name, lane.emptyWords)
                                          : tr("%1: last on %2.").arg(lane.name, Format::day(lane.events.last())));
    }
    if (m_current >= 0)
        said.prepend(wordsOf(m_dots.at(m_current)));
    setAccessibleDescription(said.join(QChar(u' ')));
}

void ActivityTimeline::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSpan(painter);
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        drawLane(painter, lane);
    drawAxis(painter);
    QStyleOption option;
    option.initFrom(this);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange && m_current < 0)
        Draw::focusRing(&painter, rect(), Radius::tag);
}

void ActivityTimeline::drawSpan(QPainter &painter) const {
    if (m_threshold < 0)
        return;
    const auto area = plot();
    const qreal from = xOf(m_today.addDays(-m_threshold));
    const qreal to = xOf(m_today);
    QColor tint = Theme::current().chart.idle;
    tint.setAlphaF(0.14F);
    painter.fillRect(QRectF(qMin(from, to), area.top(), qAbs(to - from), area.height()), tint);
    QPen pen(Theme::current().chart.idle, 1, Qt::DashLine);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, area.top()), QPointF(from, area.bottom()));
}

void ActivityTimeline::drawLane(QPainter &painter, int lane) const {
    const auto &theme = Theme::current();
    const auto area = plot();
    const auto &shown = m_lanes.at(lane);
    const int top = lane * laneHeight();
    const qreal middle = top + laneHeight() / 2.0;
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(theme.text);
    const QRect names =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, width() - area.width() - Space::m, laneHeight()));
    painter.drawText(names, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, names.width()));
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    if (shown.events.isEmpty()) {
        painter.setFont(Theme::font(TextRole::Axis));
        painter.setPen(theme.muted);
        const int wide = painter.fontMetrics().horizontalAdvance(shown.emptyWords) + Space::s;
        const QRectF words(area.center().x() - wide / 2.0, top + 2, wide, laneHeight() - 4);
        painter.fillRect(words, theme.base);
        painter.drawText(words, Qt::AlignCenter, shown.emptyWords);
        return;
    }
    for (int i = 0; i < shown.events.size(); ++i)
        drawDot(painter, {lane, i});
}

void ActivityTimeline::drawDot(QPainter &painter, const Dot &dot) const {
    const auto &theme = Theme::current();
    const auto center = centerOf(dot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chart.active);
    painter.drawEllipse(center, dotRadius, dotRadius);
    const bool decides = dot.lane == m_decidingLane && dot.index == m_decidingEvent;
    const bool current =
        m_current >= 0 && m_dots.at(m_current).lane == dot.lane && m_dots.at(m_current).index == dot.index;
    if (!decides && !current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(decides ? theme.chart.active : theme.focus, 2));
    painter.drawEllipse(center, dotRadius * 2, dotRadius * 2);
    if (!decides || m_label.isEmpty())
        return;
    const auto area = plot();
    QFont font = Theme::font(TextRole::Axis);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    const int wide = painter.fontMetrics().horizontalAdvance(m_label);
    const qreal x = qBound(qreal(area.left()), center.x() - wide / 2.0, qreal(area.right() - wide));
    painter.drawText(QPointF(x, center.y() + dotRadius * 2 + painter.fontMetrics().ascent()), m_label);
}

void ActivityTimeline::drawAxis(QPainter &painter) const {
    const auto area = plot();
    painter.setFont(Theme::font(TextRole::Axis));
    painter.setPen(Theme::current().muted);
    const int top = area.bottom() + Space::xs;
    const int high = painter.fontMetrics().lineSpacing();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(QRect(area.left(), top, area.width(), high), mirrored ? Qt::AlignRight : Qt::AlignLeft,
                     Format::day(m_today.addDays(-m_days)));
    painter.drawText(QRect(area.left(), top, area.width(), high), mirrored ? Qt::AlignLeft : Qt::AlignRight,
                     tr("today"));
}

void ActivityTimeline::keyPressEvent(QKeyEvent *event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_dots.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = qBound(0, m_current + step, static_cast<int>(m_dots.size()) - 1);
    describe();
    update();
}

bool ActivityTimeline::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = dynamic_cast<QHelpEvent *>(event);
    QString words;
    for (const auto &dot : m_dots) {
        if (help && QLineF(centerOf(dot), help->pos()).length() <= dotRadius * 3)
            words = wordsOf(dot);
    }
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace seatkeeper::gui
