#include "gui/shell/ProfileSelector.h"

#include "gui/text/Format.h"
#include "gui/theme/Draw.h"

#include <QFontMetrics>
#include <QMenu>
#include <QStyleOption>

namespace seatkeeper::gui {

ProfileSelector::ProfileSelector(QWidget *parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("profileSelector"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ProfileSelector::openMenu);
    setProfiles({}, {});
}

void ProfileSelector::setProfiles(const QVector<Choice> &profiles, const QString &allDetail) {
    const auto before = current();
    m_choices = {{ProfileId(), tr("All profiles"), allDetail}};
    m_choices += profiles;
    m_current = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).id == before)
            m_current = i;
    }
    describe();
    if (current() != before)
        Q_EMIT chosen(current());
}

void ProfileSelector::choose(ProfileId id) {
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).id != id || i == m_current)
            continue;
        m_current = i;
        describe();
        Q_EMIT chosen(id);
    }
}

void ProfileSelector::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

void ProfileSelector::describe() {
    const auto &shown = m_choices.at(m_current);
    setAccessibleName(tr("Profile: %1").arg(shown.name));
    setToolTip(shown.name);
    update();
}

QSize ProfileSelector::sizeHint() const {
    const int lines = QFontMetrics(Theme::font(TextRole::BodyBold)).lineSpacing() +
                      QFontMetrics(Theme::font(TextRole::Small)).lineSpacing();
    return {m_collapsed ? Size::control + 2 : Size::navigationWidth - 2 * Space::s,
            m_collapsed ? Size::control + 2 : lines + Space::s};
}

void ProfileSelector::openMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_choices.size(); ++i) {
        auto *action = menu->addAction(QString(m_choices.at(i).name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(i == m_current);
        connect(action, &QAction::triggered, this, [this, id = m_choices.at(i).id] { choose(id); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ProfileSelector::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    Draw::box(&painter, rect(), Radius::box,
              isDown()       ? theme.press
              : underMouse() ? theme.hover
                             : theme.button,
              theme.line2);
    QStyleOption option;
    option.initFrom(this);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Draw::focusRing(&painter, rect(), Radius::box);
    const auto &shown = m_choices.at(m_current);
    painter.setPen(theme.text);
    if (m_collapsed) {
        painter.setFont(Theme::font(TextRole::SmallBold));
        painter.drawText(rect(), Qt::AlignCenter, m_current == 0 ? tr("All") : Format::initials(shown.name));
        return;
    }
    const int left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto logical = rect().adjusted(Space::s, 3, -Size::iconTiny - Space::m, -4);
    const auto area = QStyle::visualRect(layoutDirection(), rect(), logical);
    painter.setFont(Theme::font(TextRole::BodyBold));
    painter.drawText(area, left | (shown.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                     painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, area.width()));
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(theme.muted);
    painter.drawText(area, left | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(shown.detail, Qt::ElideRight, area.width()));
    const QRect spot(width() - Size::iconTiny - Space::s, 0, Size::iconTiny, height());
    Draw::icon(&painter, Icon::UpDown, QStyle::visualRect(layoutDirection(), rect(), spot), Size::icon, theme.muted);
}

} // namespace seatkeeper::gui
