#include "gui/pages/start/StartPage.h"

#include "gui/theme/ButtonLook.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 760;

QPushButton *addWay(QHBoxLayout *row, const QString &title, const QString &words, const QString &button, Icon icon) {
    auto *card = new Card(row->parentWidget());
    card->content()->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    card->content()->addWidget(makeLabel(title, TextRole::Heading, false, card));
    auto *text = makeLabel(words, TextRole::Body, true, card);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->content()->addWidget(text, 1);
    auto *act = new QPushButton(Icons::icon(icon), button, card);
    card->content()->addWidget(act, 0, Qt::AlignLeft);
    row->addWidget(card, 1);
    return act;
}
} // namespace

StartPage::StartPage(bool demo, QWidget *parent) : QWidget(parent) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    outer->addStretch(2);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::m);
    box->addWidget(makeLabel(tr("Find the seats nobody needs"), TextRole::PageTitle, false, column));
    auto *words =
        makeLabel(tr("Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes "
                     "them back when a person approves, and can give every one of them back."),
                  TextRole::Body, true, column);
    words->setWordWrap(true);
    box->addWidget(words);
    auto *ways = new QWidget(column);
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, Space::s, 0, 0);
    row->setSpacing(Space::l);
    if (!demo) {
        auto *explore = addWay(row, tr("Try it first"),
                               tr("A complete simulated Zendesk account inside the program: no network, no account, "
                                  "nothing to lose."),
                               tr("Explore a demo account"), Icon::Sparkle);
        explore->setObjectName(u"exploreDemoButton"_s);
        connect(explore, &QPushButton::clicked, this, &StartPage::demoRequested);
    }
    auto *connectAccount =
        addWay(row, tr("Use your own account"),
               tr("Seven short steps with an OAuth client of your own. Reading only, until you approve "
                  "a reclaim."),
               tr("Connect Zendesk…"), Icon::Plug);
    connectAccount->setObjectName(u"connectZendeskButton"_s);
    setButtonLook(connectAccount, ButtonLook::Primary);
    connect(connectAccount, &QPushButton::clicked, this, &StartPage::connectRequested);
    box->addWidget(ways);
    if (!demo) {
        auto *without = new QHBoxLayout;
        without->setSpacing(Space::s);
        without->addWidget(makeLabel(tr("Does your account not allow OAuth yet?"), TextRole::Body, true, column));
        auto *import = new QPushButton(Icons::icon(Icon::Import), tr("Import a team-member export…"), column);
        import->setObjectName(u"importTeamButton"_s);
        setButtonLook(import, ButtonLook::Link);
        connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
        without->addWidget(import);
        without->addStretch(1);
        box->addLayout(without);
    }
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column, 100);
    line->addStretch(1);
    outer->addLayout(line);
    outer->addStretch(3);
}

} // namespace seatkeeper::gui
