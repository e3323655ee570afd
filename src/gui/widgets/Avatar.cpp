#include "gui/widgets/Avatar.h"

#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

Avatar::Avatar(QWidget *parent, int diameter) : QWidget(parent), m_diameter(diameter) {
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name) {
    m_initials = Format::initials(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    Draw::box(&painter, rect(), m_diameter / 2.0, theme.accentSoft, {});
    painter.setFont(Theme::font(TextRole::Heading));
    painter.setPen(theme.link);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace seatkeeper::gui
