#include "gui/pages/whatif/HistogramView.h"

#include "gui/text/Format.h"
#include "gui/theme/Theme.h"
#include "services/wording/RuleText.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace seatkeeper::gui {

namespace {

constexpr int topRoom = 22;    // the words at the thresholds
constexpr int openColumns = 2; // "over" and "never"
constexpr qreal openWidth = 44;

} // namespace

HistogramView::HistogramView(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Seats by idle days"));
    setCursor(Qt::SizeHorCursor);
}

void HistogramView::setContents(Contents contents) {
    if (contents == m_contents)
        return;
    const bool rescaled = contents.scaleEnd != m_contents.scaleEnd || tallest() == 0;
    m_contents = std::move(contents);
    describe();
    update();
    if (rescaled)
        Q_EMIT scaleChanged();
}

QRectF HistogramView::plot() const {
    const QFontMetrics axis(Theme::font(TextRole::Axis));
    const qreal numbers = axis.horizontalAdvance(Format::number(std::max<qint64>(tallest(), 100))) + Space::s;
    return QRectF(numbers, topRoom, width() - numbers - Space::m, height() - topRoom - axis.lineSpacing() - Space::s);
}

DayScale HistogramView::scale() const {
    const QRectF area = plot();
    return {area.left(), std::max(area.width() - openColumns * openWidth - Space::m, 1.0), m_contents.scaleEnd};
}

qint64 HistogramView::tallest() const {
    qint64 most = m_contents.never.seats;
    for (const WhatIfBar &bar : m_contents.bars)
        most = std::max(most, bar.seats);
    return most;
}

//! At most four lines, at round numbers.
qint64 HistogramView::gridStep() const {
    const qint64 most = std::max<qint64>(tallest(), 1);
    for (qint64 step = 1;; step *= 10) {
        for (const qint64 factor : {1, 2, 3, 5}) {
            if (step * factor * 4 >= most)
                return step * factor;
        }
    }
}

qreal HistogramView::heightOf(qint64 seats) const {
    const qint64 top = std::max(gridStep() * ((tallest() + gridStep() - 1) / gridStep()), gridStep());
    return plot().height() * double(seats) / double(top);
}

QRectF HistogramView::columnOf(std::size_t bar) const {
    const QRectF area = plot();
    const DayScale line = scale();
    const WhatIfBar &one = m_contents.bars.at(bar);
    if (!one.toDays)
        return QRectF(line.left + line.width + Space::xs, area.top(), openWidth - Space::s, area.height());
    const qreal from = line.x(one.fromDays);
    return QRectF(from, area.top(), line.x(*one.toDays + 1) - from, area.height());
}

QRectF HistogramView::neverColumn() const {
    const QRectF area = plot();
    return QRectF(area.right() - openWidth + Space::xs, area.top(), openWidth - Space::s, area.height());
}

void HistogramView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const DayScale line = scale();
    if (m_contents.savedThreshold && *m_contents.savedThreshold != m_contents.threshold) {
        const qreal from = line.x(std::min(*m_contents.savedThreshold, m_contents.threshold));
        const qreal to = line.x(std::max(*m_contents.savedThreshold, m_contents.threshold));
        painter.fillRect(QRectF(from, plot().top(), to - from, plot().height()), theme.accentSoft);
    }
    drawGrid(painter);
    for (std::size_t i = 0; i < m_contents.bars.size(); ++i)
        drawColumn(painter, columnOf(i), m_contents.bars[i], theme.chart.idle);
    drawColumn(painter, neverColumn(), m_contents.never, theme.chart.never);
    drawAxis(painter);
    drawThresholds(painter);
}

void HistogramView::drawGrid(QPainter &painter) const {
    const Theme &theme = Theme::current();
    const QRectF area = plot();
    painter.setFont(Theme::font(TextRole::Axis));
    const qint64 step = gridStep();
    for (qint64 seats = 0; heightOf(seats) <= area.height() + 0.5; seats += step) {
        const qreal y = area.bottom() - heightOf(seats);
        painter.setPen(QPen(seats == 0 ? theme.line2 : theme.chart.grid, 0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.muted);
        const QRectF room(0, y - 10, area.left() - Space::xs, 20);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, Format::number(seats));
    }
}

