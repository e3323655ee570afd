#include "contract/OpenApiDocument.h"

#include "base/Clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {
namespace {

QString text(const YAML::Node &node) { return QString::fromStdString(node.as<std::string>(std::string())); }

const QStringList methods{u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s};

QRegularExpression patternOf(const QString &pathTemplate) {
    static const QRegularExpression placeholder(uR"(\\\{[^/]*\\\})"_s);
    QString pattern = QRegularExpression::escape(pathTemplate);
    pattern.replace(placeholder, u"[^/]+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

class OpenApiDocument::Impl {
public:
    explicit Impl(YAML::Node document) : m_document(std::move(document)) {
        for (const auto &path : m_document["paths"])
            m_paths.append(text(path.first));
        // A fixed segment wins over a placeholder: users/me before users/{user_id}.
        std::stable_sort(m_paths.begin(), m_paths.end(),
                         [](const QString &a, const QString &b) { return a.count(u'{') < b.count(u'{'); });
    }

    const QStringList &paths() const { return m_paths; }
    YAML::Node operation(const QString &path, const QString &method) const {
        return m_document["paths"][path.toStdString()][method.toLower().toStdString()];
    }
    YAML::Node pathItem(const QString &path) const { return m_document["paths"][path.toStdString()]; }

    YAML::Node resolved(YAML::Node node) const {
        while (node.IsMap() && node["$ref"]) {
            YAML::Node target = m_document;
            const auto steps = text(node["$ref"]).mid(2).split(u'/');
            for (const auto &step : steps)
                target.reset(target[step.toStdString()]);
            node.reset(target);
        }
        return node;
    }

    void check(const QJsonValue &value, YAML::Node schema, const QString &at, QStringList &found) const {
        schema.reset(resolved(schema));
        if (!schema.IsMap())
            return;
        if (value.isNull()) {
            if (!isNullable(schema))
                found.append(at + u": null"_s);
            return;
        }
        for (const char *either : {"oneOf", "anyOf"}) {
            if (schema[either])
                return checkEither(value, schema[either], at, found);
        }
        const auto type = typeOf(schema);
        if (!type.isEmpty() && !isOfType(value, type)) {
            found.append(at + u": is not of type "_s + type);
            return;
        }
        checkEnum(value, schema, at, found);
        if (value.isString() && text(schema["format"]) == u"date-time"_s && !fromIsoUtc(value.toString()).isValid())
            found.append(at + u": is no date-time"_s);
        if (value.isArray() && schema["items"]) {
            for (const QJsonArray items = value.toArray(); const auto &item : items)
                check(item, schema["items"], at + u"/*"_s, found);
        }
        if (value.isObject())
            checkObject(value.toObject(), schema, at, found);
    }

private:
    bool isNullable(const YAML::Node &schema) const {
        if (schema["nullable"] && schema["nullable"].as<bool>(false))
            return true;
        for (const char *list : {"allOf", "oneOf", "anyOf"}) {
            for (const auto &part : schema[list]) {
                if (isNullable(resolved(part)))
                    return true;
            }
        }
        return false;
    }

    QString typeOf(const YAML::Node &schema) const {
        if (schema["type"])
            return text(schema["type"]);
        return schema["allOf"] || schema["properties"] ? u"object"_s : QString();
    }

    static bool isOfType(const QJsonValue &value, const QString &type) {
        if (type == u"integer"_s)
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
        if (type == u"number"_s)
            return value.isDouble();
        if (type == u"string"_s)
            return value.isString();
        if (type == u"boolean"_s)
            return value.isBool();
        return type == u"array"_s ? value.isArray() : value.isObject();
    }

    static void checkEnum(const QJsonValue &value, const YAML::Node &schema, const QString &at, QStringList &found) {
        if (!schema["enum"] || !value.isString())
            return;
        for (const auto &allowed : schema["enum"]) {
            if (text(allowed) == value.toString())
                return;
        }
        found.append(at + u": is none of the listed values"_s);
    }

    void checkEither(const QJsonValue &value, const YAML::Node &choices, const QString &at, QStringList &found) const {
        QStringList fewest;
        bool first = true;
        for (const auto &choice : choices) {
            QStringList complaints;
            check(value, choice, at, complaints);
            if (first || complaints.size() < fewest.size())
                fewest = complaints;
            first = false;
        }
        found.append(fewest);
    }

    //! Properties and required names of a schema and all it is made of.
    void collect(YAML::Node schema, QMap<QString, YAML::Node> &properties, QSet<QString> &required, bool &open) const {
        schema.reset(resolved(schema));
        for (const auto &property : schema["properties"])
            properties.insert(text(property.first), property.second);
        for (const auto &name : schema["required"])
            required.insert(text(name));
        if (schema["additionalProperties"] && text(schema["additionalProperties"]) != u"false"_s)
            open = true;
        for (const auto &part : schema["allOf"])
            collect(part, properties, required, open);
    }

    void checkObject(const QJsonObject &object, const YAML::Node &schema, const QString &at, QStringList &found) const {
        QMap<QString, YAML::Node> properties;
        QSet<QString> required;
        bool open = false;
        collect(schema, properties, required, open);
        for (const auto &name : std::as_const(required)) {
            if (!object.contains(name))
                found.append(at + u"/"_s + name + u": is missing"_s);
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (properties.contains(it.key()))
                check(it.value(), properties.value(it.key()), at + u"/"_s + it.key(), found);
            else if (!open && !properties.isEmpty())
                found.append(at + u"/"_s + it.key() + u": is not described"_s);
        }
    }

    YAML::Node m_document;
    QStringList m_paths;
};

OpenApiDocument::OpenApiDocument(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
OpenApiDocument::~OpenApiDocument() = default;

std::unique_ptr<OpenApiDocument> OpenApiDocument::read(const QString &path) {
    if (!QFile::exists(path))
        return nullptr;
    auto document = YAML::LoadFile(path.toStdString());
    if (!document["paths"])
        return nullptr;
    return std::unique_ptr<OpenApiDocument>(new OpenApiDocument(std::make_unique<Impl>(std::move(document))));
}

std::optional<OpenApiDocument::Operation> OpenApiDocument::operation(const QString &method, const QString &path) const {
    const QString plain = path.endsWith(u".json"_s) ? path.chopped(5) : path;
    for (const auto &candidate : m_impl->paths()) {
        if (!patternOf(candidate).match(plain).hasMatch())
            continue;
        if (const auto found = m_impl->operation(candidate, method))
            return Operation{text(found["operationId"]), candidate};
    }
    return std::nullopt;
}

QStringList OpenApiDocument::complaints(const Operation &operation, const QString &method, int status,
                                        const QJsonValue &body) const {
    const auto responses = m_impl->operation(operation.pathTemplate, method)["responses"];
    const auto found = responses[std::to_string(status)];
    if (!found)
        return {u"status %1: is not described"_s.arg(status)};
    const auto content = m_impl->resolved(found)["content"];
    QStringList complaints;
    if (content && content["application/json"])
        m_impl->check(body, content["application/json"]["schema"], {}, complaints);
    complaints.removeDuplicates();
    return complaints;
}

QStringList OpenApiDocument::unknownParameters(const Operation &operation, const QString &method,
                                               const QStringList &names) const {
    QSet<QString> known;
    for (const auto &list : {m_impl->pathItem(operation.pathTemplate)["parameters"],
                             m_impl->operation(operation.pathTemplate, method)["parameters"]}) {
        for (const auto &parameter : list)
            known.insert(text(m_impl->resolved(parameter)["name"]));
    }
    QStringList unknown;
    for (const auto &name : names) {
        // `page[size]` belongs to the object parameter `page`, `role[]` to the list parameter `role`.
        const QString outer = name.left(name.indexOf(u'['));
        if (!known.contains(name) && !known.contains(outer))
            unknown.append(name);
    }
    return unknown;
}

int OpenApiDocument::operationCount() const {
    int count = 0;
    for (const auto &path : m_impl->paths()) {
        for (const auto &method : methods)
            count += m_impl->operation(path, method) ? 1 : 0;
    }
    return count;
}

} // namespace seatkeeper::test
