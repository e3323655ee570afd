#pragma once

#include "gui/listpage/RecordModel.h"

#include <QTableView>

namespace seatkeeper::gui {

class RecordHeader;

//! The table of a list: painted rows of a fixed height, no grid, selection by key.
//! A click makes a row current; boxes, Ctrl, Shift and Space select. Typing asks for the filter.
class RecordView final : public QTableView {
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    //! @param lines text lines of a row (1 or 2). @param selectable shows the check boxes.
    void setRecords(RecordModel *model, int lines, bool selectable);
    RecordHeader *recordHeader() const { return m_header; }
    int hoveredRow() const { return m_hovered; }
    //! The record that is current, or null.
    const Record *currentRecord() const;
    //! Makes this record current and brings it into view.
    void setCurrentKey(const RecordKey &key);
    //! The first record becomes current and the table takes the focus.
    void enterList();
    //! Words after the count of a group, for example "candidates".
    void setGroupNoun(const QString &noun) { m_groupNoun = noun; }
    //! Selected rows, or the current one, with the visible columns, tab separated with a head line.
    QString copyText() const;
    void copyToClipboard() const;
    void fitColumns();

Q_SIGNALS:
    void currentRecordChanged();
    //! Return or a double click.
    void activatedRecord();
    //! A key that belongs into the filter field.
    void typed(const QString &text);
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintGroup(QPainter &painter, int row, const GroupTotal &group) const;
    void paintCurrentMark(QPainter &painter) const;
    bool handleSelectionKey(QKeyEvent *event);
    bool handleGroupKey(QKeyEvent *event);
    void toggle(int row);
    void selectRange(int from, int to);
    void stretchColumn();
    void sizeGroupRows();
    void setHovered(int row);
    void rememberCurrent();
    void restoreCurrent();

    RecordModel *m_records = nullptr;
    RecordHeader *m_header;
    QString m_groupNoun;
    RecordKey m_currentKey;
    int m_hovered = -1;
    int m_anchor = -1;
    bool m_stretching = false;
};

} // namespace seatkeeper::gui
