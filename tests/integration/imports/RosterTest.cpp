#include "ImportFixture.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

class RosterTest : public ImportTest {
protected:
    RosterTest() {
        EXPECT_TRUE(isOk(importTeam(team(member("1", "Ada@acme.example") + member("2", "bob@acme.example") +
                                         member("3", "eve@acme.example", "Light agent")))));
    }
    Result<Roster::Outcome> import(const Roster::Source &source) {
        return waitFor(workspace->roster().import(source).result);
    }
    std::vector<RosterError> errors() {
        const auto found = waitFor(workspace->roster().errors());
        EXPECT_TRUE(isOk(found));
        return found.value_or(std::vector<RosterError>());
    }
};

const QByteArray head = "Work Email;Full Name;Manager;Cost Center;Employment Status\n";

} // namespace

TEST_F(RosterTest, MakesManagersCostCentersAndLeaversKnown) {
    const auto outcome = import(roster(head + "ada@ACME.example;Ada;Grace;CC-7;Terminated\n"
                                              "bob@acme.example;Bob;Grace;CC-8;Active\n"
                                              "eve@acme.example;Eve;Grace;CC-8;left\n"
                                              "zoe@acme.example;Zoe;Grace;CC-9;On leave\n"));
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->people, 4);
    EXPECT_EQ(outcome->left, 2);
    EXPECT_EQ(outcome->onLeave, 1);
    EXPECT_EQ(outcome->knownSubscriptions, 3);
    EXPECT_EQ(outcome->leavers, 1) << "Eve's seat costs nothing";
    const auto ada = subscriptions(u"id = 1"_s).front();
    ASSERT_TRUE(ada.roster.has_value());
    EXPECT_EQ(ada.roster->manager, u"Grace"_s);
    EXPECT_EQ(ada.roster->costCenter, u"CC-7"_s);
    EXPECT_EQ(ada.roster->employment, Employment::Left);
    const auto found = leaks(u"leaver"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().seat.externalId, u"1"_s);
    EXPECT_EQ(found.front().reasons.front().args.value(u"status"_s), u"Terminated"_s);
}

TEST_F(RosterTest, APreviewTellsExactlyWhatTheImportWillDoAndChangesNothing) {
    const auto source = roster(head + "ada@acme.example;Ada;;;Terminated\nno address;X;;;Active\n"
                                      "bob@acme.example;Bob;;;T-9\n");
    const auto preview = waitFor(workspace->roster().preview(source).result);
    ASSERT_TRUE(isOk(preview));
    EXPECT_EQ(preview->dialect.separator, QChar(u';'));
    EXPECT_EQ(preview->columns.value(RosterField::Employment), 4);
    ASSERT_EQ(preview->statuses.size(), 2U);
    EXPECT_EQ(preview->outcome.unknownStatus, 1);
    ASSERT_EQ(preview->errors.size(), 1U);
    EXPECT_EQ(preview->errors.front().line, 3);
    EXPECT_EQ(waitFor(workspace->roster().totals({}))->all, 0);
    EXPECT_TRUE(leaks(u"leaver"_s).empty());
    const auto outcome = import(source);
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->people, preview->outcome.people);
    EXPECT_EQ(outcome->leavers, preview->outcome.leavers);
    EXPECT_EQ(outcome->errors, preview->outcome.errors);
}

TEST_F(RosterTest, TheAdministratorKnowsBetterThanTheGuessAndItLasts) {
    auto source = roster("Mail;State\nada@acme.example;T-9\nbob@acme.example;A-1\n");
    source.columns = RosterColumns{{RosterField::Email, 0}, {RosterField::Employment, 1}};
    source.statuses = {{statusKey(u"t 9"_s), Employment::Left}};
    ASSERT_TRUE(isOk(import(source)));
    EXPECT_EQ(leaks(u"leaver"_s).size(), 1U);
    const auto again = waitFor(workspace->roster().preview(roster("Mail;State\nbob@acme.example;T-9\n")).result);
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->columns.value(RosterField::Employment), 1) << "the same columns are read as before";
    EXPECT_EQ(again->outcome.left, 1);
}

