#include "gui/listpage/ListPage.h"

#include "base/Await.h"
#include "gui/commands/CommandAction.h"
#include "gui/listpage/ColumnLayout.h"
#include "gui/listpage/ConditionSearch.h"
#include "gui/listpage/ListFoot.h"
#include "gui/listpage/ListText.h"
#include "gui/listpage/RecordDrawer.h"
#include "gui/listpage/RecordHeader.h"
#include "gui/listpage/RecordView.h"
#include "gui/text/Format.h"
#include "gui/widgets/BulkBar.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/SearchField.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {
constexpr int typingPause = 150;
constexpr int savingPause = 400;
constexpr int actsInBar = 4;

//! The button says and does what the action says and does.
void mirror(QAction *action, QPushButton *button) {
    const auto dress = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, dress);
    dress();
}
} // namespace

ListPage::ListPage(ListPageSpec spec, RecordSource *source, const ListServices &services, QWidget *parent)
    : QWidget(parent),
      m_spec(std::move(spec)),
      m_source(source),
      m_services(services),
      m_model(new RecordModel(source, m_spec.columns, services.clock, this)),
      m_head(new PageHead(this, m_spec.headKind)),
      m_messages(new MessageArea(this)) {
    setObjectName(m_spec.id);
    setAccessibleName(m_spec.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_messages);
    buildBody(layout);
    buildDrawer();
    buildActions();
    fillBulkBar();
    buildHead();
    connectModel();
    connectView();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { applySearch(false); });
    connect(&m_saving, &QTimer::timeout, this, &ListPage::saveLayout);
    restoreLayout();
    m_model->setGrouped(m_spec.groupable && m_spec.groupedAtFirst);
    m_model->refresh();
}

ListPage::~ListPage() {
    if (m_saving.isActive())
        saveLayout();
}

