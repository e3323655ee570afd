#pragma once

#include <QString>

namespace seatkeeper {

//! Form of an e-mail address in which two are compared: trimmed, ASCII letters small (as the database compares them).
//! Empty when the text has no local part or no domain.
QString addressKey(const QString &email);

//! The same without a plus-tag: addresses of one mailbox have the same. "Ada+Helpdesk@x.example" → "ada@x.example".
QString mailboxKey(const QString &email);

} // namespace seatkeeper
