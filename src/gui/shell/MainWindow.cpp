#include "gui/shell/MainWindow.h"

#include "gui/commands/CommandPalette.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/ViewSettings.h"
#include "gui/shell/Navigation.h"
#include "gui/shell/ProfileSelector.h"
#include "gui/shell/StatusStrip.h"
#include "gui/shell/WorkStatus.h"
#include "gui/theme/ButtonLook.h"
#include "gui/widgets/SearchField.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

constexpr QSize smallestWindow(1024, 640);
constexpr QSize usualWindow(1280, 800);

//! The rail's surface and its line towards the page.
class Rail final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().rail);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                         Theme::current().line);
    }
};

} // namespace

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent) : QMainWindow(parent), m_parts(parts) {
    setWindowTitle(tr("Seatkeeper"));
    setWindowIcon(Icons::program());
    setMinimumSize(smallestWindow);
    setContextMenuPolicy(Qt::NoContextMenu);
    buildCentre();
    buildMenus();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::openPage);
    connect(&m_parts.pages, &PageRegistry::openRequested, this, &MainWindow::openPage);
    connect(m_status, &StatusStrip::jobsRequested, this, [this] { openPage(u"jobs"_s); });
    connect(m_status, &StatusStrip::warningsRequested, this, [this] {
        openPage(u"jobs"_s);
        Q_EMIT warningsRequested();
    });
    restoreWindow();
}

void MainWindow::buildCentre() {
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildRail());
    m_pages = new QStackedWidget(centre);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    m_status = new StatusStrip(m_parts.work, m_parts.clock, centre);
    column->addWidget(m_status);
    setCentralWidget(centre);
}

QWidget *MainWindow::buildRail() {
    m_rail = new Rail(this);
    auto *layout = new QVBoxLayout(m_rail);
    layout->setContentsMargins(0, Space::s, 1, Space::s);
    layout->setSpacing(Space::s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::s, 0, Space::s, 0);
    m_selector = new ProfileSelector(m_rail);
    top->addWidget(m_selector);
    layout->addLayout(top);
    m_navigation = new Navigation(m_parts.pages, m_rail);
    m_navigation->setObjectName(u"navigation"_s);
    layout->addWidget(m_navigation, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Space::s, 0, Space::s, 0);
    m_collapse = new QToolButton(m_rail);
    m_collapse->setObjectName(u"collapseButton"_s);
    m_collapse->setText(tr("Collapse"));
    bottom->addWidget(m_collapse);
    bottom->addStretch(1);
    layout->addLayout(bottom);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_navigation->isCollapsed()); });
    setCollapsed(false);
    return m_rail;
}

