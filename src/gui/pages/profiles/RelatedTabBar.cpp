#include "gui/pages/profiles/RelatedTabBar.h"

#include "gui/text/Format.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"

#include <QPainter>

namespace seatkeeper::gui {

namespace {
constexpr int barWidth = 3;
}

RelatedTabBar::RelatedTabBar(QWidget *parent) : QTabBar(parent) {
    setObjectName(QStringLiteral("relatedTabBar"));
    setShape(QTabBar::RoundedWest);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Related lists"));
}

int RelatedTabBar::addList(const QString &title) {
    m_facts.append({title, std::nullopt, false});
    return addTab(title);
}

void RelatedTabBar::setCount(int index, std::optional<qint64> count) {
    m_facts[index].count = count;
    describe(index);
}

void RelatedTabBar::setWarning(int index, bool warning) {
    m_facts[index].warning = warning;
    describe(index);
}

void RelatedTabBar::describe(int index) {
    const Facts &facts = m_facts.at(index);
    setAccessibleTabName(index,
                         facts.count ? tr("%1, %2").arg(facts.title, Format::number(*facts.count)) : facts.title);
    setTabToolTip(index, facts.warning ? tr("This list needs somebody.") : facts.title);
    update();
}

QSize RelatedTabBar::tabSizeHint(int) const {
    return {Size::relatedLists - 1, Theme::controlHeight(Size::control) + Space::xs};
}

int RelatedTabBar::titleRoom(int index, const QFontMetrics &metrics) const {
    const Facts &facts = m_facts.at(index);
    const int number = facts.count ? metrics.horizontalAdvance(Format::number(*facts.count)) : 0;
    const int warning = facts.warning ? Size::iconSmall + Space::s : 0;
    return tabRect(index).width() - 4 * Space::s - number - warning - Space::s;
}

QStringList RelatedTabBar::cutTitles() const {
    const QFontMetrics bold(Theme::font(TextRole::BodyBold));
    QStringList cut;
    for (int i = 0; i < count(); ++i) {
        if (bold.horizontalAdvance(m_facts.at(i).title) > titleRoom(i, bold))
            cut.append(m_facts.at(i).title);
    }
    return cut;
}

void RelatedTabBar::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const QRect box = tab.adjusted(Space::s, 1, -Space::s, -1);
        const bool current = i == currentIndex();
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(box, Radius::box, Radius::box);
            painter.fillRect(QRect(tab.left(), box.top() + 2, barWidth, box.height() - 4), theme.accent);
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius::box, Radius::box);
        }
        const Facts &facts = m_facts.at(i);
        painter.setFont(Theme::font(current ? TextRole::BodyBold : TextRole::Body));
        painter.setPen(current ? theme.link : theme.text);
        const QRect words = box.adjusted(Space::s, 0, -Space::s, 0);
        const QString number = facts.count ? Format::number(*facts.count) : QString();
        const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
        const int warningWidth = facts.warning ? Size::iconSmall + Space::s : 0;
        const int room = titleRoom(i, painter.fontMetrics());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(facts.title, Qt::ElideRight, room));
        if (facts.warning)
            painter.drawPixmap(
                words.right() - numberWidth - warningWidth + 1, words.center().y() - Size::iconSmall / 2,
                Icons::pixmap(Icon::Triangle, theme.tone(Tone::Warn).word, Size::iconSmall, devicePixelRatioF()));
        painter.setPen(current ? theme.link : theme.muted);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, number);
    }
}

} // namespace seatkeeper::gui
