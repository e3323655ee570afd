#pragma once

#include "domain/Money.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

#include <optional>

namespace seatkeeper::gui {

//! What something costs or saves, as a cell and as words: with the word "estimate" when it comes from a list price, and
//! "no price" rather than 0 where none is known. Stateless.
class MoneyCell {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::MoneyCell)

public:
    static Cell of(const std::optional<Money> &money, bool isEstimate);
    //! "$1,380", "$1,380 (estimate)", "no price".
    static QString words(const std::optional<Money> &money, bool isEstimate);
};

} // namespace seatkeeper::gui
