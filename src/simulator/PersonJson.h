#pragma once

#include "simulator/Account.h"
#include "simulator/JsonWriter.h"

#include <QJsonObject>

namespace seatkeeper::simulator {

//! The kept form of a change and back. fromStateJson() lays the kept values over the person as born.
QJsonObject toStateJson(const Person &person);
void fromStateJson(const QJsonObject &object, Person &person);
QJsonObject toStateJson(const AuditRow &row);
AuditRow auditFromStateJson(const QJsonObject &object);

//! The user object of the API. @p base is scheme and host.
void writeUser(JsonWriter &to, const std::string &base, const Person &person);
//! The members alone, between a beginObject() and an endObject() of the caller.
void writeUserMembers(JsonWriter &to, const std::string &base, const Person &person);
void writeMembership(JsonWriter &to, const std::string &base, const Person &person, const Membership &membership);

} // namespace seatkeeper::simulator
