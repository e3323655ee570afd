#include "gui/theme/Theme.h"
#include "base/Result.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/theme/Icons.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;

TEST(ThemeTest, WordsKeepTheirContrastInBothThemes) {
    for (const auto *theme : {&Theme::light(), &Theme::darkTheme()}) {
        for (const auto &surface :
             {theme->window, theme->base, theme->alt, theme->rail, theme->hover, theme->accentSoft}) {
            EXPECT_GE(Theme::contrast(theme->text, surface), 4.5);
            EXPECT_GE(Theme::contrast(theme->muted, surface), 4.5);
        }
        for (const auto &tone : theme->tones)
            EXPECT_GE(Theme::contrast(tone.word, tone.fill), 4.5);
        EXPECT_GE(Theme::contrast(theme->onAccent, theme->accent), 4.5);
        EXPECT_GE(Theme::contrast(theme->onDanger, theme->dangerFill), 4.5);
        EXPECT_GE(Theme::contrast(theme->outline, theme->base), 3.0);
        EXPECT_GE(Theme::contrast(theme->focus, theme->base), 3.0);
    }
}

TEST(ThemeTest, SwitchingChangesThePaletteAndTheIcons) {
    const auto icon = Icons::icon(Icon::Tick);
    Theme::apply(*qApp, Theme::Mode::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    const auto dark = icon.pixmap(16).toImage();
    Theme::apply(*qApp, Theme::Mode::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::light().window);
    EXPECT_NE(icon.pixmap(16).toImage(), dark);
}

TEST(ThemeTest, EveryDrawingIsThereAndPaintsSomething) {
    for (int i = 1; i <= static_cast<int>(Icon::UpDown); ++i) {
        const auto id = static_cast<Icon>(i);
        const auto image = Icons::pixmap(id, Qt::black, 16, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        EXPECT_GT(inked, 4) << Icons::name(id).toStdString();
    }
    EXPECT_FALSE(Icons::program().isNull());
}

TEST(FormatTest, MoneyIsExactInTheLocale) {
    EXPECT_EQ(Format::money(110400, u"USD"_s), u"$1,104"_s);
    EXPECT_EQ(Format::money(9167, u"USD"_s), u"$91.67"_s);
    EXPECT_EQ(Format::money(9005, u"USD"_s), u"$90.05"_s);
    EXPECT_EQ(Format::money(-110400, u"USD"_s), u"−$1,104"_s);
    EXPECT_EQ(Format::money(1200, u"JPY"_s), u"¥1,200"_s);
    EXPECT_EQ(Format::money(9007199254740993, u"USD"_s), u"$90,071,992,547,409.93"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(Format::money(110450, u"EUR"_s), u"1.104,50\u00A0€"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST(FormatTest, DatesAreRelativeAndExactOnDemand) {
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0));
    EXPECT_EQ(Format::relativeDate(now.addDays(-74), now), u"74 days ago"_s);
    EXPECT_TRUE(Format::relativeDate(now.addDays(-1), now).startsWith(u"yesterday, "_s));
    EXPECT_EQ(Format::relativeDate({}, now), u"never"_s);
    EXPECT_TRUE(Format::relativeDate(now, now).startsWith(u"today"_s));
    EXPECT_TRUE(Format::exactDate(now).contains(u"2026"_s));
}

TEST(FormatTest, InitialsComeFromFirstAndLastName) {
    EXPECT_EQ(Format::initials(u"Jürgen Weißmüller"_s), u"JW"_s);
    EXPECT_EQ(Format::initials(u"María José Ñíguez Ortega"_s), u"MO"_s);
    EXPECT_EQ(Format::initials({}), u"?"_s);
}

TEST(ErrorTextTest, EveryCodeHasItsOwnSentence) {
    QStringList facts;
    for (int i = 0; i < static_cast<int>(ErrorCode::Internal); ++i) {
        const auto words = ErrorText::words(fail(static_cast<ErrorCode>(i), u"t"_s));
        EXPECT_FALSE(words.happened.isEmpty());
        EXPECT_FALSE(words.unchanged.isEmpty()) << words.happened.toStdString();
        EXPECT_FALSE(words.happened.contains(u"%"_s)) << words.happened.toStdString();
        EXPECT_FALSE(words.remedy.contains(u"%"_s)) << words.remedy.toStdString();
        EXPECT_EQ(words.technical, u"t"_s);
        facts.append(words.happened);
    }
    EXPECT_EQ(facts.removeDuplicates(), 0);
    const auto fallback = ErrorText::words(fail(ErrorCode::Internal));
    EXPECT_FALSE(facts.contains(fallback.happened));
}
