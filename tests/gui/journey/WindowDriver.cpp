#include "gui/journey/WindowDriver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

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
    return lines.join(QChar(u'\n'));
}

void waitUntil(const std::function<bool()> &condition, const char *what) {
    EXPECT_TRUE(QTest::qWaitFor(condition, patienceMs)) << what;
}

} // namespace seatkeeper::test::WindowDriver
