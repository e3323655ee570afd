#include "simulator/FaultList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

constexpr const char *gatewayPage = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                                    "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
constexpr const char *noticePage = "<!DOCTYPE html><html><head><title>Just a moment…</title></head>"
                                   "<body><p>Checking your browser before you go on.</p></body></html>";

QJsonValue retyped(const QJsonValue &value, bool nulls) {
    if (value.isObject()) {
        auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = retyped(it.value(), nulls);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonArray items = value.toArray(); const auto &item : items)
            array.append(retyped(item, nulls));
        return array;
    }
    if (nulls)
        return QJsonValue();
    if (value.isString())
        return value.toString().size();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isBool() ? QJsonValue(u"yes"_s) : value;
}

template <typename Change>
void changeJson(HttpResponse &answer, Change change) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
    if (document.isObject())
        answer.body = QJsonDocument(change(document.object())).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject neverEnding(QJsonObject body) {
    if (!body.contains(u"meta"_s)) {
        body.insert(u"next_page"_s, u"https://again.example/api/v2/users.json?page=2"_s);
        return body;
    }
    auto meta = body.value(u"meta"_s).toObject();
    meta.insert(u"has_more"_s, true);
    // A cursor that this account takes, always back to its first person: {"o":"id","v":"MQ=="}.
    meta.insert(u"after_cursor"_s, u"eyJvIjoiaWQiLCJ2IjoiTVE9PSJ9"_s);
    body.insert(u"meta"_s, meta);
    return body;
}

QJsonObject foreignNext(QJsonObject body, const QString &target) {
    const QString address = target + u"/api/v2/users.json?page%5Bafter%5D=x&page%5Bsize%5D=100"_s;
    if (body.contains(u"next_page"_s))
        body.insert(u"next_page"_s, address);
    if (body.contains(u"links"_s)) {
        auto links = body.value(u"links"_s).toObject();
        links.insert(u"next"_s, address);
        body.insert(u"links"_s, links);
        auto meta = body.value(u"meta"_s).toObject();
        meta.insert(u"has_more"_s, true);
        body.insert(u"meta"_s, meta);
    }
    return body;
}

} // namespace

void FaultList::add(FaultRule rule) {
    const std::lock_guard lock(m_mutex);
    QRegularExpression path(rule.path);
    path.optimize();
    m_entries.push_back({std::move(rule), std::move(path), 0, 0});
}

void FaultList::clear() {
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::optional<FaultRule> FaultList::hit(const std::string &method, const std::string &path) {
    const std::lock_guard lock(m_mutex);
    if (m_entries.empty())
        return std::nullopt;
    const auto methodText = QString::fromStdString(method);
    const auto pathText = QString::fromStdString(path);
    for (auto &entry : m_entries) {
        const auto &rule = entry.rule;
        if (rule.count >= 0 && entry.hits >= rule.count)
            continue;
        if ((!rule.method.isEmpty() && rule.method != methodText) || !entry.path.match(pathText).hasMatch())
            continue;
        if (entry.seen++ < rule.skip)
            continue;
        ++entry.hits;
        return rule;
    }
    return std::nullopt;
}

bool replacesAnswer(FaultKind kind) {
    switch (kind) {
    case FaultKind::Status:
    case FaultKind::Html:
    case FaultKind::BadGateway:
    case FaultKind::Malformed:
    case FaultKind::Redirect:
    case FaultKind::CloseBefore:
    case FaultKind::Hang: return true;
    default: return false;
    }
}

HttpResponse faultAnswer(const FaultRule &rule) {
    HttpResponse answer;
    switch (rule.kind) {
    case FaultKind::Status:
        answer.status = rule.status;
        answer.body =
            rule.status == 429
                ? R"({"error":"APIRateLimitExceeded","description":"Number of allowed API requests per minute exceeded"})"
                : R"({"error":"InternalError","description":"Something went wrong"})";
        if (rule.retryAfter)
            answer.setHeader("Retry-After", std::to_string(*rule.retryAfter));
        break;
    case FaultKind::Html:
        answer.contentType = "text/html; charset=utf-8";
        answer.body = noticePage;
        break;
    case FaultKind::BadGateway:
        answer.status = 502;
        answer.contentType = "text/html";
        answer.body = gatewayPage;
        break;
    case FaultKind::Malformed: answer.body = R"({"users":[{"id":1,"name":"half)"; break;
    case FaultKind::Redirect:
        answer.status = 302;
        answer.setHeader("Location", rule.target.toStdString() + "/api/v2/users.json");
        break;
    case FaultKind::CloseBefore: answer.wire = Wire::CloseBefore; break;
    default: answer.wire = Wire::Hang; break;
    }
    return answer;
}

void spoil(const FaultRule &rule, HttpResponse &answer) {
    switch (rule.kind) {
    case FaultKind::Truncate: answer.body.resize(answer.body.size() / 2); break;
    case FaultKind::WrongTypes:
    case FaultKind::Nulls:
        changeJson(answer, [&rule](const QJsonObject &body) {
            return retyped(body, rule.kind == FaultKind::Nulls).toObject();
        });
        break;
    case FaultKind::EndlessCursor: changeJson(answer, neverEnding); break;
    case FaultKind::ForeignNext:
        changeJson(answer, [&rule](const QJsonObject &body) { return foreignNext(body, rule.target); });
        break;
    case FaultKind::CloseAfterWork: answer.wire = Wire::CloseBefore; break;
    case FaultKind::CloseInside: answer.wire = Wire::CloseInside; break;
    case FaultKind::HugeBody: answer.body.insert(0, static_cast<std::size_t>(rule.bytes), ' '); break;
    default: break;
    }
}

} // namespace seatkeeper::simulator
