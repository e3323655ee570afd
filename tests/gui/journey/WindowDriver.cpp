#include "gui/journey/WindowDriver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>

namespace seatkeeper::test::WindowDriver {

namespace {

//! Brings a widget of a long page into view, as a person scrolls to it.
void scrollTo(QWidget *widget) {
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
    QCoreApplication::sendPostedEvents();
}

} // namespace

void click(const QString &name) {
    auto *button = await<QAbstractButton>(name);
    if (!button)
        return;
    scrollTo(button);
    // Radio buttons and check boxes answer on their words only, at the left.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(qMin(12, button->width() / 2), button->height() / 2));
}

void type(const QString &name, const QString &text) {
    auto *field = await<QWidget>(name);
    if (!field)
        return;
    scrollTo(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

QString words(const QWidget *root) {
    QStringList lines;
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    for (const auto *tree : root->findChildren<QTreeWidget *>()) {
        for (int row = 0; tree->isVisible() && row < tree->topLevelItemCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < tree->columnCount(); ++column)
                cells.append(tree->topLevelItem(row)->text(column));
            lines.append(cells.join(QStringLiteral(" | ")));
        }
    }
    return lines.join(QChar(u'\n'));
}

void waitUntil(const std::function<bool()> &condition, const char *what) {
    if (QTest::qWaitFor(condition, patienceMs))
        return;
    QStringList shown;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            shown.append(words(window));
    }
    ADD_FAILURE() << what << " - in vain; what shows:\n" << shown.join(QStringLiteral("\n---\n")).toStdString();
}

} // namespace seatkeeper::test::WindowDriver
