#include "gui/widgets/CheckRow.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace seatkeeper::gui {

namespace {

constexpr int nameWidth = 172;
constexpr int barWidth = 3;

struct StateLook {
    Icon icon;
    Ink ink;
    Tone tone;
};

StateLook lookOf(CheckState state) {
    switch (state) {
    case CheckState::Waiting: return {Icon::Minus, Ink::Muted, Tone::Muted};
    case CheckState::Running: return {Icon::Reclaim, Ink::Muted, Tone::Muted};
    case CheckState::Passed: return {Icon::CircleTick, Ink::Ok, Tone::Ok};
    case CheckState::Noted: return {Icon::Info, Ink::Info, Tone::Info};
    case CheckState::Limited: return {Icon::Triangle, Ink::Warn, Tone::Warn};
    case CheckState::Failed: return {Icon::CircleCross, Ink::Danger, Tone::Danger};
    }
    return {Icon::Minus, Ink::Muted, Tone::Muted};
}

QString verdictOf(CheckState state) {
    switch (state) {
    case CheckState::Waiting: return CheckRow::tr("Not yet checked");
    case CheckState::Running: return CheckRow::tr("Checking…");
    case CheckState::Passed: return CheckRow::tr("Passed");
    case CheckState::Noted: return CheckRow::tr("Note");
    case CheckState::Limited: return CheckRow::tr("Limited");
    case CheckState::Failed: return CheckRow::tr("Failed");
    }
    return {};
}

QLabel *wrapped(QWidget *parent) {
    auto *label = makeLabel({}, TextRole::Body, false, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckRow::CheckRow(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(Icon::Minus, Ink::Muted, Size::icon, this)),
      m_name(makeLabel(name, TextRole::BodyBold, false, this)),
      m_found(wrapped(this)),
      m_verdict(new ToneLabel(Tone::Muted, {}, this)),
      m_details(new QWidget(this)),
      m_lostLabel(makeLabel(tr("Lost"), TextRole::Body, true, m_details)),
      m_lost(wrapped(m_details)),
      m_remedyLabel(makeLabel(tr("Remedy"), TextRole::Body, true, m_details)),
      m_remedy(wrapped(m_details)),
      m_acts(new QHBoxLayout) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::l, 6, Space::m, 7);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnMinimumWidth(1, nameWidth);
    grid->setColumnStretch(2, 1);
    m_icon->setFixedHeight(m_name->fontMetrics().lineSpacing());
    m_name->setWordWrap(true);
    m_name->setFixedWidth(nameWidth);
    m_verdict->setFont(Theme::font(TextRole::SmallBold));
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1, Qt::AlignTop);
    grid->addWidget(m_found, 0, 2, Qt::AlignTop);
    grid->addWidget(m_verdict, 0, 3, Qt::AlignRight | Qt::AlignTop);
    buildDetails(grid);
    set(CheckState::Waiting, {});
}

void CheckRow::buildDetails(QGridLayout *grid) {
    auto *lines = new QGridLayout(m_details);
    lines->setContentsMargins(0, 0, 0, Space::xs);
    lines->setHorizontalSpacing(Space::m);
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(1, 1);
    lines->addWidget(m_lostLabel, 0, 0, Qt::AlignTop);
    lines->addWidget(m_lost, 0, 1);
    lines->addWidget(m_remedyLabel, 1, 0, Qt::AlignTop);
    lines->addWidget(m_remedy, 1, 1);
    m_acts->setContentsMargins(0, Space::xs, 0, Space::xs);
    m_acts->setSpacing(Space::s);
    lines->addLayout(m_acts, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_details, 1, 2, 1, 2);
}

void CheckRow::set(CheckState state, const QString &found, const QString &lost, const QString &remedy) {
    m_state = state;
    const auto look = lookOf(state);
    m_icon->setIcon(look.icon, look.ink);
    m_found->setText(found);
    m_verdict->setTone(look.tone);
    m_verdict->setText(verdictOf(state));
    m_lost->setText(lost);
    m_remedy->setText(remedy);
    for (auto *widget : {m_lostLabel, m_lost})
        widget->setVisible(!lost.isEmpty());
    for (auto *widget : {m_remedyLabel, m_remedy})
        widget->setVisible(!remedy.isEmpty());
    const bool hasMore = state == CheckState::Noted || state == CheckState::Limited || state == CheckState::Failed;
    m_details->setVisible(hasMore);
    describe();
    update();
}

void CheckRow::setVerdict(const QString &words) {
    m_verdict->setText(words);
    describe();
}

void CheckRow::setLostLabel(const QString &words) { m_lostLabel->setText(words); }

void CheckRow::describe() {
    setAccessibleName(tr("%1: %2").arg(m_name->text(), m_verdict->text()));
    setAccessibleDescription(
        QStringList{m_found->text(), m_lost->text(), m_remedy->text()}.join(QChar(u' ')).trimmed());
}

void CheckRow::setActs(const QVector<Act> &acts) {
    while (auto *item = m_acts->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const auto &act : acts) {
        auto *button = new QPushButton(Icons::icon(act.icon), act.text, m_details);
        setSmallButton(button);
        connect(button, &QPushButton::clicked, this, [run = act.run] { run(); });
        m_acts->addWidget(button);
    }
}

void CheckRow::setLast(bool last) {
    m_last = last;
    update();
}

void CheckRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    const auto &colors = theme.tone(lookOf(m_state).tone);
    if (m_state == CheckState::Failed)
        painter.fillRect(rect(), colors.fill);
    if (m_state == CheckState::Failed || m_state == CheckState::Limited)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height())), colors.word);
    if (!m_last)
        Draw::bottomLine(&painter, rect(), theme.line);
}

} // namespace seatkeeper::gui
