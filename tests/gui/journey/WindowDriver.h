#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace seatkeeper::test {

//! Finds and uses widgets as a person does: only what is on the screen, by the object's name.
namespace WindowDriver {

constexpr int patienceMs = 20000;

//! The visible widget of that name in the youngest window that has one; null when none shows.
template <typename T = QWidget>
T *find(const QString &name) {
    QWidgetList windows = QApplication::topLevelWidgets();
    std::stable_partition(windows.begin(), windows.end(), [](QWidget *window) { return window->isModal(); });
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        for (T *child : window->findChildren<T *>(name)) {
            if (child->isVisible())
                return child;
        }
    }
    return nullptr;
}

//! Waits until the widget shows and can be used.
template <typename T = QWidget>
T *await(const QString &name) {
    T *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            found = find<T>(name);
            return found && found->isEnabled();
        },
        patienceMs);
    EXPECT_TRUE(there) << name.toStdString() << (found ? " stays disabled" : " does not show");
    return there ? found : nullptr;
}

//! Presses a button with the mouse.
void click(const QString &name);
//! Replaces what stands in a field by typing.
void type(const QString &name, const QString &text);
//! All words of the labels and trees that show under @p root, one label or row a line.
QString words(const QWidget *root);
//! Waits for a condition; fails the test with @p what.
void waitUntil(const std::function<bool()> &condition, const char *what);

} // namespace WindowDriver
} // namespace seatkeeper::test
