#include "gui/wizard/WizardPage.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Labels.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace seatkeeper::gui {

WizardPage::WizardPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_title(title) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::xl, Space::l, Space::xl, 0);
    outer->setSpacing(Space::xs);
    outer->addWidget(makeLabel(title, TextRole::PageTitle, false, this));
    auto *line = makeLabel(explanation, TextRole::Body, true, this);
    line->setWordWrap(true);
    outer->addWidget(line);
    outer->addSpacing(Space::m);

    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("wizardPageArea"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(0, 0, Space::s, Space::l);
    m_content->setSpacing(Space::m);
    area->setWidget(body);
    outer->addWidget(area, 1);
}

} // namespace seatkeeper::gui
