#pragma once

#include <QWidget>

class QPainter;

namespace seatkeeper::gui {

//! The round mark of a step: outlined number, accent number for the current one, tick for one that is done.
class StepNumber final : public QWidget {
    Q_OBJECT
public:
    enum class State { Outlined, Current, Done };
    StepNumber(int number, State state, QWidget *parent = nullptr);
    void setState(State state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    //! Paints the mark into @p rect; used by the list of steps too.
    static void paint(QPainter &painter, const QRect &rect, int number, State state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state;
};

} // namespace seatkeeper::gui
