#include "zendesk/Me.h"

#include "zendesk/JsonFields.h"
#include "zendesk/Users.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest showMe() { return ApiRequest::get(u"/api/v2/users/me"_s); }

Result<VendorIdentity> parseMe(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    SK_TRY(user, objectIn(document, "user"_L1));
    if (user.value("id"_L1).isNull() || user.value("id"_L1).isUndefined())
        return fail(ErrorCode::ReauthRequired, u"users/me is the anonymous user"_s, {{u"reason"_s, u"anonymous"_s}});
    SK_TRY(person, personFrom(user, u"user"_s));
    return VendorIdentity{person.id, person.name.value_or(QString()), person.email.value_or(QString()), person.role,
                          person.roleType};
}

} // namespace seatkeeper::zendesk
