#include "gui/widgets/CopyButton.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>

namespace seatkeeper::gui {

CopyButton::CopyButton(const QString &what, std::function<QString()> value, QWidget *parent)
    : QPushButton(parent), m_what(what), m_words(tr("Copy")), m_value(std::move(value)) {
    setSmallButton(this);
    dress(false);
    // Both words fit, so that nothing moves when one takes the other's place.
    const int other = fontMetrics().horizontalAdvance(tr("Copied")) - fontMetrics().horizontalAdvance(m_words);
    setMinimumWidth(sizeHint().width() + qMax(0, other));
    m_back.setSingleShot(true);
    m_back.setInterval(2000);
    connect(&m_back, &QTimer::timeout, this, [this] { dress(false); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setWords(const QString &words) {
    m_words = words;
    dress(false);
}

void CopyButton::copy() {
    QGuiApplication::clipboard()->setText(m_value());
    dress(true);
    m_back.start();
}

void CopyButton::dress(bool copied) {
    setText(copied ? tr("Copied") : m_words);
    setIcon(Icons::icon(copied ? Icon::Tick : Icon::Copy));
    setAccessibleName(copied ? tr("Copied: %1").arg(m_what) : tr("Copy %1").arg(m_what));
    setToolTip(accessibleName());
}

} // namespace seatkeeper::gui
