#include "gui/widgets/SearchField.h"

#include "gui/theme/Draw.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace seatkeeper::gui {

namespace {
constexpr int lensRoom = 24;
constexpr int clearRoom = 32;
constexpr int usualWidth = 214;
} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    setTextMargins(isRightToLeft() ? 0 : lensRoom - 4, 0, isRightToLeft() ? lensRoom - 4 : 0, 0);
    setAccessibleName(tr("Filter"));
    setMinimumWidth(usualWidth * 2 / 3);
    setMaximumWidth(usualWidth * 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::setKeyHint(const QString &hint) {
    m_hint = hint;
    update();
}

QSize SearchField::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + lensRoom + clearRoom;
    return {qMax(usualWidth, words + iconsRoom()), QLineEdit::sizeHint().height()};
}

int SearchField::iconsRoom() const {
    int room = 0;
    for (const auto *icon : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        room += icon->isVisibleTo(this) ? icon->width() : 0;
    return room;
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT listWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto &theme = Theme::current();
    const QRect lens(Space::s, 0, Size::iconSmall, height());
    Draw::icon(&painter, Icon::Search, QStyle::visualRect(layoutDirection(), rect(), lens), Size::iconSmall,
               theme.muted);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    painter.setFont(Theme::font(TextRole::Axis));
    painter.setPen(theme.muted);
    const int room = painter.fontMetrics().horizontalAdvance(m_hint);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + lensRoom + 2 * Space::s;
    const int icons = iconsRoom();
    if (words + room + icons + Space::s > width())
        return;
    painter.drawText(
        rect().adjusted(Space::s + (isRightToLeft() ? icons : 0), 0, -Space::s - (isRightToLeft() ? 0 : icons), 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_hint);
}

} // namespace seatkeeper::gui
