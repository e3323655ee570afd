#include "simulator/Pages.h"

#include <QByteArray>
#include <QJsonDocument>

#include <charconv>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {
constexpr std::int64_t largestPage = 100;
constexpr std::int64_t deepestRecord = 10000;

std::optional<std::int64_t> number(const std::string &text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string cursorFor(const std::string &sort, std::int64_t position) {
    const auto value = QByteArray::number(static_cast<qlonglong>(position)).toBase64().toStdString();
    const auto text = R"({"o":")" + sort + R"(","v":")" + value + R"("})";
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

//! The position inside a cursor; none when it is not one of ours or was made for another order.
std::optional<std::int64_t> positionIn(const std::string &cursor, const std::string &sort) {
    const auto object = QJsonDocument::fromJson(QByteArray::fromBase64(QByteArray::fromStdString(cursor))).object();
    if (object.value(u"o"_s).toString().toStdString() != sort)
        return std::nullopt;
    return number(QByteArray::fromBase64(object.value(u"v"_s).toString().toLatin1()).toStdString());
}

HttpResponse badPagination(const std::string &detail) {
    return answers::listedError(400, "InvalidPaginationParameter", "Invalid pagination parameter", detail);
}

//! The address of the same list with other paging parameters.
std::string address(const Call &call, const std::string &paging) {
    std::string result = call.base + call.request.path + "?";
    for (const auto &[key, value] : call.request.query) {
        if (key != "page" && key != "per_page" && key != "page[after]" && key != "page[before]")
            result += percentEncoded(key) + "=" + percentEncoded(value) + "&";
    }
    return result + paging;
}

void writeItems(JsonWriter &to, const ListSource &source, const std::vector<std::int64_t> &positions) {
    to.key(source.name).beginArray();
    for (const auto position : positions)
        source.write(to, position);
    to.endArray();
    if (source.sideload)
        source.sideload(to, positions);
}

struct CursorRequest {
    std::int64_t size = largestPage;
    std::string sort;
    std::optional<std::int64_t> after;
    std::optional<std::int64_t> before;
};

//! Reads the cursor parameters; gives the refusal when one is wrong.
std::optional<HttpResponse> read(const Call &call, const ListSource &source, CursorRequest &to) {
    const auto &request = call.request;
    if (const auto *text = request.param("page[size]")) {
        const auto size = number(*text);
        if (!size || *size < 1 || *size > largestPage)
            return badPagination("page[size] must be between 1 and 100");
        to.size = *size;
    }
    const auto *sort = request.param("sort");
    to.sort = sort != nullptr ? *sort : source.sorts.front();
    if (std::find(source.sorts.begin(), source.sorts.end(), to.sort) == source.sorts.end())
        return badPagination("sort is not valid");
    for (const bool forward : {true, false}) {
        const auto *cursor = request.param(forward ? "page[after]" : "page[before]");
        if (cursor == nullptr)
            continue;
        const auto position = positionIn(*cursor, to.sort);
        if (!position)
            return badPagination(forward ? "page[after] is not valid" : "page[before] is not valid");
        (forward ? to.after : to.before) = position;
    }
    return std::nullopt;
}

struct Collected {
    std::vector<std::int64_t> positions;
    bool more = false;
};

Collected collect(const ListSource &source, const CursorRequest &request) {
    Collected page;
    const bool backward = request.before.has_value();
    const std::int64_t step = backward ? -1 : 1;
    std::int64_t position = backward ? *request.before - 1 : request.after.value_or(source.first - 1) + 1;
    for (; position >= source.first && position < source.positions; position += step) {
        if (!source.fits(position))
            continue;
        if (static_cast<std::int64_t>(page.positions.size()) == request.size) {
            page.more = true;
            break;
        }
        page.positions.push_back(position);
    }
    if (backward)
        std::reverse(page.positions.begin(), page.positions.end());
    return page;
}

HttpResponse cursorPage(const Call &call, const ListSource &source) {
    CursorRequest request;
    if (auto refusal = read(call, source, request))
        return *refusal;
    const auto page = collect(source, request);
    const bool extraEmpty = call.world.options.lastPage == LastPage::ExtraEmpty;
    const bool empty = page.positions.empty();
    const bool more = page.more || (extraEmpty && !empty);
    JsonWriter to(page.positions.size() * 1400 + 1024);
    to.beginObject();
    writeItems(to, source, page.positions);
    const std::string size = "page%5Bsize%5D=" + std::to_string(request.size);
    const bool sized = call.request.param("page[size]") != nullptr;
    const auto link = [&](const char *which, std::int64_t position) {
        return address(call, std::string(which) + percentEncoded(cursorFor(request.sort, position)) +
                                 (sized ? "" : "&" + size));
    };
    to.key("meta").beginObject().member("has_more", more);
    if (empty) {
        to.nullMember("after_cursor").nullMember("before_cursor").endObject();
        to.key("links").beginObject().nullMember("prev").nullMember("next").endObject();
    } else {
        to.member("after_cursor", cursorFor(request.sort, page.positions.back()));
        to.member("before_cursor", cursorFor(request.sort, page.positions.front())).endObject();
        to.key("links").beginObject().member("prev", link("page%5Bbefore%5D=", page.positions.front()));
        to.member("next", link("page%5Bafter%5D=", page.positions.back())).endObject();
    }
    to.endObject();
    return answers::ok(to);
}

std::int64_t countOf(const ListSource &source) {
    if (source.total)
        return *source.total;
    std::int64_t count = 0;
    for (std::int64_t position = source.first; position < source.positions; ++position)
        count += source.fits(position) ? 1 : 0;
    return count;
}

HttpResponse offsetPage(const Call &call, const ListSource &source) {
    const auto *pageText = call.request.param("page");
    const auto *sizeText = call.request.param("per_page");
    const auto page = pageText != nullptr ? number(*pageText) : 1;
    const auto wanted = sizeText != nullptr ? number(*sizeText) : largestPage;
    if (!page || *page < 1)
        return answers::invalidAttribute("page");
    if (!wanted || *wanted < 1)
        return answers::invalidAttribute("per_page");
    const auto size = std::min(*wanted, largestPage);
    if (*page > 100 || *page * size > deepestRecord)
        return answers::listedError(400, "InvalidPaginationDepth", "Invalid pagination depth",
                                    "Number of records returned exceeds the offset limit of 10000, use cursor "
                                    "pagination instead");
    std::vector<std::int64_t> positions;
    std::int64_t toSkip = (*page - 1) * size;
    bool more = false;
    for (std::int64_t position = source.first; position < source.positions && !more; ++position) {
        if (!source.fits(position) || toSkip-- > 0)
            continue;
        more = static_cast<std::int64_t>(positions.size()) == size;
        if (!more)
            positions.push_back(position);
    }
    JsonWriter to(positions.size() * 1400 + 1024);
    to.beginObject();
    writeItems(to, source, positions);
    const auto link = [&](std::int64_t target) {
        return address(call, "page=" + std::to_string(target) +
                                 (sizeText != nullptr ? "&per_page=" + std::to_string(size) : ""));
    };
    to.key("next_page");
    more ? to.value(link(*page + 1)) : to.null();
    to.key("previous_page");
    *page > 1 ? to.value(link(*page - 1)) : to.null();
    to.member("count", countOf(source)).endObject();
    return answers::ok(to);
}

} // namespace

HttpResponse listPage(const Call &call, const ListSource &source) {
    const auto &request = call.request;
    const bool cursor = source.cursorOnly || request.param("page[size]") != nullptr ||
                        request.param("page[after]") != nullptr || request.param("page[before]") != nullptr;
    return cursor ? cursorPage(call, source) : offsetPage(call, source);
}

} // namespace seatkeeper::simulator
