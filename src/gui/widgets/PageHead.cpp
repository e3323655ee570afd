#include "gui/widgets/PageHead.h"

#include "gui/theme/ButtonLook.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/SearchField.h"
#include "gui/widgets/StatePill.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

PageHead::PageHead(QWidget *parent, Kind kind)
    : QWidget(parent),
      m_kind(kind),
      m_back(new QToolButton(this)),
      m_title(makeLabel({}, kind == Kind::Page ? TextRole::PageTitle : TextRole::BodyBold, false, this)),
      m_state(new StatePill(this)),
      m_explanation(new ElidedLabel({}, this)),
      m_tools(new QHBoxLayout) {
    const bool page = kind == Kind::Page;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(page ? Space::l : Space::m, Space::s, page ? Space::l : Space::m, Space::s);
    m_back->setIcon(Icons::icon(Icon::ChevronLeft));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_back->hide();
    m_state->hide();
    layout->addWidget(m_back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::s);
    first->addWidget(m_title);
    first->addWidget(m_state);
    words->addStretch(1);
    words->addLayout(first);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_explanation->setFont(Theme::font(page ? TextRole::Small : TextRole::Body));
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    (page ? words->addWidget(m_explanation) : first->addWidget(m_explanation, 1));
    if (page)
        first->addStretch(1);
    words->addStretch(1);
    layout->addLayout(words, 1);
    m_tools->setSpacing(Space::s);
    layout->addLayout(m_tools);
    setMinimumHeight(page ? Size::pageHead : Theme::controlHeight(Size::bar) + Space::s);
    connect(m_back, &QToolButton::clicked, this, &PageHead::backRequested);
    if (page)
        makeInfoButton();
}

void PageHead::makeInfoButton() {
    m_info = new QToolButton(this);
    m_info->setIcon(Icons::icon(Icon::Info));
    m_info->setAccessibleName(tr("Show or hide the explanation"));
    m_info->setToolTip(m_info->accessibleName());
    m_info->setObjectName(u"explanationButton"_s);
    m_tools->addWidget(m_info);
    connect(m_info, &QToolButton::clicked, this, [this] {
        setExplanationVisible(!m_explanationShown);
        Q_EMIT explanationToggled(m_explanationShown);
    });
}

void PageHead::setTitle(const QString &title) { m_title->setText(title); }

QString PageHead::title() const { return m_title->text(); }

void PageHead::setExplanation(const QString &text) {
    m_explanation->setWords(text);
    setExplanationVisible(m_explanationShown);
}

void PageHead::setExplanationVisible(bool visible) {
    m_explanationShown = visible;
    m_explanation->setVisible(visible && !m_explanation->text().isEmpty());
}

void PageHead::setState(Tone tone, const QString &words) { m_state->set(tone, words); }

void PageHead::setBackVisible(bool visible) { m_back->setVisible(visible); }

SearchField *PageHead::search() {
    if (!m_search) {
        m_search = new SearchField(this);
        m_search->setObjectName(u"searchField"_s);
        m_tools->insertWidget(m_info ? 1 : 0, m_search);
    }
    return m_search;
}

QToolButton *PageHead::addIconButton(Icon icon, const QString &name) {
    auto *button = new QToolButton(this);
    button->setIcon(Icons::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    setButtonLook(button, ButtonLook::Plain);
    m_tools->insertWidget(m_tools->count() - (m_primary ? 1 : 0), button);
    return button;
}

QPushButton *PageHead::addButton(const QString &text, Icon icon) {
    auto *button = new QPushButton(Icons::icon(icon), text, this);
    m_tools->insertWidget(m_tools->count() - (m_primary ? 1 : 0), button);
    return button;
}

QPushButton *PageHead::setPrimary(const QString &text, Icon icon) {
    if (!m_primary) {
        m_primary = new QPushButton(this);
        m_primary->setObjectName(u"primaryButton"_s);
        setButtonLook(m_primary, ButtonLook::Primary);
        m_tools->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setIcon(Icons::icon(icon, Ink::OnAccent));
    return m_primary;
}

} // namespace seatkeeper::gui
