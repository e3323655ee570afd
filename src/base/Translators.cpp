#include "base/Translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace seatkeeper {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    // The application is its parent and keeps it.
    return QCoreApplication::installTranslator(translator.release());
}

bool isEnglish(const QLocale &locale) { return locale.language() == QLocale::English; }

} // namespace

QString installTranslators(QCoreApplication &application, const QString &language) {
    const QString texts = QStringLiteral(":/i18n");
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QLocale english(QLocale::English);
    install(application, english, QStringLiteral("seatkeeper"), texts);
    if (isEnglish(locale))
        return QStringLiteral("en");
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, locale, QStringLiteral("seatkeeper"), texts) ? locale.bcp47Name()
                                                                             : QStringLiteral("en");
}

} // namespace seatkeeper
