#include "gui/widgets/Card.h"

#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>

namespace seatkeeper::gui {

Card::Card(QWidget *parent, Fill fill) : QFrame(parent), m_fill(fill), m_content(new QVBoxLayout) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_content->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    m_content->setSpacing(Space::s);
    outer->addLayout(m_content, 1);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent) { setTitle(title); }

void Card::makeHead() {
    if (m_head)
        return;
    m_head = new QWidget(this);
    m_head->setMinimumHeight(Theme::controlHeight(Size::cardHead));
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    m_title = makeLabel({}, TextRole::BodyBold, false, m_head);
    m_note = makeLabel({}, TextRole::Body, true, m_head);
    m_headLayout->addWidget(m_title);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_note);
    m_note->hide();
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
}

void Card::setTitle(const QString &title) {
    makeHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note) {
    makeHead();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addToHead(QWidget *widget) {
    makeHead();
    m_headLayout->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    const auto fill = m_fill == Fill::Base ? theme.base : theme.alt;
    Draw::box(&painter, rect(), Radius::box, fill, theme.line);
    if (!m_head)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::box - 1, Radius::box - 1);
    painter.setClipPath(shape);
    painter.fillRect(m_head->geometry(), theme.alt);
    painter.restore();
    painter.fillRect(QRect(1, m_head->geometry().bottom(), width() - 2, 1), theme.line);
}

} // namespace seatkeeper::gui
