#pragma once

#include <QHeaderView>

namespace seatkeeper::gui {

class RecordModel;

//! The head of a list: a box that selects everything shown, movable columns, sorting in three steps
//! (ascending, descending, none) and a menu with the columns.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent = nullptr);
    void setRecordModel(RecordModel *model);
    //! Shows and asks for an order without a click.
    void sortBy(int section, Qt::SortOrder order);
    //! Width of the check box column.
    static int checkWidth();

Q_SIGNALS:
    void fitRequested();
    void resetRequested();
    //! A column was moved, resized, shown, hidden or sorted by the person.
    void layoutChangedByPerson();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

public:
    //! The menu of columns at a place on the screen.
    void showColumnMenu(const QPoint &globalPosition);

private:
    void nextOrder(int section);
    RecordModel *m_records = nullptr;
    int m_pressed = -1;
    QPoint m_pressedAt;
};

} // namespace seatkeeper::gui
