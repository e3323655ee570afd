#pragma once

#include <QDate>
#include <QString>
#include <QVector>
#include <QWidget>

class QPainter;

namespace seatkeeper::gui {

//! What one signal saw, oldest first. An empty lane says @c emptyWords.
struct ActivityLane {
    QString name;
    QVector<QDate> events;
    QString emptyWords;
};

//! A person's activity over a span of days: a lane per signal, a dot per event, the deciding one ringed.
//! Left and Right move between the dots, the tool tip and the accessible description say what each is.
class ActivityTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityTimeline(QWidget *parent = nullptr);
    //! @param days length of the span that ends @p today. @param threshold days without activity that the rule asks
    //! for; that part of the span is tinted. Negative for none.
    void setSpan(const QDate &today, int days, int threshold);
    //! @param lane and @p event of the signal that decides; -1 for none. @param label such as "96 days".
    void setLanes(const QVector<ActivityLane> &lanes, int lane, int event, const QString &label);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Dot {
        int lane;
        int index;
    };
    QRect plot() const;
    int laneHeight() const;
    qreal xOf(const QDate &date) const;
    QPointF centerOf(const Dot &dot) const;
    QString wordsOf(const Dot &dot) const;
    void describe();
    void drawSpan(QPainter &painter) const;
    void drawLane(QPainter &painter, int lane) const;
    void drawDot(QPainter &painter, const Dot &dot) const;
    void drawAxis(QPainter &painter) const;

    QVector<ActivityLane> m_lanes;
    QVector<Dot> m_dots;
    QDate m_today;
    int m_days = 180;
    int m_threshold = -1;
    int m_decidingLane = -1;
    int m_decidingEvent = -1;
    int m_current = -1;
    QString m_label;
};

} // namespace seatkeeper::gui
