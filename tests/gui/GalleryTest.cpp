#include "base/Result.h"
#include "gui/Rendering.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/ActivityTimeline.h"
#include "gui/widgets/Avatar.h"
#include "gui/widgets/BulkBar.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CheckRow.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Form.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/PageHead.h"
#include "gui/widgets/ReasonBox.h"
#include "gui/widgets/SearchField.h"
#include "gui/widgets/StatePill.h"
#include "gui/widgets/TileButton.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace {

class Gallery : public QWidget {
public:
    Gallery() {
        setWindowTitle(u"Gallery"_s);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(head());
        layout->addWidget(messages());
        auto *grid = new QGridLayout;
        grid->setContentsMargins(Space::l, 0, Space::l, Space::l);
        grid->setSpacing(Space::m);
        grid->addWidget(tiles(), 0, 0, 1, 2);
        grid->addWidget(buttons(), 1, 0);
        grid->addWidget(form(), 2, 0);
        grid->addWidget(checks(), 1, 1);
        grid->addWidget(person(), 2, 1);
        grid->addWidget(empty(), 3, 0);
        grid->addWidget(chips(), 3, 1);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        layout->addLayout(grid, 1);
    }

private:
    QWidget *head() {
        auto *head = new PageHead(this);
        head->setTitle(u"Removal Candidates"_s);
        head->setExplanation(u"All profiles. A rule proposes them; nothing happens in Zendesk before you approve."_s);
        head->setState(Tone::Ok, u"Published"_s);
        head->setBackVisible(true);
        head->setPrimary(u"Refresh now"_s, Icon::Reclaim);
        head->addIconButton(Icon::Columns, u"Columns"_s);
        head->addIconButton(Icon::Export, u"Export"_s);
        head->search()->setPlaceholderText(u"Name, e-mail"_s);
        head->search()->setKeyHint(u"Ctrl+F"_s);
        return head;
    }
    QWidget *messages() {
        auto *area = new MessageArea(this);
        area->show({u"a"_s,
                    Tone::Info,
                    u"Showing data as of 06:12."_s,
                    u"A refresh of Zendesk Japan is running."_s,
                    {{u"Show progress"_s, [] {}}},
                    {}});
        area->show({u"b"_s,
                    Tone::Ok,
                    u"6 seats are free again."_s,
                    u"Each was read back and proved free."_s,
                    {{u"Undo…"_s, [] {}}, {u"Open run"_s, [] {}}},
                    {}});
        area->show({u"c"_s,
                    Tone::Warn,
                    u"The download of Zendesk Japan was held back."_s,
                    u"It brought 34 % fewer users than the last one; the old rows stay."_s,
                    {{u"Compare"_s, [] {}}, {u"Accept…"_s, [] {}}},
                    {}});
        area->show({{},
                    Tone::Warn,
                    u"The download of Zendesk Japan was held back."_s,
                    u"It brought 34 % fewer users than the last one; the old rows stay."_s,
                    {},
                    {}});
        area->showError(u"d"_s,
                        seatkeeper::fail(seatkeeper::ErrorCode::ReauthRequired, u"401 invalid_token"_s,
                                         {{u"profile"_s, u"Zendesk Global"_s}}),
                        {{u"Sign in again"_s, [] {}}});
        return area;
    }
    QWidget *tiles() {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const auto add = [&](const QString &label, const QString &value, const QString &line, const QString &beside,
                             bool warn) {
            auto *tile = new TileButton(label, row);
            tile->set(value, line, beside, warn);
            layout->addWidget(tile);
        };
        add(u"Seats owned"_s, u"420"_s, u"2 accounts"_s, {}, false);
        add(u"Idle"_s, u"74"_s, u"no activity for 60 days"_s, u"19 % of used"_s, false);
        add(u"Potential savings"_s, u"$63,348"_s, u"a year, 61 candidates"_s, {}, false);
        add(u"True-up cost"_s, u"$2,640"_s, u"4 rights short, Zendesk Japan"_s, {}, true);
        return row;
    }
    QWidget *buttons() {
        auto *card = new Card(u"Buttons and pills"_s, this);
        card->setNote(u"0 of 61 shown"_s);
        auto *flow = new FlowLayout;
        const auto add = [&](const QString &text, ButtonLook look, bool enabled, Icon icon) {
            auto *button = new QPushButton(Icons::icon(icon), text, card);
            setButtonLook(button, look);
            button->setEnabled(enabled);
            flow->addWidget(button);
        };
        add(u"Plain"_s, ButtonLook::Plain, true, Icon::None);
        add(u"Refresh now"_s, ButtonLook::Primary, true, Icon::Reclaim);
        add(u"Reclaim 6 seats"_s, ButtonLook::Danger, true, Icon::None);
        add(u"Copy all as a message"_s, ButtonLook::Link, true, Icon::None);
        add(u"Disabled"_s, ButtonLook::Plain, false, Icon::Save);
        flow->addWidget(new CopyButton(
            u"client name"_s, [] { return u"x"_s; }, card));
        const QVector<std::pair<Tone, QString>> pills = {{Tone::AttentionRequired, u"Attention Required"_s},
                                                         {Tone::Ready, u"Ready"_s},
                                                         {Tone::AwaitingUser, u"Awaiting User"_s},
                                                         {Tone::AwaitingApproval, u"Awaiting Approval"_s},
                                                         {Tone::AwaitingRevocation, u"Awaiting Revocation"_s},
                                                         {Tone::ClosedComplete, u"Closed Complete"_s},
                                                         {Tone::ClosedSkipped, u"Closed Skipped"_s},
                                                         {Tone::ClosedCanceled, u"Closed Canceled"_s},
                                                         {Tone::Danger, u"Failed"_s},
                                                         {Tone::Info, u"Running"_s},
                                                         {Tone::Muted, u"Draft"_s}};
        for (const auto &[tone, words] : pills)
            flow->addWidget(new StatePill(tone, words, card));
        card->content()->addLayout(flow);
        return card;
    }
    QWidget *form() {
        auto *card = new Card(this);
        auto *layout = makeForm();
        auto *name = new QLineEdit(u"Zendesk Global"_s, card);
        addFormRow(layout, u"Display name"_s, name);
        auto *message = new FieldMessage(name, card);
        layout->addRow(QString(), message);
        message->set(Tone::Ok, u"Zendesk account found"_s);
        auto *fixed = new QLineEdit(u"Zendesk Subscription"_s, card);
        fixed->setReadOnly(true);
        addFormRow(layout, u"Profile type"_s, fixed);
        auto *combo = new QComboBox(card);
        combo->addItems({u"Daily at 06:00"_s, u"Weekly"_s});
        addFormRow(layout, u"Refresh"_s, combo);
        auto *spin = new QSpinBox(card);
        spin->setSuffix(u" days"_s);
        spin->setValue(75);
        addFormRow(layout, u"Threshold"_s, spin);
        auto *slider = new QSlider(Qt::Horizontal, card);
        slider->setProperty("seatkeeperFillUpper", true);
        slider->setValue(40);
        addFormRow(layout, u"Days"_s, slider);
        auto *bar = new QProgressBar(card);
        bar->setTextVisible(false);
        bar->setValue(64);
        addFormRow(layout, u"Progress"_s, bar);
        auto *choices = new QHBoxLayout;
        auto *on = new QCheckBox(u"Reclaim"_s, card);
        on->setChecked(true);
        auto *off = new QCheckBox(u"Download"_s, card);
        off->setChecked(true);
        off->setEnabled(false);
        auto *dry = new QRadioButton(u"Dry run"_s, card);
        dry->setChecked(true);
        choices->addWidget(on);
        choices->addWidget(off);
        choices->addWidget(new QCheckBox(u"Off"_s, card));
        choices->addWidget(dry);
        choices->addWidget(new QRadioButton(u"Change"_s, card));
        addFormRow(layout, u"Processes"_s, choices, on);
        auto *tabs = new QTabBar(card);
        for (const auto &each : {u"Publishers"_s, u"Reconciliation"_s, u"Reports"_s})
            tabs->addTab(each);
        tabs->setDrawBase(false);
        layout->addRow(tabs);
        card->content()->addLayout(layout);
        return card;
    }
    QWidget *checks() {
        auto *card = new Card(this);
        card->content()->setContentsMargins(0, 0, 0, 0);
        card->content()->setSpacing(0);
        const auto add = [&](const QString &name) {
            auto *row = new CheckRow(name, card);
            card->content()->addWidget(row);
            return row;
        };
        add(u"Address"_s)->set(CheckState::Passed, u"lindqvist.zendesk.com is a Zendesk account"_s);
        add(u"Audit log"_s)
            ->set(CheckState::Limited, u"Not part of this plan (403)"_s,
                  u"Exact sign-in dates. Three of four activity signals remain."_s, u"Nothing to mend."_s);
        auto *failed = add(u"List roles"_s);
        failed->set(CheckState::Failed, u"Refused by Zendesk (403): this role may not read custom roles"_s,
                    u"Light agents cannot be told from paid agents: no seat could be counted."_s,
                    u"Sign in as an administrator."_s);
        failed->setActs({{u"Sign in again"_s, Icon::Key, [] {}}, {u"Check this line again"_s, Icon::Reclaim, [] {}}});
        auto *running = add(u"Sessions"_s);
        running->set(CheckState::Running, {});
        running->setLast(true);
        return card;
    }
    QWidget *person() {
        auto *card = new Card(this);
        auto *top = new QHBoxLayout;
        auto *avatar = new Avatar(card);
        avatar->setName(u"Jürgen Weißmüller"_s);
        top->addWidget(avatar);
        auto *names = new QVBoxLayout;
        names->addWidget(makeLabel(u"Jürgen Weißmüller"_s, TextRole::Heading, false, card));
        names->addWidget(makeLabel(u"j.weissmueller@lindqvist.example"_s, TextRole::Small, true, card));
        top->addLayout(names, 1);
        card->content()->addLayout(top);
        auto *reason = new ReasonBox(card);
        reason->set(u"Idle for 96 days. Rule “Idle 60 days” asks for 60."_s, u"All 4 signals were read."_s);
        card->content()->addWidget(reason);
        auto *line = new ActivityTimeline(card);
        const QDate today(2026, 11, 24);
        line->setSpan(today, 180, 60);
        line->setLanes({{u"Sign-in"_s, {today.addDays(-170), today.addDays(-140), today.addDays(-105)}, {}},
                        {u"Session"_s, {}, u"no live session"_s},
                        {u"Ticket work"_s, {today.addDays(-150), today.addDays(-120), today.addDays(-96)}, {}},
                        {u"Audit log"_s, {today.addDays(-105)}, {}}},
                       2, 2, u"96 days"_s);
        card->content()->addWidget(line);
        card->content()->addStretch(1);
        return card;
    }
    QWidget *empty() {
        auto *card = new Card(this);
        auto *state = new EmptyState(card);
        state->set(EmptyKind::NothingMatches,
                   {Icon::Filter, u"No candidate matches"_s,
                    u"Two filters are set: “Leavers” and group “IT Service”. Without them there are 61 candidates."_s,
                    EmptyText::Action{u"Reset filters"_s, [] {}}, EmptyText::Action{u"Remove “IT Service”"_s, [] {}}});
        card->content()->addWidget(state);
        return card;
    }
    QWidget *chips() {
        auto *card = new Card(this);
        auto *flow = new FlowLayout;
        auto *first = new Chip(u"All open"_s, card);
        first->setCount(61);
        first->setChecked(true);
        flow->addWidget(first);
        for (const auto &[name, count] : {std::pair{u"Idle 60+ days"_s, 42}, std::pair{u"Never signed in"_s, 4},
                                          std::pair{u"Paid light agents"_s, 5}}) {
            auto *chip = new Chip(name, card);
            chip->setCount(count);
            flow->addWidget(chip);
        }
        card->content()->addLayout(flow);
        auto *bulk = new BulkBar(card);
        bulk->setSelection(5, u"$5,076 a year"_s);
        bulk->addAct(u"Approve"_s, u"Ctrl+Return"_s, true);
        bulk->addAct(u"Keep"_s, u"Alt+K"_s, false);
        bulk->showMore(true);
        card->content()->addWidget(bulk);
        auto *icons = new FlowLayout;
        for (int i = 1; i <= static_cast<int>(Icon::UpDown); ++i)
            icons->addWidget(new IconLabel(static_cast<Icon>(i), Ink::Text, Size::icon, card));
        card->content()->addLayout(icons);
        card->content()->addStretch(1);
        return card;
    }
};

} // namespace

TEST(GalleryTest, EveryComponentFitsItsWordsAndHasAName) {
    seatkeeper::test::renderEverywhere(
        u"gallery"_s, {1280, 1400}, [] { return new Gallery; },
        [](QWidget *widget) {
            seatkeeper::test::expectTextFits(widget);
            seatkeeper::test::expectAccessibleNames(widget);
        });
}

TEST(GalleryTest, WordsFitAtTwiceTheSize) {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    seatkeeper::test::renderEverywhere(
        u"gallery-200"_s, {2560, 2600}, [] { return new Gallery; }, &seatkeeper::test::expectTextFits);
    QApplication::setFont(before);
}
