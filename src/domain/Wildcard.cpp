#include "domain/Wildcard.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace seatkeeper {

bool matchesWildcard(const QString &pattern, const QString &text) {
    const QList<uint> wanted = pattern.toCaseFolded().toUcs4();
    const QList<uint> given = text.toCaseFolded().toUcs4();
    qsizetype at = 0;
    qsizetype position = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (position < given.size()) {
        if (at < wanted.size() && wanted.at(at) == u'*') {
            star = at++;
            retry = position;
        } else if (at < wanted.size() && (wanted.at(at) == u'?' || wanted.at(at) == given.at(position))) {
            ++at;
            ++position;
        } else if (star >= 0) {
            at = star + 1;
            position = ++retry;
        } else {
            return false;
        }
    }
    while (at < wanted.size() && wanted.at(at) == u'*')
        ++at;
    return at == wanted.size();
}

} // namespace seatkeeper