void ListPage::buildHead() {
    m_head->setTitle(m_spec.title);
    m_head->setExplanation(m_spec.explanation);
    auto *search = m_head->search();
    search->setPlaceholderText(m_spec.searchPlaceholder);
    search->setAccessibleName(m_spec.searchPlaceholder.isEmpty() ? tr("Filter") : m_spec.searchPlaceholder);
    search->setKeyHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    connect(search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    if (m_spec.conditions) {
        m_conditions = new ConditionSearch(*m_spec.conditions, search, m_messages, this);
        connect(m_conditions, &ConditionSearch::switched, this, [this] { applySearch(false); });
        connect(search, &QLineEdit::returnPressed, this, [this] { applySearch(true); });
    }
    connect(search, &SearchField::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(search, &SearchField::listWanted, m_view, &RecordView::enterList);
    auto *columns = m_head->addIconButton(Icon::Columns, tr("Columns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        m_view->recordHeader()->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    auto *save = m_head->addIconButton(Icon::Export, tr("Export what is shown"));
    connect(save, &QToolButton::clicked, this, &ListPage::askForExport);
    for (auto *action : m_actions) {
        if (action->command().place != Command::Place::Head)
            continue;
        const auto &command = action->command();
        auto *button = command.primary ? m_head->setPrimary(action->text(), command.icon)
                                       : m_head->addButton(action->text(), command.icon);
        button->setObjectName(command.id + u"Button"_s);
        mirror(action, button);
    }
}

void ListPage::buildChips(QVBoxLayout *layout) {
    if (m_spec.facets.isEmpty())
        return;
    m_chips = new QWidget(this);
    m_chips->setAccessibleName(tr("Questions"));
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_facets = new QButtonGroup(this);
    for (int i = 0; i < m_spec.facets.size(); ++i) {
        const auto &facet = m_spec.facets.at(i);
        auto *chip = new Chip(facet.title, m_chips);
        chip->setObjectName(facet.id + u"Chip"_s);
        chip->setChecked(i == 0);
        m_facets->addButton(chip, i);
        flow->addWidget(chip);
    }
    connect(m_facets, &QButtonGroup::idClicked, this,
            [this](int i) { m_model->setFacet(i == 0 ? QString() : m_spec.facets.at(i).id); });
    layout->addWidget(m_chips);
}

void ListPage::buildBody(QVBoxLayout *layout) {
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildChips(column);
    auto *bulkRow = new QVBoxLayout;
    bulkRow->setContentsMargins(Space::l, 0, Space::l, 0);
    m_bulk = new BulkBar(left);
    m_bulk->hide();
    bulkRow->addWidget(m_bulk);
    column->addLayout(bulkRow);
    auto *area = new QWidget(left);
    area->setBackgroundRole(QPalette::Base);
    area->setAutoFillBackground(true);
    m_stack = new QStackedLayout(area);
    m_view = new RecordView(area);
    m_view->setObjectName(u"recordView"_s);
    m_view->setAccessibleName(m_spec.title);
    m_view->setRecords(m_model, m_spec.linesPerRow, m_spec.selectable);
    m_view->setGroupNoun(m_spec.groupNoun);
    m_empty = new EmptyState(area);
    m_loading = makeLabel(tr("Loading…"), TextRole::Body, true, area);
    m_loading->setAlignment(Qt::AlignCenter);
    for (QWidget *each : std::initializer_list<QWidget *>{m_loading, m_view, m_empty})
        m_stack->addWidget(each);
    column->addWidget(area, 1);
    m_foot = new ListFoot(m_spec, left);
    column->addWidget(m_foot);
    m_splitter->addWidget(left);
    layout->addWidget(m_splitter, 1);
}

void ListPage::buildDrawer() {
    if (!m_spec.drawer)
        return;
    m_drawerFrame = new QWidget(m_splitter);
    // The frame shows through as the line at the upper edge and towards the list.
    m_drawerFrame->setBackgroundRole(QPalette::Mid);
    m_drawerFrame->setAutoFillBackground(true);
    auto *frame = new QVBoxLayout(m_drawerFrame);
    frame->setContentsMargins(isRightToLeft() ? 0 : 1, 1, isRightToLeft() ? 1 : 0, 0);
    m_drawer = m_spec.drawer(m_drawerFrame);
    m_drawer->setBackgroundRole(QPalette::Base);
    m_drawer->setAutoFillBackground(true);
    frame->addWidget(m_drawer);
    m_drawerFrame->setMinimumWidth(Size::drawerLeast);
    m_drawerFrame->setMaximumWidth(Size::drawerMost);
    m_splitter->addWidget(m_drawerFrame);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({Size::drawer * 3, Size::drawer});
    m_drawerFrame->hide();
    connect(m_drawer, &RecordDrawer::closeRequested, this, [this] { setDrawerVisible(false); });
}

void ListPage::buildActions() {
    for (const auto &command : m_spec.commands) {
        auto *action = new CommandAction(
            command, [this] { return target(); }, this);
        m_actions.append(action);
        addAction(action);
    }
}

void ListPage::fillBulkBar() {
    int placed = 0;
    for (auto *action : m_actions) {
        const auto place = action->command().place;
        if (place == Command::Place::Menu || (place == Command::Place::Bulk && placed >= actsInBar)) {
            m_bulk->moreMenu()->addAction(action);
            continue;
        }
        if (place != Command::Place::Bulk)
            continue;
        ++placed;
        auto *button = m_bulk->addAct(action->text(), action->toolTip(), action->command().primary);
        button->setObjectName(action->command().id + u"BulkButton"_s);
        button->setIcon(action->icon());
        mirror(action, button);
    }
    m_bulk->showMore(!m_bulk->moreMenu()->isEmpty());
}

void ListPage::connectModel() {
    connect(m_model, &RecordModel::refreshed, this, &ListPage::follow);
    connect(m_model, &RecordModel::failed, this, [this](const Error &error) {
        m_messages->showError(u"list"_s, error, {{tr("Try again"), [this] { refresh(); }}});
        if (m_model->isFirstLoad())
            m_loading->setText(tr("The list could not be read."));
    });
    connect(&m_model->selection(), &RecordSelection::changed, this, &ListPage::followSelection);
}

void ListPage::connectView() {
    connect(m_view, &RecordView::currentRecordChanged, this, &ListPage::followCurrent);
    connect(m_view, &RecordView::activatedRecord, this, &ListPage::activate);
    connect(m_view, &RecordView::menuWanted, this, &ListPage::showMenu);
    connect(m_view, &RecordView::typed, this, [this](const QString &text) {
        m_head->search()->setFocus(Qt::ShortcutFocusReason);
        m_head->search()->insert(text);
    });
    auto *header = m_view->recordHeader();
    connect(header, &RecordHeader::layoutChangedByPerson, &m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionMoved, &m_saving, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, &m_saving, qOverload<>(&QTimer::start));
    connect(header, &RecordHeader::resetRequested, this, [this] {
        ColumnLayout::reset(*m_view->recordHeader(), *m_model);
        m_saving.start();
    });
    connect(m_bulk, &BulkBar::clearRequested, &m_model->selection(), &RecordSelection::clear);
    connect(m_foot, &ListFoot::groupingChosen, m_model, &RecordModel::setGrouped);
}

void ListPage::follow() {
    m_messages->withdraw(u"list"_s);
    const auto &totals = m_model->totals();
    for (int i = 0; i < m_spec.facets.size(); ++i) {
        auto *chip = qobject_cast<Chip *>(m_facets->button(i));
        const qint64 unnamed = i == 0 ? totals.facets.value(QString(), totals.all) : -1;
        chip->setCount(totals.facets.value(m_spec.facets.at(i).id, unnamed));
    }
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_view);
    else
        showEmptyState();
    followSelection();
    followCurrent();
}

void ListPage::followSelection() {
    const auto count = m_model->selection().count();
    const bool wasVisible = m_bulk->isVisibleTo(this);
    const auto now = target();
    for (auto *action : m_actions)
        action->follow(now);
    m_foot->follow(*m_model);
    const auto sum = ListText::amounts(m_model->selection().amounts());
    m_bulk->setSelection(count,
                         sum.isEmpty() || m_spec.selectedSumWords.isEmpty() ? sum : m_spec.selectedSumWords.arg(sum));
    if (m_head->primary())
        setButtonLook(m_head->primary(), count > 0 ? ButtonLook::Plain : ButtonLook::Primary);
    if (wasVisible == (count > 0))
        return;
    // The bar pushes the table down; scrolling by as much keeps the rows under the eyes where they were.
    const int before = m_view->mapTo(this, QPoint()).y();
    m_bulk->setVisible(count > 0);
    m_bulk->parentWidget()->layout()->activate();
    auto *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->mapTo(this, QPoint()).y() - before);
}

void ListPage::followCurrent() {
    const auto now = target();
    for (auto *action : m_actions)
        action->follow(now);
    if (m_drawer) {
        const auto *record = m_view->currentRecord();
        m_drawer->show(record);
        m_drawerFrame->setVisible(m_drawerWanted && record && m_model->rowCount() > 0);
    }
    Q_EMIT recordChanged();
}

CommandTarget ListPage::target() const {
    CommandTarget target;
    target.keys = m_model->selection().keys();
    if (target.keys.isEmpty() && m_view) {
        if (const auto *record = m_view->currentRecord())
            target.keys.append(record->key);
    }
    for (const auto &key : target.keys) {
        if (const auto *record = m_model->find(key))
            target.records.append(*record);
    }
    return target;
}

void ListPage::showEmptyState() {
    const bool filtered = m_model->isFiltered();
    const auto kind = filtered           ? EmptyKind::NothingMatches
                      : m_spec.emptyKind ? m_spec.emptyKind()
                                         : EmptyKind::NothingThere;
    auto text = m_spec.empty.value(kind);
    if (filtered && m_spec.emptyFacet && m_model->query().text.isEmpty())
        text = m_spec.emptyFacet(m_model->query().facet);
    if (filtered) {
        text.icon = Icon::Filter;
        if (text.heading.isEmpty())
            text.heading = tr("Nothing matches");
        if (text.words.isEmpty())
            text.words = tr("A filter is set. Without it there are %1.").arg(Format::number(m_model->totals().all));
        auto &reset = text.first ? text.second : text.first;
        reset = EmptyText::Action{tr("Reset filters"), [this] { resetFilters(); }};
    }
    m_empty->set(kind, text);
    m_stack->setCurrentWidget(m_empty);
}

void ListPage::refresh() { m_model->refresh(); }

void ListPage::chooseFacet(const QString &id) {
    for (int i = 0; i < m_spec.facets.size(); ++i) {
        if (m_spec.facets.at(i).id == id || (i == 0 && id.isEmpty()))
            m_facets->button(i)->click();
    }
}

void ListPage::setFilterText(const QString &text) {
    m_head->search()->setText(text);
    applySearch(true);
}

void ListPage::applySearch(bool complete) {
    m_typing.stop();
    if (!m_conditions || !m_conditions->isOn())
        m_model->setFilterText(m_head->search()->text().trimmed());
    else if (const auto where = m_conditions->condition(complete))
        m_model->setFilterCondition(*where);
}

void ListPage::resetFilters() {
    m_head->search()->clear();
    m_typing.stop();
    if (m_facets)
        m_facets->button(0)->setChecked(true);
    m_model->clearFilters();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ListPage::openRecord(const RecordKey &key) {
    m_view->setCurrentKey(key);
    setDrawerVisible(true);
}

void ListPage::setDrawerVisible(bool visible) {
    m_drawerWanted = visible;
    followCurrent();
    if (!visible)
        m_view->setFocus(Qt::OtherFocusReason);
}

void ListPage::activate() {
    const auto *record = m_view->currentRecord();
    if (!record)
        return;
    if (m_spec.activate) {
        m_spec.activate(*record);
    } else if (m_drawer) {
        setDrawerVisible(true);
        m_drawer->setFocus(Qt::OtherFocusReason);
    }
}

void ListPage::showMenu(const QPoint &position) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (auto *action : m_actions) {
        if (action->command().needsRows())
            menu->addAction(action);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    auto *copy = menu->addAction(Icons::icon(Icon::Copy), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_view, &RecordView::copyToClipboard);
    menu->popup(position);
}

} // namespace seatkeeper::gui