void HistogramView::drawColumn(QPainter &painter, const QRectF &column, const WhatIfBar &bar,
                               const QColor &proposed) const {
    const Theme &theme = Theme::current();
    const QRectF body = column.adjusted(column.width() > 6 ? 1 : 0, 0, column.width() > 3 ? -1 : 0, 0);
    qreal bottom = body.bottom();
    const auto stack = [&](qint64 seats, const QColor &color) {
        if (seats <= 0)
            return;
        const qreal height = std::max(heightOf(seats), 1.0);
        painter.fillRect(QRectF(body.left(), bottom - height, body.width(), height), color);
        bottom -= height;
    };
    stack(bar.candidates, proposed);
    stack(bar.leave, theme.chart.active);
    stack(bar.seats - bar.candidates - bar.leave, theme.chart.spare);
    const bool open = !bar.toDays;
    if (!open || bar.seats == 0)
        return;
    painter.setFont(Theme::font(TextRole::Axis));
    painter.setPen(theme.text);
    painter.drawText(QRectF(column.left() - 20, bottom - 18, column.width() + 40, 16), Qt::AlignCenter,
                     Format::number(bar.seats));
}

void HistogramView::drawAxis(QPainter &painter) const {
    const DayScale line = scale();
    painter.setFont(Theme::font(TextRole::Axis));
    painter.setPen(Theme::current().muted);
    const auto write = [&](qreal x, const QString &words) {
        painter.drawText(QRectF(x - 60, plot().bottom() + Space::xs, 120, 20), Qt::AlignHCenter | Qt::AlignTop, words);
    };
    const int tick = m_contents.scaleEnd / 6;
    for (int day = 0; day < m_contents.scaleEnd; day += tick)
        write(line.x(day), Format::number(day));
    if (!m_contents.bars.empty())
        write(columnOf(m_contents.bars.size() - 1).center().x(), tr("%1+", "days and more").arg(m_contents.scaleEnd));
    write(neverColumn().center().x(), tr("never"));
}

void HistogramView::drawThresholds(QPainter &painter) const {
    const Theme &theme = Theme::current();
    const QRectF area = plot();
    const DayScale line = scale();
    const auto draw = [&](int day, const QString &words, const QPen &pen, bool wordsLeft) {
        const qreal x = line.x(day);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, area.top() - topRoom + Space::xs), QPointF(x, area.bottom()));
        painter.setPen(pen.color());
        const qreal room = painter.fontMetrics().horizontalAdvance(words) + Space::s;
        const bool left = (wordsLeft || x + room > area.right()) && x - room > 0;
        const QRectF place(left ? x - room : x + Space::xs, 0, room, topRoom);
        painter.drawText(place, static_cast<int>((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), words);
    };
    painter.setFont(Theme::font(TextRole::SmallBold));
    if (m_contents.savedThreshold && *m_contents.savedThreshold != m_contents.threshold) {
        QPen dashed(theme.muted, 1, Qt::DashLine);
        dashed.setCosmetic(true);
        draw(*m_contents.savedThreshold, tr("saved: %1").arg(Format::number(*m_contents.savedThreshold)), dashed,
             *m_contents.savedThreshold < m_contents.threshold);
    }
    draw(m_contents.threshold, RuleText::days(m_contents.threshold), QPen(theme.accent, 2),
         m_contents.savedThreshold && *m_contents.savedThreshold > m_contents.threshold);
}

void HistogramView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    Q_EMIT scaleChanged();
}

void HistogramView::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        moveTo(event->position());
}

void HistogramView::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position());
}

void HistogramView::moveTo(const QPointF &position) {
    Q_EMIT thresholdMoved(std::clamp(scale().day(position.x()), 1, m_contents.scaleEnd));
}

bool HistogramView::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

QString HistogramView::wordsAt(const QPointF &position) const {
    const auto words = [](const QString &span, const WhatIfBar &bar) {
        return tr("%1: %n seat(s), %2 proposed, %3 leaving", "", static_cast<int>(bar.seats))
            .arg(span, Format::number(bar.candidates), Format::number(bar.leave));
    };
    for (std::size_t i = 0; i < m_contents.bars.size(); ++i) {
        const WhatIfBar &bar = m_contents.bars[i];
        if (position.x() < columnOf(i).left() || position.x() >= columnOf(i).right())
            continue;
        return words(bar.toDays ? tr("%1 to %2 idle days").arg(bar.fromDays).arg(*bar.toDays)
                                : tr("%1 idle days and more").arg(bar.fromDays),
                     bar);
    }
    return position.x() >= neverColumn().left() ? words(tr("Never used"), m_contents.never) : QString();
}

void HistogramView::describe() {
    qint64 seats = m_contents.never.seats;
    qint64 candidates = m_contents.never.candidates;
    for (const WhatIfBar &bar : m_contents.bars) {
        seats += bar.seats;
        candidates += bar.candidates;
    }
    setAccessibleDescription(
        tr("%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.")
            .arg(Format::number(seats), Format::number(candidates), RuleText::days(m_contents.threshold)));
}

} // namespace seatkeeper::gui
