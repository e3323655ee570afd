#pragma once

#include "base/Clock.h"
#include "gui/shell/PageRegistry.h"
#include "gui/theme/Theme.h"

#include <QMainWindow>
#include <QMap>

class QStackedWidget;
class QToolButton;

namespace seatkeeper::gui {

class Dialogs;
class Navigation;
class ProfileSelector;
class StatusStrip;
class ViewSettings;
class WorkStatus;

//! What the window is made of; all outlive it.
struct MainWindowParts {
    PageRegistry &pages;
    WorkStatus &work;
    ViewSettings &settings;
    const Clock &clock;
    Dialogs &dialogs;
};

//! Menu, navigation, the page on show, status. Knows no page: they come from the registry.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum class Menu { File, Edit, View, Profile, Tools, Help };

    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);

    //! Opens a page and marks it in the navigation. Unknown ids are ignored.
    void openPage(const QString &id);
    QString currentPage() const { return m_currentPage; }
    //! The page if it was opened before, else null.
    QWidget *page(const QString &id) const { return m_opened.value(id); }
    ProfileSelector *profileSelector() const { return m_selector; }
    //! Adds an action to a menu, to the palette and to the window's keys. Empty menus are hidden.
    void addToMenu(Menu menu, QAction *action);
    //! Ticks the theme in the menu without choosing it.
    void markTheme(Theme::Mode mode);
    //! Asked before closing; may postpone by returning false and closing again later.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

Q_SIGNALS:
    void pageOpened(const QString &id, QWidget *page);
    //! F5; the lists of the current page have been asked again already.
    void refreshRequested(const QString &pageId);
    void themeChosen(seatkeeper::gui::Theme::Mode mode);
    //! The number of warnings was clicked; the page with the jobs is open.
    void warningsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildViewMenu();
    void buildCentre();
    QWidget *buildRail();
    void setCollapsed(bool collapsed);
    void showPalette();
    void showHelp();
    void refreshPage();
    void restoreWindow();
    QAction *makeAction(Menu menu, const QString &text, Icon icon, const QKeySequence &key, const QString &name);

    MainWindowParts m_parts;
    Navigation *m_navigation = nullptr;
    ProfileSelector *m_selector = nullptr;
    QWidget *m_rail = nullptr;
    QToolButton *m_collapse = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusStrip *m_status = nullptr;
    QMap<Menu, QMenu *> m_menus;
    QMap<QString, QWidget *> m_opened;
    QString m_currentPage;
    std::function<bool()> m_closeGuard;
};

} // namespace seatkeeper::gui
