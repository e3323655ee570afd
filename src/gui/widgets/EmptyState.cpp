#include "gui/widgets/EmptyState.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

namespace {
constexpr int circle = 40;
constexpr int drawing = 20;
constexpr int textWidth = 380;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_circle(new QWidget(this)),
      m_heading(makeLabel({}, TextRole::Heading, false, this)),
      m_words(makeLabel({}, TextRole::Body, true, this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::s);
    m_circle->setFixedSize(circle, circle);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("emptyFirstButton"));
    m_second->setObjectName(QStringLiteral("emptySecondButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    layout->addStretch(1);
    layout->addWidget(m_circle, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading);
    layout->addWidget(m_words, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::xs);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_first, &QPushButton::clicked, this, [this] { m_runFirst(); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_runSecond(); });
}

void EmptyState::set(EmptyKind kind, const EmptyText &text) {
    m_kind = kind;
    m_icon = text.icon;
    m_heading->setText(text.heading);
    m_words->setText(text.words);
    // Aligned items of a box get the height of their hint, so the label must know its own for this width.
    const int width = qMax(textWidth, m_words->fontMetrics().averageCharWidth() * 50);
    m_words->setFixedSize(width, m_words->heightForWidth(width));
    m_words->setVisible(!text.words.isEmpty());
    setAccessibleName(text.heading);
    setAccessibleDescription(text.words);
    setButtonLook(m_first, kind == EmptyKind::NothingThere ? ButtonLook::Plain : ButtonLook::Primary);
    offer(m_first, text.first);
    offer(m_second, text.second);
    m_runFirst = text.first ? text.first->run : nullptr;
    m_runSecond = text.second ? text.second->run : nullptr;
    update();
}

QString EmptyState::heading() const { return m_heading->text(); }

void EmptyState::offer(QPushButton *button, const std::optional<EmptyText::Action> &action) {
    button->setVisible(action.has_value());
    if (action)
        button->setText(action->text);
}

void EmptyState::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    const bool good = m_kind == EmptyKind::NothingThere;
    const auto &colors = theme.tone(good ? Tone::Ok : Tone::Muted);
    Draw::box(&painter, m_circle->geometry(), circle / 2.0, colors.fill, theme.highContrast ? colors.line : QColor());
    Draw::icon(&painter, m_icon, m_circle->geometry(), drawing, colors.word);
}

} // namespace seatkeeper::gui
