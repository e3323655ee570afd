#include "gui/shell/StatusStrip.h"

#include "gui/text/Format.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

constexpr int barWidth = 140;
constexpr int barHeight = 6;

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setFont(Theme::font(TextRole::Small));
    setButtonLook(button, ButtonLook::Quiet);
    setSmallButton(button);
    return button;
}

} // namespace

StatusStrip::StatusStrip(WorkStatus &work, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_work(work),
      m_clock(clock),
      m_icon(new IconLabel(Icon::CircleTick, Ink::Muted, Size::iconSmall, this)),
      m_name(makeLabel({}, TextRole::Small, false, this)),
      m_bar(new QProgressBar(this)),
      m_count(makeLabel({}, TextRole::Small, true, this)),
      m_stop(new QToolButton(this)),
      m_refresh(makeLabel({}, TextRole::Small, true, this)),
      m_warnings(quietButton({}, u"warningsButton"_s, this)),
      m_jobs(quietButton(tr("Jobs"), u"jobsButton"_s, this)) {
    build();
    connect(m_stop, &QToolButton::clicked, this, [this] {
        const auto running = m_work.running();
        if (!running.isEmpty())
            m_work.cancel(running.first().id);
    });
    connect(m_jobs, &QPushButton::clicked, this, &StatusStrip::jobsRequested);
    connect(m_warnings, &QPushButton::clicked, this, &StatusStrip::warningsRequested);
    connect(&work, &WorkStatus::changed, this, &StatusStrip::follow);
    follow();
}

void StatusStrip::build() {
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setIcon(Icons::icon(Icon::Cross));
    m_stop->setObjectName(u"stopWorkButton"_s);
    m_stop->setAccessibleName(tr("Stop what runs now"));
    m_stop->setToolTip(m_stop->accessibleName());
    setSmallButton(m_stop);
    setButtonLook(m_warnings, ButtonLook::Warn);
    m_warnings->setIcon(Icons::icon(Icon::Triangle, Ink::Warn));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::m, 0, Space::s, 0);
    layout->setSpacing(Space::s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_icon, m_name, m_bar, m_count, m_stop})
        layout->addWidget(each);
    layout->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_refresh, m_warnings, m_jobs})
        layout->addWidget(each);
    setFixedHeight(Theme::controlHeight(Size::smallControl) + 3);
}

void StatusStrip::follow() {
    followWork();
    const auto last = m_work.lastRefresh();
    m_refresh->setText(last.isValid() ? tr("Last refresh: %1").arg(Format::relativeDate(last, m_clock.now()))
                                      : tr("Never refreshed"));
    m_refresh->setToolTip(last.isValid() ? Format::exactDate(last) : QString());
    m_warnings->setVisible(m_work.warnings() > 0);
    m_warnings->setText(tr("%n warnings", nullptr, static_cast<int>(m_work.warnings())));
}

void StatusStrip::followWork() {
    const auto running = m_work.running();
    const bool busy = !running.isEmpty();
    m_bar->setVisible(busy);
    m_stop->setVisible(busy);
    m_count->setVisible(busy);
    m_icon->setIcon(busy ? Icon::Reclaim : Icon::CircleTick, busy ? Ink::Accent : Ink::Muted);
    m_name->setForegroundRole(busy ? QPalette::WindowText : QPalette::PlaceholderText);
    if (!busy) {
        m_name->setText(tr("Nothing running"));
        return;
    }
    const auto &first = running.first();
    m_name->setText(running.size() > 1
                        ? tr("%1 and %n more", nullptr, static_cast<int>(running.size()) - 1).arg(first.name)
                        : first.name);
    const auto &progress = first.progress;
    const auto total = progress.total.value_or(0);
    const auto limit = std::numeric_limits<int>::max();
    m_bar->setRange(0, static_cast<int>(qMin<qint64>(total, limit)));
    m_bar->setValue(static_cast<int>(qMin<qint64>(progress.done, limit)));
    m_count->setText(total > 0 ? tr("%1 of about %2").arg(Format::number(progress.done), Format::number(total))
                     : progress.done > 0 ? Format::number(progress.done)
                                         : QString());
}

void StatusStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().rail);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().line);
}

} // namespace seatkeeper::gui
