#include "gui/wizard/WelcomePage.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Labels.h"
#include "gui/wizard/PermissionTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace seatkeeper::gui {

namespace {
QLabel *paragraph(const QString &text, QWidget *parent) {
    auto *label = makeLabel(text, TextRole::Body, false, parent);
    label->setWordWrap(true);
    return label;
}
} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : WizardPage(tr("Connect a Zendesk account"),
                 tr("Seven short steps. You can leave at any of them and go on later; nothing is lost."), parent) {
    auto *needs = new Card(tr("Minimal permissions"), this);
    needs->content()->addWidget(new PermissionTable(needs));
    content()->addWidget(needs);

    auto *facts = new Card(tr("What you should know"), this);
    facts->content()->setSpacing(Space::s);
    facts->content()->addWidget(paragraph(tr("A Zendesk administrator creates an OAuth client in your account once. "
                                             "The next step shows every value to type there."),
                                          facts));
    facts->content()->addWidget(paragraph(tr("Everything that is downloaded stays on this computer. "
                                             "Tokens are kept in its keychain and go to your Zendesk account only."),
                                          facts));
    facts->content()->addWidget(paragraph(tr("Connecting and validating change nothing in Zendesk. "
                                             "A seat is taken back only after a person approved it."),
                                          facts));
    content()->addWidget(facts);
    content()->addStretch(1);
}

QString WelcomePage::footNote() const { return tr("Nothing has been sent to Zendesk yet."); }

} // namespace seatkeeper::gui
