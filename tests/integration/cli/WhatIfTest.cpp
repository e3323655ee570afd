#include "integration/cli/CtlTest.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

const auto name = u"Support desk"_s;

class WhatIfTest : public CtlTest {
protected:
    QJsonObject document(const QStringList &arguments) {
        const auto outcome = ctl(arguments);
        EXPECT_EQ(outcome.exit, 0) << arguments.join(u' ').toStdString() << outcome.out.toStdString();
        return outcome.json();
    }
    QJsonObject whatIf(const QStringList &more) { return document(QStringList{u"whatif"_s, name} + more); }
    //! External ids of the candidates that nobody decided about.
    QStringList ready() {
        QStringList ids;
        const auto list = document({u"candidates"_s, u"list"_s, name, u"--state"_s, u"ready"_s});
        for (const auto &item : list.value(u"items"_s).toArray())
            ids.append(item.toObject().value(u"externalId"_s).toString());
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    static QStringList sorted(const QJsonValue &array) {
        QStringList ids = array.toVariant().toStringList();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

} // namespace

TEST_F(WhatIfTest, SaysBeforeWhatSavingTheRuleDoes) {
    publishProfile(name);
    const auto rules = document({u"rules"_s, u"list"_s, name}).value(u"items"_s).toArray();
    const QString rule = QString::number(rules.first().toObject().value(u"id"_s).toInteger());
    const QStringList before = ready();

    const auto same = whatIf({u"--days"_s, u"60"_s});
    EXPECT_EQ(same.value(u"candidates"_s).toInteger(), before.size());
    EXPECT_TRUE(same.value(u"enter"_s).toArray().isEmpty());
    EXPECT_TRUE(same.value(u"leave"_s).toArray().isEmpty());

    for (const QString &days : {u"90"_s, u"45"_s}) {
        const QStringList now = ready();
        const auto asked = whatIf({u"--days"_s, days, u"--grace"_s, u"10"_s});
        EXPECT_EQ(ready(), now) << "asking changes nothing";
        ASSERT_EQ(ctl({u"rules"_s, u"set"_s, rule, u"threshold="_s + days, u"grace=10"_s}).exit, 0);
        const QStringList then = ready();
        QStringList enter;
        QStringList leave;
        std::set_difference(then.begin(), then.end(), now.begin(), now.end(), std::back_inserter(enter));
        std::set_difference(now.begin(), now.end(), then.begin(), then.end(), std::back_inserter(leave));
        // Whoever would enter by the sign-in alone is asked about at the next refresh, and no candidate before.
        QStringList unproved = sorted(asked.value(u"enter"_s));
        for (const QString &person : enter)
            EXPECT_EQ(unproved.removeAll(person), 1) << person.toStdString();
        const auto below = asked.value(u"belowSavedThreshold"_s).toObject();
        EXPECT_EQ(unproved.size(), below.value(u"signInOnly"_s).toInteger()) << days.toStdString();
        EXPECT_EQ(asked.value(u"candidates"_s).toInteger(), then.size() + unproved.size()) << days.toStdString();
        EXPECT_EQ(sorted(asked.value(u"leave"_s)), leave) << days.toStdString();
        EXPECT_FALSE(enter.isEmpty() && leave.isEmpty()) << "the account must make a difference";
    }
}

TEST_F(WhatIfTest, HasTheShapeOfTheContract) {
    publishProfile(name);
    const auto asked = whatIf({u"--days"_s, u"30"_s, u"--signals"_s, u"sign_in"_s});
    for (const QString &key : {u"candidates"_s, u"savings"_s, u"enter"_s, u"leave"_s, u"histogram"_s})
        EXPECT_TRUE(asked.contains(key)) << key.toStdString();
    qint64 seats = asked.value(u"neverUsed"_s).toInteger() + asked.value(u"undated"_s).toInteger();
    QList<qint64> from;
    for (const auto &bucket : asked.value(u"histogram"_s).toArray()) {
        from.append(bucket.toObject().value(u"fromDays"_s).toInteger());
        seats += bucket.toObject().value(u"count"_s).toInteger();
    }
    EXPECT_EQ(from, (QList<qint64>{0, 31, 61, 91, 121}));
    EXPECT_TRUE(asked.value(u"histogram"_s).toArray().last().toObject().value(u"toDays"_s).isNull());
    EXPECT_EQ(seats, asked.value(u"seats"_s).toInteger());
}

TEST_F(WhatIfTest, RefusesWhatNoRuleMayHave) {
    publishProfile(name);
    for (const QStringList &wrong : {QStringList{},
                                     {u"--days"_s, u"0"_s},
                                     {u"--days"_s, u"soon"_s},
                                     {u"--days"_s, u"60"_s, u"--signals"_s, u"x"_s},
                                     {u"--days"_s, u"60"_s, u"--rule"_s, u"no such rule"_s}})
        EXPECT_EQ(ctl(QStringList{u"whatif"_s, name} + wrong).exit, 2) << wrong.join(u' ').toStdString();
}

TEST_F(WhatIfTest, RulesSetNamesWhatIsOddAboutARule) {
    publishProfile(name);
    const auto rules = document({u"rules"_s, u"list"_s, name}).value(u"items"_s).toArray();
    const QString rule = QString::number(rules.first().toObject().value(u"id"_s).toInteger());
    const auto odd = document({u"rules"_s, u"set"_s, rule, u"condition=role = agent or role = admin"_s});
    ASSERT_EQ(odd.value(u"warnings"_s).toArray().size(), 1);
    const auto warning = odd.value(u"warnings"_s).toArray().first().toObject();
    EXPECT_EQ(warning.value(u"id"_s).toString(), u"matches_everybody"_s);
    EXPECT_EQ(warning.value(u"field"_s).toString(), u"condition"_s);
    EXPECT_FALSE(warning.value(u"message"_s).toString().isEmpty());
    const auto unreadable = ctl({u"rules"_s, u"set"_s, rule, u"condition=rolle = agent"_s});
    EXPECT_EQ(unreadable.exit, 2);
    EXPECT_TRUE(unreadable.out.contains("rolle")) << unreadable.out.toStdString();
    EXPECT_EQ(document({u"rules"_s, u"show"_s, rule}).value(u"condition"_s).toString(),
              u"role = agent or role = admin"_s)
        << "nothing is lost";
}

} // namespace seatkeeper::test
