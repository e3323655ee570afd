#include "domain/WhereText.h"
#include "domain/ConditionRows.h"
#include "support/Wait.h"

#include <random>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

WhereNode compare(WhereField field, WhereOp op, WhereValue value) {
    WhereNode node;
    node.field = field;
    node.op = op;
    node.value = std::move(value);
    return node;
}

//! A random tree that the parser could have made.
WhereNode randomTree(std::mt19937 &random, int depth) {
    const auto draw = [&](unsigned most) { return static_cast<int>(random() % (most + 1U)); };
    if (depth > 0 && draw(2) > 0) {
        WhereNode node;
        node.kind = draw(3) == 0 ? WhereNode::Kind::Not : draw(1) == 0 ? WhereNode::Kind::And : WhereNode::Kind::Or;
        const int children = node.kind == WhereNode::Kind::Not ? 1 : 2 + draw(1);
        for (int i = 0; i < children; ++i)
            node.children.push_back(randomTree(random, depth - 1));
        return node;
    }
    const QString texts[] = {u"agent"_s, u"a b"_s,           u""_s,        u"not"_s,
                             u"none"_s,  u"it's \"5\\6\""_s, u"日本=語"_s, u"*@x.de"_s};
    switch (draw(5)) {
    case 0: return compare(WhereField::Suspended, WhereOp::Equal, draw(1) == 1);
    case 1: return compare(WhereField::InactiveDays, WhereOp::GreaterEqual, qint64(draw(90)));
    case 2: return compare(WhereField::LastActivity, WhereOp::Greater, WhereAge{std::chrono::hours(draw(5000))});
    case 3: return compare(WhereField::Assigned, WhereOp::Less, WhereDay{QDate(2026, 1, 1 + draw(27))});
    case 4: return compare(WhereField::Tag, draw(1) == 0 ? WhereOp::Contains : WhereOp::NotEqual, texts[draw(7)]);
    default: return compare(WhereField::Email, WhereOp::Equal, draw(3) == 0 ? WhereValue(WhereNone{}) : texts[draw(7)]);
    }
}

std::optional<ConditionRows> rowsOf(const QString &text) {
    const auto parsed = WhereExpression::parse(text);
    EXPECT_TRUE(test::isOk(parsed)) << text.toStdString();
    return parsed ? ConditionRows::from(*parsed) : std::nullopt;
}

} // namespace

TEST(WhereText, IsReadBackToTheSameTree) {
    std::mt19937 random(20261127);
    for (int i = 0; i < 3000; ++i) {
        const auto tree = randomTree(random, 4);
        const QString text = whereText(tree);
        const auto parsed = WhereExpression::parse(text);
        ASSERT_TRUE(test::isOk(parsed)) << text.toStdString();
        ASSERT_EQ(*parsed->root(), tree) << text.toStdString();
    }
}

TEST(WhereText, KeepsAgesThatAreLongerThanSixDigitsOfDays) {
    const auto parsed = WhereExpression::parse(u"lastActivity > 999999w"_s);
    ASSERT_TRUE(test::isOk(parsed));
    EXPECT_EQ(whereText(*parsed->root()), u"lastActivity > 999999w"_s);
}

TEST(ConditionRows, ReadAndWriteWhatFitsIntoRows) {
    const QStringList conditions{u"role = agent"_s,
                                 u"role = agent and not tag ~ vip and assigned > 90d"_s,
                                 u"email = *@example.com or group = none"_s,
                                 u"customRole != \"Senior agent\" and suspended = yes"_s,
                                 u"lastActivity < 30d and lastLogin != none"_s,
                                 u"inactiveDays >= 45 and assigned < 2026-01-31"_s};
    for (const QString &condition : conditions) {
        const auto rows = rowsOf(condition);
        ASSERT_TRUE(rows) << condition.toStdString();
        EXPECT_TRUE(rows->isComplete());
        EXPECT_EQ(rows->text(), condition);
    }
    EXPECT_EQ(rowsOf(u"role = agent or tag = vip"_s)->join, ConditionRows::Join::Any);
    EXPECT_TRUE(rowsOf({})->rows.empty());
    EXPECT_EQ(rowsOf({})->text(), QString());
}

TEST(ConditionRows, LeaveWhatIsTooRichAlone) {
    for (const QString &condition :
         {u"role = agent and (tag = vip or tag = lead)"_s, u"not (role = agent or suspended = yes)"_s,
          u"not role = agent"_s, u"excluded = yes"_s, u"lastActivity > 36h"_s, u"lastActivity = 60d"_s,
          u"inactiveDays > 45"_s, u"assigned < 2026-01-31T10:00:00Z"_s, u"suspended = none"_s, u"tag = '  vip '"_s})
        EXPECT_FALSE(rowsOf(condition)) << condition.toStdString();
}

TEST(ConditionRows, KnowWhichValuesAreMissing) {
    const auto complete = [](WhereField field, ConditionOp op, const QString &value) {
        return ConditionRow{field, op, value}.isComplete();
    };
    EXPECT_FALSE(complete(WhereField::Tag, ConditionOp::Contains, u"  "_s));
    EXPECT_TRUE(complete(WhereField::Tag, ConditionOp::Empty, {}));
    EXPECT_FALSE(complete(WhereField::Assigned, ConditionOp::LongerAgo, u"soon"_s));
    EXPECT_FALSE(complete(WhereField::Assigned, ConditionOp::LongerAgo, u"-3"_s));
    EXPECT_TRUE(complete(WhereField::Assigned, ConditionOp::LongerAgo, u"0"_s));
    EXPECT_FALSE(complete(WhereField::Assigned, ConditionOp::Before, u"31.12.2026"_s));
    EXPECT_FALSE(complete(WhereField::Suspended, ConditionOp::Is, u"perhaps"_s));
    ConditionRows rows{ConditionRows::Join::All,
                       {{WhereField::Role, ConditionOp::Is, u"agent"_s}, {WhereField::Tag, ConditionOp::Is, {}}}};
    EXPECT_FALSE(rows.isComplete());
    EXPECT_EQ(rows.text(), u"role = agent"_s) << "what is not complete is left out";
}

TEST(ConditionRows, EveryOperatorOfEveryFieldSurvivesTheText) {
    for (const WhereField field : conditionFields()) {
        for (const ConditionOp op : conditionOps(field)) {
            ConditionRow row{field, op, {}};
            const auto type = typeOf(field);
            if (takesValue(op))
                row.value = type == WhereType::Flag                      ? u"no"_s
                            : takesDays(op) || type == WhereType::Number ? u"30"_s
                            : type == WhereType::Time                    ? u"2026-02-28"_s
                                                                         : u"it is; \"so\""_s;
            const ConditionRows rows{ConditionRows::Join::All, {row}};
            const auto read = rowsOf(rows.text());
            ASSERT_TRUE(read) << rows.text().toStdString();
            EXPECT_EQ(*read, rows);
        }
    }
}
