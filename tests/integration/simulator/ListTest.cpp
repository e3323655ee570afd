#include "integration/simulator/TestClient.h"

#include <QElapsedTimer>
#include <QSet>

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

class Lists : public test::SimulatorTest {
protected:
    struct Walk {
        QList<qint64> ids;
        int pages = 0;
        int emptyPages = 0;
        QJsonObject last;
    };

    //! Reads the list by after_cursor until has_more is false.
    Walk walk(const QString &address) {
        Walk result;
        QString after;
        for (;;) {
            const auto page = client->get(address + after);
            EXPECT_EQ(page.status, 200) << page.body.toStdString();
            const auto users = page.json.value(u"users"_s).toArray();
            for (const auto &user : users)
                result.ids.append(user[u"id"_s].toInteger());
            ++result.pages;
            result.emptyPages += users.isEmpty() ? 1 : 0;
            result.last = page.json;
            const auto meta = page.json.value(u"meta"_s).toObject();
            if (page.status != 200 || !meta.value(u"has_more"_s).toBool())
                return result;
            after = u"&page[after]="_s +
                    QString::fromLatin1(QUrl::toPercentEncoding(meta.value(u"after_cursor"_s).toString()));
        }
    }
};

const auto team = u"/api/v2/users.json?role[]=agent&role[]=admin&page[size]=100"_s;

TEST_F(Lists, CursorWalkGivesEveryTeamMemberOnceAndEndsOnAFullPage) {
    startWith({});
    const auto walked = walk(team);
    EXPECT_EQ(walked.ids.size(), 480);
    EXPECT_EQ(QSet<qint64>(walked.ids.begin(), walked.ids.end()).size(), 480);
    EXPECT_EQ(walked.pages, 5);
    EXPECT_EQ(walked.emptyPages, 0);
    EXPECT_TRUE(walked.last.value(u"links"_s)[u"next"_s].isString()) << "next stays set, has_more alone ends";
}

TEST_F(Lists, CursorWalkCanEndOnAnExtraEmptyPage) {
    SimulatorOptions options;
    options.lastPage = LastPage::ExtraEmpty;
    options.agents = 200;
    startWith(options);
    const auto walked = walk(team);
    EXPECT_EQ(walked.ids.size(), 200);
    EXPECT_EQ(walked.pages, 3);
    EXPECT_EQ(walked.emptyPages, 1);
    EXPECT_TRUE(walked.last.value(u"links"_s)[u"next"_s].isNull());
    EXPECT_TRUE(walked.last.value(u"meta"_s)[u"after_cursor"_s].isNull());
}

TEST_F(Lists, OffsetFormHasCountAndLinksAndStopsAtTenThousand) {
    SimulatorOptions options;
    options.agents = 12000;
    startWith(options);
    const auto page = client->get(u"/api/v2/users?role=agent&page=2&per_page=50"_s);
    ASSERT_EQ(page.status, 200);
    EXPECT_EQ(page.json.value(u"users"_s).toArray().size(), 50);
    EXPECT_TRUE(page.json.value(u"next_page"_s).toString().contains(u"page=3"_s));
    EXPECT_TRUE(page.json.value(u"previous_page"_s).toString().contains(u"page=1"_s));
    EXPECT_GT(page.json.value(u"count"_s).toInt(), 11000);
    EXPECT_EQ(client->get(u"/api/v2/users?page=100"_s).status, 200);
    const auto deep = client->get(u"/api/v2/users?page=101"_s);
    EXPECT_EQ(deep.status, 400);
    EXPECT_TRUE(deep.body.contains("InvalidPaginationDepth"));
    EXPECT_EQ(client->get(u"/api/v2/users?page=two"_s).status, 400);
    EXPECT_TRUE(client->get(u"/api/v2/users?page[size]=101"_s).body.contains("InvalidPaginationParameter"));
    EXPECT_EQ(client->get(u"/api/v2/users?page[size]=10&sort=email"_s).status, 400);
    EXPECT_EQ(client->get(u"/api/v2/users?page[size]=10&page[after]=nonsense"_s).status, 400);
}

TEST_F(Lists, PreviousPageLeadsBack) {
    startWith({});
    const auto one = client->get(u"/api/v2/users?page[size]=10"_s);
    const auto two = client->get(one.json.value(u"links"_s)[u"next"_s].toString());
    const auto back = client->get(two.json.value(u"links"_s)[u"prev"_s].toString());
    ASSERT_EQ(back.status, 200) << back.body.toStdString();
    EXPECT_EQ(back.json.value(u"users"_s), one.json.value(u"users"_s));
}

