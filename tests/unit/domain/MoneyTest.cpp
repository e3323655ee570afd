#include "domain/Money.h"

#include <gtest/gtest.h>

#include <limits>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

TEST(MoneyTest, KnowsMinorUnits) {
    EXPECT_EQ(minorDigits(u"USD"_s), 2);
    EXPECT_EQ(minorDigits(u"jpy"_s), 0);
    EXPECT_EQ(minorDigits(u"KWD"_s), 3);
    EXPECT_EQ(minorDigits(u"XYZ"_s), 2);
}

TEST(MoneyTest, DividesHalfUpAndNeverByNothing) {
    EXPECT_EQ(divide({1000, u"USD"_s}, 3), (Money{333, u"USD"_s}));
    EXPECT_EQ(divide({5, u"USD"_s}, 2), (Money{3, u"USD"_s}));
    EXPECT_EQ(divide({-5, u"USD"_s}, 2), (Money{-2, u"USD"_s}));
    EXPECT_EQ(divide({0, u"USD"_s}, 7), (Money{0, u"USD"_s}));
    EXPECT_FALSE(divide({5, u"USD"_s}, 0));
    EXPECT_FALSE(divide({5, u"USD"_s}, -1));
    const qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(divide({most, u"USD"_s}, most), (Money{1, u"USD"_s}));
}

TEST(MoneyTest, AddsOneCurrencyOnly) {
    std::optional<Money> sum = Money{};
    sum = add(sum, {5, u"USD"_s});
    sum = add(sum, {7, u"USD"_s});
    EXPECT_EQ(sum, (Money{12, u"USD"_s}));
    sum = add(sum, {1, u"EUR"_s});
    EXPECT_FALSE(sum);
    EXPECT_FALSE(add(sum, {1, u"USD"_s})) << "two currencies once met stay without a sum";
    EXPECT_FALSE(add(Money{std::numeric_limits<qint64>::max(), u"USD"_s}, {1, u"USD"_s}));
}
