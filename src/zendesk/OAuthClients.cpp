#include "zendesk/OAuthClients.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest listClients(const QString &cursor) { return ApiRequest::get(u"/api/v2/oauth/clients"_s).page(cursor); }

Result<OAuthClientsPage> parseClients(const QByteArray &body) {
    OAuthClientsPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "clients"_L1));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"clients[%1]"_s.arg(i));
        OAuthClientFacts client;
        client.identifier = fields.decidingText("identifier"_L1);
        client.userId = fields.id("user_id"_L1).value_or(ExternalId());
        SK_CHECK(fields.check());
        page.clients.push_back(std::move(client));
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

} // namespace seatkeeper::zendesk
