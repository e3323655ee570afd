#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace seatkeeper::zendesk {

//! Where a list goes on. The list ends when @c hasMore is false, whatever stands in cursor and links (api-facts 2.1).
struct PageEnd {
    QString cursor;
    bool hasMore = false;
    QUrl next; //!< for comparison only, never followed
};

//! Reads "meta" and "links". A list without "meta" is whole. Protocol when it goes on without a cursor.
Result<PageEnd> readPageEnd(const QJsonObject &document);
//! ForeignHost when @p end points to another host or port than @p account; a link that is absent is fine.
Result<void> checkHost(const PageEnd &end, const QUrl &account);

} // namespace seatkeeper::zendesk
