#include "gui/dialogs/DialogFrame.h"

#include "gui/theme/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

DialogFrame::DialogFrame(const QString &title, QWidget *owner)
    : QDialog(owner),
      m_content(new QVBoxLayout),
      m_foot(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_foot)),
      m_footText(new QLabel(m_foot)),
      m_before(QApplication::focusWidget()) {
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_content->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    m_content->setSpacing(Space::s);
    auto *head = new QLabel(title, this);
    head->setFont(Theme::font(TextRole::PageTitle));
    head->setWordWrap(true);
    m_content->addWidget(head);
    outer->addLayout(m_content, 1);
    m_foot->setMinimumHeight(Size::dialogFoot);
    m_buttons->setContentsMargins(Space::l, Space::s, Space::l, Space::s);
    m_footText->setWordWrap(true);
    m_buttons->addWidget(m_footText, 1);
    outer->addWidget(m_foot);
}

void DialogFrame::setFootText(const QString &text, bool problem) {
    QPalette palette = m_footText->palette();
    const auto &theme = Theme::current();
    palette.setColor(QPalette::WindowText, problem ? theme.tone(Tone::Danger).word : theme.muted);
    m_footText->setPalette(palette);
    m_footText->setText(text);
}

QPushButton *DialogFrame::addButton(const QString &text, ButtonLook look) {
    auto *button = new QPushButton(text, m_foot);
    setButtonLook(button, look);
    button->setAutoDefault(false);
    button->setDefault(!m_hasButton || look == ButtonLook::Primary);
    m_hasButton = true;
    m_buttons->addWidget(button);
    return button;
}

QLabel *DialogFrame::addParagraph(const QString &text, bool muted) {
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_content->addWidget(label);
    return label;
}

void DialogFrame::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    setMaximumSize(1200, 768);
    // Before it knows its width a wrapped text asks for more lines than it needs.
    if (!testAttribute(Qt::WA_Resized) && layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
    growToContent();
}

bool DialogFrame::event(QEvent *event) {
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        growToContent();
    return handled;
}

void DialogFrame::growToContent() {
    const int needed = qMin(qMax(layout()->totalMinimumHeightForWidth(width()), layout()->totalMinimumSize().height()),
                            maximumHeight());
    if (needed > height())
        resize(width(), needed);
}

void DialogFrame::done(int result) {
    QDialog::done(result);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void DialogFrame::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), Theme::current().line);
}

} // namespace seatkeeper::gui
