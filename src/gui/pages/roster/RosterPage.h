#pragma once

#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"

namespace seatkeeper::gui {

//! The company's people as imported: who left, who manages whom, which cost center pays.
class RosterPage final : public QWidget {
    Q_OBJECT
public:
    explicit RosterPage(WindowContext &context, QWidget *parent = nullptr);
    ListPage *list() const { return m_list; }

Q_SIGNALS:
    void backRequested();

private:
    ListPageSpec spec();
    void readImport();
    void importRoster();
    void openErrors();
    void clear();

    WindowContext &m_context;
    ListPage *m_list;
};

} // namespace seatkeeper::gui
