#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace seatkeeper::test {

//! An OpenAPI 3.0 document, read from YAML, against which answers are held. Knows the part of JSON Schema that the
//! document uses: type, nullable, required, properties, items, enum, format date-time, $ref, allOf, oneOf, anyOf.
class OpenApiDocument {
public:
    //! None when the file is not there or no such document.
    static std::unique_ptr<OpenApiDocument> read(const QString &path);
    ~OpenApiDocument();

    struct Operation {
        QString id;
        QString pathTemplate;
    };
    //! The operation that answers @p method on @p path (without query, `.json` dropped).
    std::optional<Operation> operation(const QString &method, const QString &path) const;

    //! What is wrong with @p body as the answer of the operation, as "pointer: complaint"; array positions are `*`.
    QStringList complaints(const Operation &operation, const QString &method, int status, const QJsonValue &body) const;
    //! Query parameters of @p names that the operation does not know.
    QStringList unknownParameters(const Operation &operation, const QString &method, const QStringList &names) const;
    //! How many operations the document has.
    int operationCount() const;

private:
    class Impl;
    explicit OpenApiDocument(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace seatkeeper::test
