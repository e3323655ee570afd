#include "gui/Rendering.h"

#include "gui/LanguageScope.h"
#include "gui/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QDir>
#include <QMenu>
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
    // Colours do not depend on the language: the dark ones are looked at in one.
    const QStringList everyLanguage{u"en"_s, u"ja"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt_BR"_s};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        for (const auto &language : mode == Theme::Mode::Light ? everyLanguage : QStringList{u"en"_s}) {
            const LanguageScope scope(language);
            const std::unique_ptr<QWidget> widget(make());
            widget->resize(size);
            widget->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(widget.get()));
            settleLayout();
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

void expectUniqueMnemonics(const QMenuBar *bar) {
    const auto look = [](const QList<QAction *> &neighbours) {
        QSet<QKeySequence> used;
        for (const auto *action : neighbours) {
            const auto mnemonic = QKeySequence::mnemonic(action->text());
            EXPECT_FALSE(!mnemonic.isEmpty() && used.contains(mnemonic)) << action->text().toStdString();
            used.insert(mnemonic);
        }
    };
    look(bar->actions());
    for (const auto *action : bar->actions())
        look(action->menu()->actions());
}

} // namespace seatkeeper::test
