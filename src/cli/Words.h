#pragma once

#include "domain/Guard.h"
#include "domain/ListPrice.h"
#include "domain/RemovalCandidate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>

namespace seatkeeper::cli {

//! Words and sentences of the command line. Stateless.
class Words {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::Words)

public:
    //! "1380.00 USD"; a dash without a price. Never floating point.
    static QString money(const std::optional<Money> &money);
    //! "1380.00 USD (estimate)" when it comes from a list price.
    static QString money(const std::optional<Money> &money, bool isEstimate);
    //! "Suite Team: 55.00 USD a month, as of 2026-10-07 (zendesk.com/pricing)".
    static QString listPrice(const ListPrice &price);
    //! ISO 8601 UTC; a dash for none.
    static QString time(const std::optional<QDateTime> &time);
    static QString date(const std::optional<QDate> &date);
    static QString yesNo(bool value);

    static QString justification(Justification justification);
    //! Why a subscription is proposed or needs attention, in one sentence.
    static QString reason(const RemovalCandidate &candidate);
    //! What a guard found; empty for a guard that passes.
    static QString guard(const GuardVerdict &verdict);
};

} // namespace seatkeeper::cli
