#include "gui/LanguageScope.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {
const QLocale usual(QLocale::English, QLocale::UnitedStates);
}

LanguageScope::LanguageScope(const QString &language) {
    QLocale::setDefault(language == u"en" ? usual : QLocale(language));
    install(u"seatkeeper_%1"_s.arg(language), u":/i18n"_s);
    if (language != u"en")
        install(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

LanguageScope::~LanguageScope() {
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(usual);
}

void LanguageScope::install(const QString &name, const QString &folder) {
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = translator->load(name, folder);
    EXPECT_TRUE(loaded || !folder.startsWith(u':')) << name.toStdString();
    if (loaded && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

QStringList shippedLanguages() {
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"seatkeeper_*.qm"_s}))
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

} // namespace seatkeeper::test
