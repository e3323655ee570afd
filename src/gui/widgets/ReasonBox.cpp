#include "gui/widgets/ReasonBox.h"

#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

ReasonBox::ReasonBox(QWidget *parent)
    : QFrame(parent),
      m_reason(makeLabel({}, TextRole::BodyBold, false, this)),
      m_proof(makeLabel({}, TextRole::Body, true, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, Space::s, 10, Space::s);
    layout->setSpacing(2);
    for (auto *label : {m_reason, m_proof}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

void ReasonBox::set(const QString &reason, const QString &proof) {
    m_reason->setText(reason);
    m_proof->setText(proof);
    m_proof->setVisible(!proof.isEmpty());
    setAccessibleName(reason);
    setAccessibleDescription(proof);
}

void ReasonBox::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    Draw::box(&painter, rect(), Radius::box, theme.alt, theme.line);
}

} // namespace seatkeeper::gui
