#include "zendesk/Entitlements.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest showEntitlements(const ExternalId &user) {
    return ApiRequest::get(u"/api/v2/users/%1/entitlements/full"_s.arg(user));
}

Result<std::vector<ProductRole>> parseEntitlements(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    SK_TRY(entitlements, objectIn(document, "entitlements"_L1));
    std::vector<ProductRole> roles;
    for (auto item = entitlements.begin(); item != entitlements.end(); ++item) {
        if (item.value().isNull())
            continue;
        const QString where = u"entitlements.%1"_s.arg(item.key());
        if (!item.value().isObject())
            return protocolError(where);
        const QJsonObject object = item.value().toObject();
        JsonFields fields(object, where);
        ProductRole role{item.key(), fields.decidingText("name"_L1), fields.decidingFlag("is_active"_L1, false)};
        SK_CHECK(fields.check());
        if (!role.role.isEmpty())
            roles.push_back(std::move(role));
    }
    return roles;
}

} // namespace seatkeeper::zendesk