TEST_F(Lists, SideloadsAndFiltersAgree) {
    startWith({});
    const auto light = account->account().lightAgentRoleId;
    const auto page =
        client->get(u"/api/v2/users?permission_set=%1&page[size]=100&include=roles,open_ticket_count"_s.arg(light));
    const auto users = page.json.value(u"users"_s).toArray();
    ASSERT_FALSE(users.isEmpty());
    for (const auto &user : users) {
        EXPECT_EQ(user[u"custom_role_id"_s].toInteger(), light);
        EXPECT_EQ(user[u"role"_s].toString(), u"agent"_s);
    }
    EXPECT_EQ(page.json.value(u"roles"_s).toArray().size(), 1);
    EXPECT_EQ(page.json.value(u"open_ticket_count"_s).toObject().size(), users.size());
    const auto count =
        client->get(u"/api/v2/users/count?permission_set=%1"_s.arg(light)).json.value(u"count"_s)[u"value"_s];
    const auto role = client->get(u"/api/v2/custom_roles/%1"_s.arg(light)).json.value(u"custom_role"_s);
    EXPECT_EQ(count.toInt(), role[u"team_member_count"_s].toInt());
    EXPECT_EQ(
        client->get(u"/api/v2/users/count?role[]=agent&role[]=admin"_s).json.value(u"count"_s)[u"value"_s].toInt(),
        480);
    const auto sorted =
        client->get(u"/api/v2/users?page[size]=100&sort=-created_at"_s).json.value(u"users"_s).toArray();
    for (qsizetype i = 1; i < sorted.size(); ++i)
        EXPECT_GE(sorted[i - 1][u"created_at"_s].toString(), sorted[i][u"created_at"_s].toString());
}

TEST_F(Lists, AMillionPeopleAreThereAtOnceAndTheLastPageCanBeReached) {
    SimulatorOptions options;
    options.agents = 1'000'000;
    options.endUsers = 0;
    options.ratePerMinute = 100000;
    startWith(options);
    const auto last = account->idOf(999'999);
    // A cursor is opaque, so the way to the end leads back from a person near it.
    const auto page =
        client->get(u"/api/v2/users?page[size]=100&page[after]=%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(
            QString::fromLatin1((R"({"o":"id","v":")" + QByteArray("999949").toBase64() + R"("})").toBase64())))));
    ASSERT_EQ(page.status, 200);
    const auto users = page.json.value(u"users"_s).toArray();
    EXPECT_EQ(users.size(), 50);
    EXPECT_EQ(users.last()[u"id"_s].toInteger(), last);
    EXPECT_FALSE(page.json.value(u"meta"_s)[u"has_more"_s].toBool());
    EXPECT_EQ(client->get(u"/api/v2/users/count?role=agent"_s).status, 200);
    EXPECT_EQ(account->account().teamMembers, 1'000'000);
}

TEST_F(Lists, TheSameSeedGivesTheSamePeople) {
    startWith({});
    const auto one = client->get(u"/api/v2/users?page[size]=50"_s).json.value(u"users"_s).toArray();
    startWith({});
    const auto two = client->get(u"/api/v2/users?page[size]=50"_s).json.value(u"users"_s).toArray();
    for (qsizetype i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i][u"name"_s], two[i][u"name"_s]);
        EXPECT_EQ(one[i][u"last_login_at"_s], two[i][u"last_login_at"_s]);
    }
    SimulatorOptions other;
    other.seed = 2;
    startWith(other);
    const auto three = client->get(u"/api/v2/users?page[size]=50"_s).json.value(u"users"_s).toArray();
    EXPECT_NE(one[20][u"name"_s], three[20][u"name"_s]);
}

TEST_F(Lists, MembershipsSessionsAndGroupsHaveTheirPages) {
    startWith({});
    const auto memberships = client->get(u"/api/v2/group_memberships?page[size]=100"_s);
    EXPECT_EQ(memberships.json.value(u"group_memberships"_s).toArray().size(), 100);
    EXPECT_TRUE(memberships.json.value(u"meta"_s)[u"has_more"_s].toBool());
    const auto sessions = client->get(u"/api/v2/sessions"_s);
    EXPECT_FALSE(sessions.json.value(u"sessions"_s).toArray().isEmpty());
    EXPECT_TRUE(sessions.json.contains(u"meta"_s));
    EXPECT_EQ(client->get(u"/api/v2/groups.json"_s).json.value(u"groups"_s).toArray().size(), 24);
}

} // namespace
