#include "gui/widgets/MessageArea.h"

#include "gui/text/ErrorText.h"

#include <QTimer>
#include <QVBoxLayout>

namespace seatkeeper::gui {

namespace {
constexpr int informationStays = 8000;
}

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_layout->setSpacing(Space::s);
    hide();
}

void MessageArea::show(const Message &message) {
    for (auto *bar : m_bars) {
        const auto &old = bar->message();
        if (old.fact == message.fact && old.consequence == message.consequence && old.tone == message.tone) {
            bar->countAgain();
            return;
        }
    }
    if (!message.id.isEmpty())
        withdraw(message.id);
    auto *bar = new MessageBar(message, this);
    m_layout->addWidget(bar);
    m_bars.append(bar);
    connect(bar, &MessageBar::closed, this, [this, bar] { remove(bar); });
    if (message.tone == Tone::Info && message.actions.isEmpty())
        QTimer::singleShot(informationStays, bar, [this, bar] { remove(bar); });
    setVisible(true);
}

void MessageArea::showError(const QString &id, const Error &error, const QVector<Message::Action> &actions) {
    const auto words = ErrorText::words(error);
    const bool stopped = error.code == ErrorCode::Cancelled;
    show({id, stopped ? Tone::Info : Tone::Danger, words.happened, words.consequence(), actions, words.technical});
}

void MessageArea::withdraw(const QString &id) {
    const auto bars = m_bars;
    for (auto *bar : bars) {
        if (bar->message().id == id)
            remove(bar);
    }
}

void MessageArea::clear() {
    const auto bars = m_bars;
    for (auto *bar : bars)
        remove(bar);
}

void MessageArea::remove(MessageBar *bar) {
    if (!m_bars.removeOne(bar))
        return;
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

} // namespace seatkeeper::gui
