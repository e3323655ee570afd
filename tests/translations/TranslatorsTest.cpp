#include "base/Translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

QStringList languagesOf(const QString &folder, const QString &suffix) {
    QStringList result;
    for (const auto &name : QDir(folder).entryList({u"seatkeeper_*."_s + suffix}, QDir::Files, QDir::Name))
        result.append(name.section(u'.', 0, 0).mid(11));
    return result;
}

class Translators : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_F(Translators, EveryLanguageIsInTheProgram) {
    const auto sources = languagesOf(QStringLiteral(SEATKEEPER_SOURCE_DIR "/translations"), u"ts"_s);
    EXPECT_EQ(sources.size(), 6);
    EXPECT_EQ(languagesOf(u":/i18n"_s, u"qm"_s), sources);
}

TEST_F(Translators, TheWantedLanguageSetsTheForms) {
    installTranslators(*QCoreApplication::instance(), u"pt-BR"_s);
    EXPECT_EQ(QLocale().bcp47Name(), u"pt"_s);
    EXPECT_EQ(QLocale().territory(), QLocale::Brazil);
}

TEST_F(Translators, ALanguageThatIsNotShippedIsEnglish) {
    EXPECT_EQ(installTranslators(*QCoreApplication::instance(), u"mi"_s), u"en"_s);
    EXPECT_EQ(installTranslators(*QCoreApplication::instance(), u"en-GB"_s), u"en"_s);
}
