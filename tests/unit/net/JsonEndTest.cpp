#include "net/JsonEnd.h"

#include <QByteArray>
#include <gtest/gtest.h>

using namespace seatkeeper;

TEST(JsonEnd, SeesEveryCutOfAnObject) {
    const QByteArray whole(R"( {"a":[1,{"b":"}]\"\\"}],"c":{}} )");
    EXPECT_FALSE(endsInsideJson(whole));
    for (qsizetype size = 2; size < whole.size() - 1; ++size)
        EXPECT_TRUE(endsInsideJson(whole.left(size))) << size;
}

TEST(JsonEnd, LeavesOtherTextsAlone) {
    for (const char *text : {"", " ", "<html>{", "null", "[]", "{}trailing"})
        EXPECT_FALSE(endsInsideJson(text)) << text;
}