TEST_F(RosterTest, AnImportReplacesTheFormerOneOrNothing) {
    ASSERT_TRUE(isOk(import(roster(head + "ada@acme.example;Ada;;;Terminated\n"))));
    const auto second = import(roster(head + "bob@acme.example;Bob;;;Active\n"));
    ASSERT_TRUE(isOk(second));
    EXPECT_EQ(second->before, 1);
    EXPECT_FALSE(subscriptions(u"id = 1"_s).front().roster.has_value());
    EXPECT_TRUE(leaks(u"leaver"_s).empty());
    EXPECT_EQ(import(roster("a,b\n1,2\n")).error().arg("detail"), u"no_email_column"_s);
    EXPECT_EQ(import(roster(head)).error().arg("detail"), u"no_people"_s);
    EXPECT_EQ(waitFor(workspace->roster().totals({}))->all, 1) << "the last good roster stays";
    ASSERT_TRUE(isOk(waitFor(workspace->roster().clear())));
    EXPECT_EQ(waitFor(workspace->roster().totals({}))->all, 0);
    EXPECT_FALSE(waitFor(workspace->roster().current())->has_value());
}

TEST_F(RosterTest, BadRowsAreKeptAndCanBeMended) {
    const auto outcome = import(roster(head + "ada@acme.example;Ada;;;Active\n;Nobody;;;Active\n"
                                              "ADA@acme.example;Ada again;;;left\nbob(at)acme;Bob;;;Terminated\n"
                                              "a;b;c;d;e;f\n"));
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->errors, 4);
    const auto bad = errors();
    ASSERT_EQ(bad.size(), 4U);
    EXPECT_EQ(bad[0].problem, u"no_email"_s);
    EXPECT_EQ(bad[1].problem, u"same_email"_s);
    EXPECT_EQ(bad[1].args.value(u"line"_s), u"2"_s);
    EXPECT_EQ(bad[2].problem, u"bad_email"_s);
    EXPECT_EQ(bad[2].cells.at(1), u"Bob"_s);
    EXPECT_EQ(bad[3].problem, u"columns"_s);

    RosterPerson bob{u"bob(at)acme"_s, u"Bob"_s, {}, {}, Employment::Unknown, u"Terminated"_s};
    EXPECT_TRUE(waitFor(workspace->roster().mend(bad[2].id, bob)).failedWith(ErrorCode::BadInput));
    bob.email = u"Ada@acme.example"_s;
    EXPECT_TRUE(waitFor(workspace->roster().mend(bad[2].id, bob)).failedWith(ErrorCode::AlreadyExists));
    bob.email = u"bob@acme.example"_s;
    ASSERT_TRUE(isOk(waitFor(workspace->roster().mend(bad[2].id, bob))));
    EXPECT_EQ(leaks(u"leaver"_s).size(), 1U);
    ASSERT_TRUE(isOk(waitFor(workspace->roster().dismiss(bad[0].id))));
    EXPECT_EQ(errors().size(), 2U);
    EXPECT_TRUE(waitFor(workspace->roster().mend(bad[0].id, bob)).failedWith(ErrorCode::NotFound));
    const auto current = waitFor(workspace->roster().current());
    ASSERT_TRUE(isOk(current) && current->has_value());
    EXPECT_EQ((*current)->errors, 2);
    EXPECT_EQ((*current)->people, 2);
}

TEST_F(RosterTest, EveryChipCountsItsList) {
    ASSERT_TRUE(isOk(import(roster(head + "ada@acme.example;Ada;;;left\nbob@acme.example;Bob;;;Active\n"
                                          "zoe@acme.example;Zoe;;CC-1;x\nzac@acme.example;Zac;;;On leave\n"))));
    const auto totals = waitFor(workspace->roster().totals({}));
    ASSERT_TRUE(isOk(totals));
    for (auto facet = totals->facets.begin(); facet != totals->facets.end(); ++facet) {
        ListQuery query;
        query.facet = facet.key();
        const auto list = waitFor(workspace->roster().list(query));
        ASSERT_TRUE(isOk(list));
        EXPECT_EQ(static_cast<qint64>(list->items.size()), facet.value()) << facet.key().toStdString();
        EXPECT_EQ(list->total, facet.value());
    }
    EXPECT_EQ(totals->facets.value(u"with_seat"_s), 2);
    ListQuery text;
    text.text = u"cc-1"_s;
    EXPECT_EQ(waitFor(workspace->roster().list(text))->items.size(), 1U);
}
