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

TEST(MoneyTest, ReadsTypedAmountsExactlyOrNotAtAll) {
    EXPECT_EQ(moneyFromText(u"19"_s, u"USD"_s), (Money{1900, u"USD"_s}));
    EXPECT_EQ(moneyFromText(u" 19.5 "_s, u"usd"_s), (Money{1950, u"USD"_s}));
    EXPECT_EQ(moneyFromText(u"19,05"_s, u"EUR"_s), (Money{1905, u"EUR"_s}));
    EXPECT_EQ(moneyFromText(u"8000"_s, u"JPY"_s), (Money{8000, u"JPY"_s}));
    EXPECT_EQ(moneyFromText(u"1.234"_s, u"KWD"_s), (Money{1234, u"KWD"_s}));
    for (const QString &wrong : {QString(), u"-1"_s, u"+1"_s, u"1 000"_s, u"1.000,00"_s, u"19.999"_s, u"1e3"_s, u".5"_s,
                                 u"5."_s, u"$19"_s, u"９"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(moneyFromText(wrong, u"USD"_s)) << wrong.toStdString();
    EXPECT_FALSE(moneyFromText(u"8000.5"_s, u"JPY"_s)) << "the yen has no smaller unit, and nothing is rounded";
    EXPECT_FALSE(moneyFromText(u"19"_s, u"USX"_s));
}

TEST(MoneyTest, WritesWhatItReads) {
    EXPECT_EQ(moneyText({138050, u"USD"_s}), u"1380.50"_s);
    EXPECT_EQ(moneyText({5, u"USD"_s}), u"0.05"_s);
    EXPECT_EQ(moneyText({-5, u"KWD"_s}), u"-0.005"_s);
    EXPECT_EQ(moneyText({8000, u"JPY"_s}), u"8000"_s);
    for (const QString &code : currencyCodes())
        EXPECT_EQ(moneyFromText(moneyText({123456, code}), code), (Money{123456, code})) << code.toStdString();
}

TEST(MoneyTest, CurrenciesAreIsoCodesInOrder) {
    QStringList sorted = currencyCodes();
    sorted.sort();
    sorted.removeDuplicates();
    EXPECT_EQ(currencyCodes(), sorted);
    EXPECT_TRUE(currencyCodes().contains(u"EUR"_s));
    for (const QString &code : currencyCodes())
        EXPECT_EQ(code.size(), 3) << code.toStdString();
}
