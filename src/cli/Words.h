#pragma once

#include "domain/Guard.h"
#include "domain/Money.h"
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
