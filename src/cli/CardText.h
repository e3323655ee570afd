#pragma once

#include "services/Subscriptions.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace seatkeeper::cli {

//! The evidence card of one person as text and as JSON.
class CardText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::CardText)

public:
    static QString text(const Subscriptions::Card &card);
    static QJsonObject json(const Subscriptions::Card &card);

private:
    static QString facts(const Subscriptions::Card &card);
    static QString activity(const Subscriptions::Card &card);
    static QString rules(const Subscriptions::Card &card);
    static QString exclusions(const Subscriptions::Card &card);
    static QString history(const Subscriptions::Card &card);
    static QString openTickets(const Subscriptions::Card &card);
};

} // namespace seatkeeper::cli
