#include "gui/pages/DemoPages.h"
#include "gui/pages/audit/AuditRecords.h"
#include "services/AuditLog.h"

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class AuditWordsTest : public DemoPages {};

} // namespace

TEST_F(AuditWordsTest, WhateverWasDoneIsSaidInWords) {
    const auto entries = waitFor(workspace().audit().list({}, std::nullopt));
    ASSERT_TRUE(isOk(entries));
    ASSERT_GT(entries->items.size(), 20U);
    for (const AuditEntry &entry : entries->items) {
        const QString words = AuditRecords::action(entry.action);
        EXPECT_NE(words, entry.action) << entry.action.toStdString();
        EXPECT_FALSE(words.contains(u'_')) << words.toStdString();
    }
    EXPECT_EQ(AuditRecords::action(u"candidate.approve"_s), u"Candidate: Approved"_s);
    EXPECT_EQ(AuditRecords::action(u"undo.end"_s), u"Undo ended"_s);
}
