#include "gui/pages/settings/SettingsPage.h"

#include "gui/pages/prices/ListPricesList.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/PageHead.h"
#include "services/Settings.h"
#include "services/Workspace.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
QStringList linesOf(const QPlainTextEdit *edit) {
    QStringList lines;
    const auto all = edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all)
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

QPlainTextEdit *makeLines(const QString &name, QWidget *parent) {
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5 + Space::l);
    return edit;
}
} // namespace

SettingsPage::SettingsPage(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(this);
    head->setTitle(tr("Settings"));
    head->setExplanation(tr("What every reclaim must respect, and what a seat costs where no purchase is known."));
    m_save = head->setPrimary(tr("Save"));
    m_save->setObjectName(u"saveSettingsButton"_s);
    outer->addWidget(head);
    m_messages = new MessageArea(this);
    outer->addWidget(m_messages);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(Space::l, Space::xs, Space::l, Space::l);
    box->setSpacing(Space::m);
    box->addWidget(buildLimits());
    box->addWidget(buildPeople());
    box->addWidget(buildPrices());
    auto *where = new Card(tr("Data"), body);
    auto *path = makeLabel(tr("Database: %1").arg(context.workspace.databasePath()), TextRole::Body, false, where);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->content()->addWidget(path);
    box->addWidget(where);
    box->addStretch(1);
    area->setWidget(body);
    outer->addWidget(area, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    load();
}

QWidget *SettingsPage::buildLimits() {
    auto *card = new Card(tr("Limits of a run"), this);
    auto *form = makeForm();
    card->content()->addLayout(form);
    const auto spin = [&](const QString &name, const QString &label, int least, int most, const QString &suffix) {
        auto *box = new QSpinBox(card);
        box->setObjectName(name);
        box->setRange(least, most);
        box->setSuffix(suffix);
        addFormRow(form, label, box);
        connect(box, &QSpinBox::valueChanged, this, [this] { check(); });
        return box;
    };
    m_people = spin(u"peopleSpinBox"_s, tr("Type the number back above"), 1, 1000, tr(" people in a run"));
    m_percent = spin(u"percentSpinBox"_s, tr("At most"), 1, 100, tr(" % of a role or group"));
    m_floor = spin(u"floorSpinBox"_s, tr("but always allow"), 0, 100, tr(" people"));
    m_minimum = spin(u"minimumSpinBox"_s, tr("Keep at least"), 0, 100, tr(" people in each group"));
    return card;
}

QWidget *SettingsPage::buildPeople() {
    auto *card = new Card(tr("Never, and not today"), this);
    auto *form = makeForm();
    card->content()->addLayout(form);
    m_protected = makeLines(u"protectedEdit"_s, card);
    m_protected->setPlaceholderText(tr("One e-mail address or Zendesk id a line"));
    addFormRow(form, tr("Protected people"), m_protected);
    m_blackout = makeLines(u"blackoutEdit"_s, card);
    m_blackout->setPlaceholderText(tr("One day a line, such as 2026-12-24"));
    addFormRow(form, tr("Blackout dates"), m_blackout);
    m_blackoutMessage = new FieldMessage(m_blackout, card);
    form->addRow(QString(), m_blackoutMessage);
    for (QPlainTextEdit *edit : {m_protected, m_blackout})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { check(); });
    return card;
}

QWidget *SettingsPage::buildPrices() {
    constexpr int rowsShown = 9;
    auto *card = new Card(this);
    card->content()->setContentsMargins(0, 0, 0, 0);
    auto *prices = new ListPricesList(m_context, card);
    prices->setObjectName(u"listPrices"_s);
    prices->setMinimumHeight(Size::pageHead + 2 * Size::listHead + rowsShown * Theme::rowHeight(Size::row));
    card->content()->addWidget(prices);
    return card;
}

void SettingsPage::load() {
    whenDone(m_context.workspace.settings().guards(), this, [this](const Result<GuardSettings> &guards) {
        if (guards)
            show(*guards);
        else
            m_messages->showError(u"load"_s, guards.error());
    });
}

void SettingsPage::show(const GuardSettings &guards) {
    m_guards = guards;
    m_people->setValue(guards.peoplePerRun);
    m_percent->setValue(guards.percentOfRole);
    m_floor->setValue(guards.percentFloor);
    m_minimum->setValue(guards.minimumPerGroup);
    m_protected->setPlainText(guards.protectedPeople.join(u'\n'));
    QStringList days;
    for (const QDate &day : guards.blackoutDates)
        days.append(day.toString(Qt::ISODate));
    m_blackout->setPlainText(days.join(u'\n'));
    check();
}

GuardSettings SettingsPage::edited() const {
    GuardSettings guards = m_guards;
    guards.peoplePerRun = m_people->value();
    guards.percentOfRole = m_percent->value();
    guards.percentFloor = m_floor->value();
    guards.minimumPerGroup = m_minimum->value();
    guards.protectedPeople = linesOf(m_protected);
    guards.blackoutDates.clear();
    for (const QString &line : linesOf(m_blackout))
        guards.blackoutDates.append(QDate::fromString(line, Qt::ISODate));
    return guards;
}

void SettingsPage::check() {
    QStringList wrong;
    for (const QString &line : linesOf(m_blackout))
        if (!QDate::fromString(line, Qt::ISODate).isValid())
            wrong.append(line);
    m_blackoutMessage->set(Tone::Danger, wrong.isEmpty() ? QString() : tr("Not a day: %1").arg(wrong.join(u", "_s)));
    const bool changed = edited() != m_guards;
    m_save->setEnabled(changed && wrong.isEmpty());
    m_save->setToolTip(!wrong.isEmpty() ? tr("Mend the blackout dates first")
                       : changed        ? QString()
                                        : tr("Nothing was changed"));
}

void SettingsPage::save() {
    whenDone(m_context.workspace.settings().setGuards(edited()), this, [this](const Result<void> &saved) {
        if (!saved) {
            m_messages->showError(u"save"_s, saved.error());
            return;
        }
        m_messages->show({u"save"_s, Tone::Ok, tr("Saved."), tr("Every later plan respects it."), {}, {}});
        load();
    });
}

} // namespace seatkeeper::gui
