#include "gui/Rendering.h"

#include "gui/LanguageScope.h"
#include "gui/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using seatkeeper::gui::Theme;

namespace seatkeeper::test {

namespace {

void save(const QString &name, QWidget *widget) {
    const auto directory = qEnvironmentVariable("SEATKEEPER_RENDER_DIR");
    if (directory.isEmpty())
        return;
    ASSERT_TRUE(QDir().mkpath(directory));
    ASSERT_TRUE(widget->grab().save(directory + u'/' + name + u".png"_s));
}

} // namespace

void renderEverywhere(const QString &name, const QSize &size, const std::function<QWidget *()> &make,
                      const std::function<void(QWidget *)> &check) {
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        for (const auto &language : {u"en"_s, u"ja"_s, u"de"_s}) {
            const LanguageScope scope(language);
            const std::unique_ptr<QWidget> widget(make());
            widget->resize(size);
            widget->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(widget.get()));
            if (check)
                check(widget.get());
            save(u"%1-%2-%3"_s.arg(name, Theme::modeName(mode), language), widget.get());
        }
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

void expectAccessibleNames(const QWidget *root) {
    for (auto *widget : root->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisibleTo(root) ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

} // namespace seatkeeper::test
