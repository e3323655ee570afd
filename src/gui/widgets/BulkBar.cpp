#include "gui/widgets/BulkBar.h"

#include "gui/text/Format.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace seatkeeper::gui {

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent),
      m_count(makeLabel({}, TextRole::BodyBold, false, this)),
      m_sum(makeLabel({}, TextRole::Body, true, this)),
      m_acts(new QHBoxLayout),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(m_more)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::m, 6, Space::m, 6);
    layout->addWidget(m_count);
    layout->addWidget(m_sum);
    layout->addSpacing(Space::m);
    m_acts->setSpacing(Space::s);
    layout->addLayout(m_acts);
    m_more->setIcon(Icons::icon(Icon::More));
    m_more->setAccessibleName(tr("More acts for the selection"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    setButtonLook(m_more, ButtonLook::Plain);
    setSmallButton(m_more);
    m_more->hide();
    layout->addWidget(m_more);
    layout->addStretch(1);
    auto *clear = new QPushButton(tr("Clear selection"), this);
    clear->setObjectName(QStringLiteral("clearSelectionButton"));
    setButtonLook(clear, ButtonLook::Link);
    setSmallButton(clear);
    layout->addWidget(clear);
    setMinimumHeight(Theme::controlHeight(Size::bar));
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
}

void BulkBar::setSelection(qint64 count, const QString &sum) {
    m_count->setText(tr("%1 selected").arg(Format::number(count)));
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
    setAccessibleName(m_count->text());
}

QPushButton *BulkBar::addAct(const QString &text, const QString &key, bool primary) {
    auto *button = new QPushButton(text, this);
    setButtonLook(button, primary ? ButtonLook::Primary : ButtonLook::Plain);
    setSmallButton(button);
    if (!key.isEmpty())
        button->setToolTip(key);
    m_acts->addWidget(button);
    return button;
}

void BulkBar::showMore(bool visible) { m_more->setVisible(visible); }

void BulkBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    Draw::box(&painter, rect(), Radius::box, theme.accentSoft, theme.accent);
}

} // namespace seatkeeper::gui
