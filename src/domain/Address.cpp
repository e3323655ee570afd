#include "domain/Address.h"

namespace seatkeeper {

QString addressKey(const QString &email) {
    QString key = email.trimmed();
    const qsizetype at = key.lastIndexOf(u'@');
    if (at <= 0 || at == key.size() - 1)
        return {};
    for (QChar &character : key) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() - u'A' + u'a');
    }
    return key;
}

QString mailboxKey(const QString &email) {
    QString key = addressKey(email);
    const qsizetype at = key.lastIndexOf(u'@');
    const qsizetype plus = key.indexOf(u'+');
    // An address that is nothing but a tag belongs to itself.
    if (plus > 0 && plus < at)
        key.remove(plus, at - plus);
    return key;
}

} // namespace seatkeeper
