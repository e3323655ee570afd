#pragma once

#include <QString>

class QCoreApplication;

namespace seatkeeper {

//! Installs the translations of Seatkeeper and of Qt into @p application and makes the language's number and date
//! forms the default. @p language is a BCP 47 tag such as "pt-BR"; empty takes the system's.
//! English is always there below, because it holds the plural forms.
//! Returns the language of the texts that a person will see ("en" when the wanted one is not shipped).
//! Call once, in the application's thread, before the first text is made.
QString installTranslators(QCoreApplication &application, const QString &language = {});

} // namespace seatkeeper
