#include "gui/delegates/CellDelegate.h"

#include "gui/delegates/DateDelegate.h"
#include "gui/delegates/NumberDelegate.h"
#include "gui/delegates/PillDelegate.h"
#include "gui/delegates/SeatTagDelegate.h"
#include "gui/delegates/WordsDelegate.h"
#include "gui/listpage/RecordModel.h"
#include "gui/listpage/RecordView.h"
#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

#include <QHelpEvent>
#include <QToolTip>

namespace seatkeeper::gui {

CellDelegate::CellDelegate(QObject *parent, Qt::TextElideMode elide) : QStyledItemDelegate(parent), m_elide(elide) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &theme = Theme::current();
    const auto *view = qobject_cast<const RecordView *>(option.widget);
    if (index.data(RecordModel::GroupRole).isValid()) {
        painter->fillRect(option.rect, theme.alt);
        Draw::bottomLine(painter, option.rect, theme.line);
        return;
    }
    const bool selected = index.data(RecordModel::SelectedRole).toBool();
    const bool hovered = view && view->hoveredRow() == index.row();
    painter->fillRect(option.rect, selected ? theme.accentSoft : hovered ? theme.hover : theme.base);
    Draw::bottomLine(painter, option.rect, selected ? theme.selLine : theme.line);
    painter->save();
    const auto cell = index.data(RecordModel::CellRole).value<Cell>();
    const auto area = option.rect.adjusted(Space::s, 0, -Space::s, -1);
    paintContent(painter, area, cell, index.data(Qt::DisplayRole).toString(), option);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto words = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), words, view, option.rect);
    return true;
}

void CellDelegate::drawLine(QPainter *painter, const QRect &area, const QString &words, Qt::Alignment side,
                            const QStyleOptionViewItem &option) const {
    const auto shown = painter->fontMetrics().elidedText(words, m_elide, area.width());
    painter->drawText(area,
                      int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter | Qt::TextSingleLine,
                      Format::isolated(shown));
}

void CellDelegate::drawTwoLines(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                const QStyleOptionViewItem &option) const {
    const auto &theme = Theme::current();
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->setFont(Theme::font(cell.bold ? TextRole::BodyBold : TextRole::Body));
    painter->setPen(cell.tone ? theme.tone(*cell.tone).word : cell.muted ? theme.muted : theme.text);
    if (cell.second.isEmpty()) {
        drawLine(painter, area, words, Qt::AlignLeft, option);
        return;
    }
    const int first = painter->fontMetrics().lineSpacing();
    const QFontMetrics small(Theme::font(TextRole::Small));
    const int top = area.top() + (area.height() - first - small.lineSpacing()) / 2;
    const int flags = int(side) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->drawText(QRect(area.left(), top, area.width(), first), flags,
                      Format::isolated(painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width())));
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme.muted);
    // Second lines are mostly addresses: what tells them apart stands at both ends.
    painter->drawText(QRect(area.left(), top + first, area.width(), small.lineSpacing()), flags,
                      Format::isolated(small.elidedText(cell.second, Qt::ElideMiddle, area.width())));
}

void CellDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                const QStyleOptionViewItem &option) const {
    drawTwoLines(painter, area, cell, words, option);
}

CellDelegate *makeDelegate(CellKind kind, bool middleElide, QObject *parent) {
    switch (kind) {
    case CellKind::Pill: return new PillDelegate(parent);
    case CellKind::Seat: return new SeatTagDelegate(parent);
    case CellKind::Number:
    case CellKind::Money: return new NumberDelegate(parent);
    case CellKind::Date: return new DateDelegate(parent);
    case CellKind::Words: return new WordsDelegate(parent);
    case CellKind::Text:
    case CellKind::Person: break;
    }
    return new CellDelegate(parent, middleElide ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace seatkeeper::gui
