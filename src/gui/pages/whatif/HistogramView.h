#pragma once

#include "domain/WhatIfCurve.h"
#include "gui/pages/whatif/DayScale.h"

#include <QWidget>

namespace seatkeeper::gui {

//! Seats by idle days, painted: not idle, leaving, idle, never used; the saved threshold dashed, the moved one solid.
//! A mouse press or drag moves the threshold. Read aloud as one sentence; the numbers stand in the table behind it.
class HistogramView final : public QWidget {
    Q_OBJECT
public:
    struct Contents {
        std::vector<WhatIfBar> bars; //!< the last one is open
        WhatIfBar never;
        int threshold = 60;
        std::optional<int> savedThreshold; //!< absent for a new rule
        int scaleEnd = 180;
        bool operator==(const Contents &) const = default;
    };

    explicit HistogramView(QWidget *parent = nullptr);
    void setContents(Contents contents);
    //! In the coordinates of this widget.
    DayScale scale() const;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {360, 180}; }

Q_SIGNALS:
    void thresholdMoved(int days);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    qint64 tallest() const;
    qint64 gridStep() const;
    QRectF columnOf(std::size_t bar) const;
    QRectF neverColumn() const;
    qreal heightOf(qint64 seats) const;
    void drawGrid(QPainter &painter) const;
    void drawAxis(QPainter &painter) const;
    void drawColumn(QPainter &painter, const QRectF &column, const WhatIfBar &bar, const QColor &proposed) const;
    void drawThresholds(QPainter &painter) const;
    void moveTo(const QPointF &position);
    QString wordsAt(const QPointF &position) const;
    void describe();

    Contents m_contents;
};

} // namespace seatkeeper::gui
