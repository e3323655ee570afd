#include "gui/widgets/ElidedLabel.h"

#include <QPainter>
#include <QStyle>

namespace seatkeeper::gui {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWords(text);
}

void ElidedLabel::setWords(const QString &text) {
    setText(text);
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const {
    const QString least = fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().averageCharWidth() * 8);
    return {fontMetrics().horizontalAdvance(least), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto room = contentsRect();
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    style()->drawItemText(&painter, room, side, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace seatkeeper::gui
