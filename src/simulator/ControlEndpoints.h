#pragma once

#include "simulator/HttpMessage.h"
#include "simulator/Simulator.h"

namespace seatkeeper::simulator {

//! The control port: lets a test in another process look at the account and act behind the client's back.
class ControlEndpoints {
public:
    explicit ControlEndpoints(Simulator &simulator) : m_simulator(simulator) {}
    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse show(const HttpRequest &request) const;
    HttpResponse change(const HttpRequest &request);
    HttpResponse showPerson(qint64 id) const;
    HttpResponse changePerson(qint64 id, const QJsonObject &wanted);
    HttpResponse showRequests() const;
    HttpResponse showAccount() const;
    HttpResponse showKind(const std::string &name) const;
    HttpResponse addFault(const QJsonObject &wanted);
    HttpResponse setLimits(const QJsonObject &wanted);

    Simulator &m_simulator;
};

} // namespace seatkeeper::simulator