void MainWindow::setCollapsed(bool collapsed) {
    m_navigation->setCollapsed(collapsed);
    m_selector->setCollapsed(collapsed);
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    constexpr int usualSpacing = 18;
    const int open = qMax(Size::navigationWidth, Size::navigationWidth * metrics.lineSpacing() / usualSpacing);
    m_rail->setFixedWidth(collapsed ? Size::navigationCollapsed : open);
    m_collapse->setIcon(Icons::icon(collapsed ? Icon::Expand : Icon::Collapse, Ink::Muted));
    m_collapse->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_collapse->setAccessibleName(collapsed ? tr("Show the names of the pages") : tr("Show icons only"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    if (!m_currentPage.isEmpty())
        m_parts.settings.write(u"navigation/"_s + m_currentPage, {{u"collapsed"_s, collapsed}});
}

QAction *MainWindow::makeAction(Menu menu, const QString &text, Icon icon, const QKeySequence &key,
                                const QString &name) {
    auto *action = new QAction(Icons::icon(icon), text, this);
    action->setShortcut(key);
    action->setObjectName(name);
    addToMenu(menu, action);
    return action;
}

void MainWindow::buildMenus() {
    const QVector<std::pair<Menu, QString>> names = {{Menu::File, tr("&File")},   {Menu::Edit, tr("&Edit")},
                                                     {Menu::View, tr("&View")},   {Menu::Profile, tr("&Profile")},
                                                     {Menu::Tools, tr("&Tools")}, {Menu::Help, tr("&Help")}};
    for (const auto &[id, name] : names) {
        auto *menu = menuBar()->addMenu(name);
        menu->setToolTipsVisible(true);
        menu->menuAction()->setVisible(false);
        m_menus.insert(id, menu);
    }
    connect(makeAction(Menu::File, tr("&Quit"), Icon::None, QKeySequence::Quit, u"quitAction"_s), &QAction::triggered,
            this, &QWidget::close);
    connect(makeAction(Menu::Edit, tr("&Find"), Icon::Search, {}, u"findAction"_s), &QAction::triggered, this, [this] {
        auto *search = m_pages->currentWidget() ? m_pages->currentWidget()->findChild<SearchField *>() : nullptr;
        if (search)
            search->setFocus(Qt::ShortcutFocusReason);
    });
    connect(makeAction(Menu::View, tr("&Refresh this page"), Icon::Reclaim, QKeySequence::Refresh, u"refreshAction"_s),
            &QAction::triggered, this, [this] { refreshPage(); });
    buildViewMenu();
    connect(makeAction(Menu::Tools, tr("&Commands…"), Icon::Terminal, Qt::CTRL | Qt::Key_K, u"paletteAction"_s),
            &QAction::triggered, this, &MainWindow::showPalette);
    connect(makeAction(Menu::Help, tr("&Help for this page"), Icon::Help, QKeySequence::HelpContents, u"helpAction"_s),
            &QAction::triggered, this, [this] { showHelp(); });
}

void MainWindow::buildViewMenu() {
    auto *view = m_menus.value(Menu::View);
    view->addSeparator();
    for (const auto &entry : m_parts.pages.entries()) {
        if (!entry.make)
            continue;
        connect(makeAction(Menu::View, entry.title, entry.icon, {}, entry.id + u"PageAction"_s), &QAction::triggered,
                this, [this, id = entry.id] { openPage(id); });
    }
    view->addSeparator();
    auto *themes = new QActionGroup(this);
    const QVector<std::pair<Theme::Mode, QString>> modes = {{Theme::Mode::System, tr("Colours of the system")},
                                                            {Theme::Mode::Light, tr("Light colours")},
                                                            {Theme::Mode::Dark, tr("Dark colours")}};
    for (const auto &[mode, name] : modes) {
        auto *action = makeAction(Menu::View, name, Icon::None, {}, Theme::modeName(mode) + u"ThemeAction"_s);
        action->setCheckable(true);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { Q_EMIT themeChosen(mode); });
    }
}

void MainWindow::addToMenu(Menu menu, QAction *action) {
    m_menus.value(menu)->addAction(action);
    m_menus.value(menu)->menuAction()->setVisible(true);
    addAction(action);
}

void MainWindow::openPage(const QString &id) {
    const auto *entry = m_parts.pages.find(id);
    if (!entry || !entry->make)
        return;
    const bool fresh = !m_opened.contains(id);
    if (fresh) {
        auto *made = entry->make(m_pages);
        m_pages->addWidget(made);
        m_opened.insert(id, made);
    }
    m_pages->setCurrentWidget(m_opened.value(id));
    m_navigation->setCurrentPage(id);
    const auto kept = m_parts.settings.read(u"navigation/"_s + id);
    m_currentPage.clear();
    setCollapsed(kept.value(u"collapsed"_s).toBool());
    m_currentPage = id;
    setWindowTitle(tr("%1 – Seatkeeper").arg(entry->title));
    findChild<QAction *>(u"helpAction"_s)->setVisible(!entry->help.isEmpty());
    m_menus.value(Menu::Help)
        ->menuAction()
        ->setVisible(!entry->help.isEmpty() || m_menus.value(Menu::Help)->actions().size() > 1);
    if (fresh)
        Q_EMIT pageOpened(id, m_opened.value(id));
}

void MainWindow::showPalette() {
    QVector<QAction *> all;
    if (auto *page = m_pages->currentWidget()) {
        for (auto *action : page->actions())
            all.append(action);
        for (auto *child : page->findChildren<QWidget *>()) {
            if (child->isVisible())
                all += child->actions();
        }
    }
    all += actions();
    (new CommandPalette(all, this))->open();
}

void MainWindow::refreshPage() {
    if (auto *shown = m_pages->currentWidget()) {
        if (auto *list = qobject_cast<ListPage *>(shown))
            list->refresh();
        for (auto *list : shown->findChildren<ListPage *>()) {
            if (list->isVisible())
                list->refresh();
        }
    }
    Q_EMIT refreshRequested(m_currentPage);
}

void MainWindow::showHelp() {
    const auto *entry = m_parts.pages.find(m_currentPage);
    if (entry && !entry->help.isEmpty())
        m_parts.dialogs.inform({u"pageHelp"_s, entry->title, entry->help, {}, Tone::Info}, this);
}

void MainWindow::markTheme(Theme::Mode mode) {
    if (auto *action = findChild<QAction *>(Theme::modeName(mode) + u"ThemeAction"_s))
        action->setChecked(true);
}

void MainWindow::restoreWindow() {
    const auto kept = m_parts.settings.read(u"window"_s);
    const QByteArray geometry = QByteArray::fromBase64(kept.value(u"geometry"_s).toString().toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const auto room = screen() ? screen()->availableGeometry().size() : usualWindow;
        resize(usualWindow.boundedTo(room.expandedTo(smallestWindow)));
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_closeGuard && !m_closeGuard()) {
        event->ignore();
        return;
    }
    m_parts.settings.write(u"window"_s, {{u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())}});
    event->accept();
}

} // namespace seatkeeper::gui
