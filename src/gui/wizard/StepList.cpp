#include "gui/wizard/StepList.h"

#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/wizard/StepNumber.h"

#include <QPainter>

namespace seatkeeper::gui {

namespace {
constexpr int barWidth = 3;
}

StepList::StepList(const QString &title, const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_title(title), m_steps(steps) {
    setFixedWidth(Size::wizardSteps);
    setCurrent(0);
}

void StepList::setCurrent(int step) {
    m_current = step;
    setAccessibleName(m_title);
    setAccessibleDescription(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepList::setNote(const QString &note) {
    m_note = note;
    update();
}

QSize StepList::sizeHint() const { return {Size::wizardSteps, 400}; }

void StepList::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    int y = Space::l;
    painter.setPen(theme.muted);
    painter.setFont(Theme::font(TextRole::Small));
    painter.drawText(QRect(Space::l + Space::xs, y, width() - Space::xl, fontMetrics().height()), Qt::AlignLeft,
                     m_title);
    y += fontMetrics().height() + Space::m;
    const int mark = Theme::controlHeight(Size::pill + 2);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool current = i == m_current;
        painter.setFont(Theme::font(current ? TextRole::BodyBold : TextRole::Body));
        const int textLeft = Space::l + Space::xs + mark + Space::s;
        const QRect room(textLeft, 0, width() - textLeft - Space::l, 1000);
        const QRect words = painter.fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_steps.at(i));
        const int height = qMax(mark + Space::m, words.height() + Space::m);
        if (current) {
            painter.fillRect(QRect(Space::xs, y, barWidth, height), theme.accent);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(QRect(Space::m, y, width() - Space::xl, height), Radius::box, Radius::box);
        }
        const auto state = i < m_current ? StepNumber::State::Done
                           : current     ? StepNumber::State::Current
                                         : StepNumber::State::Outlined;
        StepNumber::paint(painter, QRect(Space::l + Space::xs, y + (height - mark) / 2, mark, mark), i + 1, state);
        painter.setPen(current ? theme.link : i < m_current ? theme.text : theme.muted);
        painter.drawText(QRect(textLeft, y, room.width(), height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         m_steps.at(i));
        y += height + Space::xs;
    }
    if (m_note.isEmpty())
        return;
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(theme.muted);
    const QRect room(Space::l + Space::xl, height() - 72, width() - Space::l - Space::xl - Space::l, 56);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_note);
    const QRect used = painter.boundingRect(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_note);
    painter.drawPixmap(QPoint(Space::l + Space::xs, used.top() + 1),
                       Icons::pixmap(Icon::Save, theme.muted, Size::iconSmall, devicePixelRatioF()));
}

} // namespace seatkeeper::gui
