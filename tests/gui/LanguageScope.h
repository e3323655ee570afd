#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace seatkeeper::test {

//! Puts a language in place, texts, numbers and dates, and takes it back. Fails the test when it is not shipped.
class LanguageScope {
public:
    //! @param language one of shippedLanguages().
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    void install(const QString &name, const QString &folder);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

//! The languages that both programs hold, English among them.
QStringList shippedLanguages();

} // namespace seatkeeper::test
