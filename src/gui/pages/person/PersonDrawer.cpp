#include "gui/pages/person/PersonDrawer.h"

#include "gui/pages/person/EvidenceCard.h"
#include "gui/theme/ButtonLook.h"
#include "gui/widgets/FlowLayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

PersonDrawer::PersonDrawer(WindowContext &context, PersonOf personOf, QWidget *parent)
    : RecordDrawer(parent),
      m_context(context),
      m_personOf(std::move(personOf)),
      m_card(new EvidenceCard(context, this)),
      m_acts(new QWidget(this)),
      m_actRow(new FlowLayout(m_acts)) {
    setMinimumWidth(Size::drawerLeast);
    setMaximumWidth(Size::drawerMost);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_card, 1);
    m_acts->setBackgroundRole(QPalette::Base);
    m_acts->setAutoFillBackground(true);
    m_actRow->setContentsMargins(Space::l, Space::s, Space::l, Space::s);
    m_card->foot()->addWidget(m_acts);
    m_acts->hide();
    connect(m_card, &EvidenceCard::closeRequested, this, &RecordDrawer::closeRequested);
}

void PersonDrawer::show(const Record *record) {
    const auto person = record ? m_personOf(*record) : std::nullopt;
    m_acts->setVisible(person.has_value() && m_actRow->count() > 0);
    if (person)
        m_card->show(person->profile, person->externalId);
    else
        m_card->clear();
}

void PersonDrawer::addAct(const QString &text, std::function<void()> run) {
    auto *button = new QPushButton(text, m_acts);
    setSmallButton(button);
    m_actRow->addWidget(button);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
}

} // namespace seatkeeper::gui
