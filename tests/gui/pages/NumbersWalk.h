#pragma once

#include "gui/listpage/Record.h"

#include <QMap>
#include <QString>

#include <functional>

class QAbstractButton;
class QModelIndex;
class QWidget;

namespace seatkeeper::gui {
class ListPage;
class MainWindow;
class RelatedTabBar;
} // namespace seatkeeper::gui

namespace seatkeeper::test {

//! Goes over everything in a window that shows a number and opens a list, presses it, and compares the number with the
//! rows of the list, with what the list's foot says and with the sum of the rows' money. Things are found by their
//! class, so what is added later is walked as well.
class NumbersWalk {
public:
    explicit NumbersWalk(gui::MainWindow &window) : m_window(window) {}

    //! Every page of the navigation, with all its lists, tabs, tiles and numbered buttons.
    void pages();
    //! The tabs, lists and tiles that show under @p root.
    void everything(QWidget *root, const QString &where);
    //! The number of warnings in the status bar.
    void warnings();
    //! Numbers that were compared, by what showed them: "chip", "list", "sum", "selection", "group", "tab", "page",
    //! "tile", "button", "warnings".
    const QMap<QString, int> &compared() const { return m_compared; }
    int total() const;
    //! "412 numbers: 213 chip, …".
    QString summary() const;

private:
    void page(const QModelIndex &entry);
    void tabs(QWidget *root, const QString &where);
    void list(gui::ListPage *list, const QString &where);
    void chips(gui::ListPage *list, const QString &where);
    void selection(gui::ListPage *list, const QString &where);
    void tiles(QWidget *root, const QString &where);
    //! Presses what opens a dialog with a list of @p value rows, or with rows of that money.
    void opensDialog(QAbstractButton *button, const QString &value, const QString &where);
    void nothingElse(QWidget *root, const QString &where);
    //! Counts what a list that agrees has told.
    void note(const gui::ListPage &list);
    //! Waits until @p problem says nothing; else fails the test with it.
    bool agrees(const QString &where, const std::function<QString()> &problem);

    gui::MainWindow &m_window;
    QMap<QString, int> m_compared;
    int m_failures = 0;
};

} // namespace seatkeeper::test
