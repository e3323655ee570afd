#pragma once

#include "gui/listpage/Record.h"

#include <QStyledItemDelegate>

namespace seatkeeper::gui {

//! Paints what all cells of a list have in common: surface, line beneath, current mark; then the kind's own content.
//! Group rows are left empty for the view, which paints them over the whole width.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    //! @param area the cell without its side padding. @param words the display text.
    virtual void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                              const QStyleOptionViewItem &option) const;
    //! One line, elided, isolated from what stands around it.
    void drawLine(QPainter *painter, const QRect &area, const QString &words, Qt::Alignment side,
                  const QStyleOptionViewItem &option) const;
    //! A line of @p cell's words, and its second line beneath when there is one.
    void drawTwoLines(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const;

private:
    Qt::TextElideMode m_elide;
};

//! The delegate that paints @p kind. Owned by @p parent.
CellDelegate *makeDelegate(CellKind kind, bool middleElide, QObject *parent);

} // namespace seatkeeper::gui
