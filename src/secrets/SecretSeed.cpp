#include "secrets/SecretSeed.h"

#include "secrets/FilePrivacy.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace seatkeeper {

Result<SecretSeed> SecretSeed::load(const QString &path) {
    SK_CHECK(checkPrivate(path, GroupMay::Read));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileAccess(path, file.errorString());
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorCode::BadInput, QStringLiteral("the credential is not a JSON object"),
                    {{QStringLiteral("where"), path}, {QStringLiteral("detail"), QStringLiteral("not a JSON object")}});
    SecretSeed seed;
    const auto object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (value.isString())
            seed.m_values.insert(member.key(), SecretBytes(value.toString().toUtf8()));
        else if (value.isObject())
            seed.m_values.insert(member.key(),
                                 SecretBytes(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    }
    return seed;
}

std::optional<SecretBytes> SecretSeed::find(const QString &key) const {
    std::optional<SecretBytes> found;
    qsizetype longest = -1;
    for (auto entry = m_values.cbegin(); entry != m_values.cend(); ++entry) {
        const QString &name = entry.key();
        const qsizetype before = key.size() - name.size() - 1;
        const bool isEnd =
            key == name || (before >= 0 && key.endsWith(name) && (key.at(before) == u'/' || key.at(before) == u'-'));
        if (isEnd && name.size() > longest) {
            longest = name.size();
            found = entry.value();
        }
    }
    return found;
}

} // namespace seatkeeper
