#include "gui/widgets/MessageBar.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Ok: return Ink::Ok;
    case Tone::Warn: return Ink::Warn;
    case Tone::Danger: return Ink::Danger;
    default: return Ink::Info;
    }
}

} // namespace

MessageBar::MessageBar(const Message &message, QWidget *parent)
    : QFrame(parent), m_message(message), m_words(new QLabel(this)) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::m, 6, 6, 6);
    outer->setSpacing(Space::xs);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::s);
    outer->addLayout(layout);
    layout->addWidget(new IconLabel(Theme::toneIcon(message.tone), inkOf(message.tone), Size::icon, this));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_words, 1);
    addActions(layout);
    setMinimumHeight(Theme::controlHeight(Size::bar));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    write();
}

void MessageBar::addActions(QHBoxLayout *layout) {
    if (!m_message.details.isEmpty()) {
        m_details = makeLabel(m_message.details, TextRole::Code, true, this);
        m_details->setWordWrap(true);
        m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_details->hide();
        this->layout()->addWidget(m_details);
        auto *more = new QPushButton(tr("Details"), this);
        more->setObjectName(u"detailsButton"_s);
        more->setCheckable(true);
        setButtonLook(more, ButtonLook::Quiet);
        setSmallButton(more);
        connect(more, &QPushButton::toggled, m_details, &QWidget::setVisible);
        layout->addWidget(more);
    }
    for (const auto &action : m_message.actions) {
        auto *button = new QPushButton(action.text, this);
        setSmallButton(button);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        layout->addWidget(button);
    }
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeMessageButton"_s);
    close->setIcon(Icons::icon(Icon::Cross, Ink::Muted));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    setSmallButton(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    layout->addWidget(close);
}

void MessageBar::countAgain() {
    ++m_times;
    write();
    announce();
}

void MessageBar::write() {
    QString text = u"<b style=\"font-weight:600\">%1</b>"_s.arg(m_message.fact.toHtmlEscaped());
    if (!m_message.consequence.isEmpty())
        text += u" "_s + m_message.consequence.toHtmlEscaped();
    if (m_times > 1)
        text += u"&nbsp; <span>%1</span>"_s.arg(tr("%n times", nullptr, m_times).toHtmlEscaped());
    m_words->setText(text);
    setAccessibleName(m_message.fact);
    setAccessibleDescription(m_message.consequence);
}

void MessageBar::showEvent(QShowEvent *event) {
    QFrame::showEvent(event);
    announce();
}

void MessageBar::announce() {
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &colors = Theme::current().tone(m_message.tone);
    Draw::box(&painter, rect(), Radius::box, colors.fill, colors.line);
}

} // namespace seatkeeper::gui
