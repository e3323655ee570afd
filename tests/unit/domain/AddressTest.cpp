#include "domain/Address.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

TEST(AddressTest, ComparesWithoutCaseAndBlanks) {
    EXPECT_EQ(addressKey(u"  Ada.L@Example.COM "_s), u"ada.l@example.com"_s);
    EXPECT_EQ(addressKey(u"Ada+Desk@x.example"_s), u"ada+desk@x.example"_s);
    for (const auto &none : {u""_s, u"ada"_s, u"@x.example"_s, u"ada@"_s})
        EXPECT_TRUE(addressKey(none).isEmpty()) << none.toStdString();
}

TEST(AddressTest, AMailboxHasOneKeyWhateverItsTag) {
    EXPECT_EQ(mailboxKey(u"Ada+Desk+2@x.example"_s), u"ada@x.example"_s);
    EXPECT_EQ(mailboxKey(u"ada@x.example"_s), u"ada@x.example"_s);
    EXPECT_EQ(mailboxKey(u"+only@x.example"_s), u"+only@x.example"_s);
    EXPECT_EQ(mailboxKey(u"ada@x+y.example"_s), u"ada@x+y.example"_s);
    EXPECT_TRUE(mailboxKey({}).isEmpty());
}
