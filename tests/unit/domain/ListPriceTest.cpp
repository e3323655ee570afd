#include "domain/ListPrice.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

TEST(ListPriceTest, AYearIsTwelveMonths) {
    ListPrice price;
    price.perMonth = {5599, u"USD"_s};
    EXPECT_EQ(price.perYear(), (Money{67188, u"USD"_s}));
}

TEST(ListPriceTest, IsOldAfterAYear) {
    ListPrice price;
    price.asOf = QDate(2025, 11, 27);
    EXPECT_FALSE(isOutdated(price, QDate(2026, 11, 27)));
    EXPECT_TRUE(isOutdated(price, QDate(2026, 11, 28)));
}
