#pragma once

#include "gui/listpage/ListPageSpec.h"
#include "gui/listpage/RecordModel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace seatkeeper::gui {

class BulkBar;
class CommandAction;
class Dialogs;
class EmptyState;
class ListExport;
class ConditionSearch;
class ListFoot;
class MessageArea;
class RecordView;
class ViewSettings;

//! What a list needs from outside; all outlive it.
struct ListServices {
    const Clock &clock;
    ViewSettings &settings;
    Dialogs &dialogs;
};

//! Every list of the program: head, messages, chips, bulk bar, table, foot, drawer; configured by its spec.
class ListPage final : public QWidget {
    Q_OBJECT
public:
    //! @param source rows; must outlive the page (a child of it will do).
    ListPage(ListPageSpec spec, RecordSource *source, const ListServices &services, QWidget *parent = nullptr);
    ~ListPage() override;

    PageHead *head() const { return m_head; }
    MessageArea *messages() const { return m_messages; }
    RecordModel *model() const { return m_model; }
    RecordView *view() const { return m_view; }
    ListFoot *foot() const { return m_foot; }
    const ListPageSpec &spec() const { return m_spec; }
    //! The actions of the commands, for menus and the palette.
    QVector<CommandAction *> commandActions() const { return m_actions; }
    //! What commands act on now.
    CommandTarget target() const;
    //! Asks the source again; rows stay in place meanwhile.
    void refresh();
    //! Chooses a chip, as a click does; unknown ids choose the first.
    void chooseFacet(const QString &id);
    //! Puts words into the filter, as typing does but at once.
    void setFilterText(const QString &text);
    void resetFilters();
    //! Makes a row current and opens the drawer.
    void openRecord(const RecordKey &key);
    void setDrawerVisible(bool visible);
    //! Writes what is shown (all rows of the filter, visible columns) as XLSX or CSV, by the path's ending, and tells
    //! how many rows that were.
    QFuture<Result<qint64>> exportTo(const QString &path);

Q_SIGNALS:
    void recordChanged();

private:
    void buildHead();
    void buildChips(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void buildDrawer();
    void buildActions();
    void fillBulkBar();
    void connectModel();
    void connectView();
    void follow();
    void followSelection();
    void followCurrent();
    //! Asks for what the search field says; @p complete: nothing more will be typed.
    void applySearch(bool complete);
    void showEmptyState();
    void showMenu(const QPoint &position);
    void askForExport();
    void showProgress(qint64 rows, qint64 all);
    QVector<int> visibleColumns() const;
    void restoreLayout();
    void saveLayout();
    void activate();

    ListPageSpec m_spec;
    RecordSource *m_source;
    ListServices m_services;
    RecordModel *m_model;
    PageHead *m_head;
    MessageArea *m_messages;
    QWidget *m_chips = nullptr;
    QButtonGroup *m_facets = nullptr;
    BulkBar *m_bulk = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_stack = nullptr;
    RecordView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_loading = nullptr;
    ListFoot *m_foot = nullptr;
    ConditionSearch *m_conditions = nullptr; //!< null: the list has no conditions
    QWidget *m_drawerFrame = nullptr;
    RecordDrawer *m_drawer = nullptr;
    QVector<CommandAction *> m_actions;
    QPointer<ListExport> m_export; //!< while one runs
    QTimer m_typing;
    QTimer m_saving;
    bool m_drawerWanted = true;
};

} // namespace seatkeeper::gui
