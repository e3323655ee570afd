#include "gui/Rendering.h"
#include "gui/WorkspaceFixture.h"
#include "gui/listpage/RecordView.h"
#include "gui/pages/leaks/LeaksList.h"
#include "gui/pages/person/EvidenceCard.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageArea.h"
#include "services/Candidates.h"
#include "services/ListPrices.h"
#include "services/Models.h"
#include "services/Roster.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class LeaksPageTest : public WorkspaceFixture {
protected:
    std::unique_ptr<LeaksList> open() {
        auto page = std::make_unique<LeaksList>(*m_context, std::nullopt, PageHead::Kind::Page);
        page->resize(1280, 800);
        page->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->list()->model()->isFirstLoad(); }));
        return page;
    }
    void price() {
        ListPrice own;
        own.name = u"Own plan"_s;
        own.perMonth = Money{11500, u"USD"_s};
        own.asOf = QDate(2026, 11, 1);
        const auto saved = waitFor(m_workspace->prices().save(own));
        ASSERT_TRUE(isOk(saved));
        const auto models = waitFor(m_workspace->models().list(std::nullopt));
        ASSERT_TRUE(isOk(models));
        for (const SoftwareModel &model : *models)
            ASSERT_TRUE(isOk(waitFor(m_workspace->prices().chooseForModel(model.displayName, saved->plan))));
    }
    static bool waitForRows(LeaksList &page, qint64 rows) {
        return QTest::qWaitFor([&] { return page.list()->model()->totals().shown == rows; });
    }
    static QString headingOf(LeaksList &page) {
        const auto *empty = page.findChild<EmptyState *>();
        return empty && empty->isVisible() ? empty->heading() : QString();
    }
};

} // namespace

TEST_F(LeaksPageTest, EveryChipShowsAsManyRowsAsItSays) {
    importTeam();
    const auto page = open();
    auto *model = page->list()->model();
    ASSERT_EQ(model->totals().shown, 4);
    const auto facets = model->totals().facets;
    for (const FacetSpec &facet : page->list()->spec().facets) {
        page->list()->chooseFacet(facet.id);
        const qint64 wanted = facets.value(facet.id);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return model->query().facet == (facet.id == u"all" ? QString() : facet.id) ||
                   model->query().facet == facet.id;
        }));
        EXPECT_TRUE(waitForRows(*page, wanted)) << facet.id.toStdString();
        EXPECT_EQ(model->rowCount(), wanted) << facet.id.toStdString();
    }
}

TEST_F(LeaksPageTest, ProposingByKeyMakesReadyCandidates) {
    importTeam();
    const auto page = open();
    page->list()->setFilterText(u"sue@"_s);
    ASSERT_TRUE(waitForRows(*page, 1));
    selectAll(page->list());
    QTest::keyClick(page.get(), Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->list()->messages()->bars().isEmpty(); }));
    const auto *bar = page->list()->messages()->bars().first();
    EXPECT_EQ(bar->message().tone, Tone::Warn) << "the rule found her already: " << bar->message().fact.toStdString();
    page->list()->model()->selection().clear();
    page->list()->setFilterText(u"ida@"_s);
    ASSERT_TRUE(waitForRows(*page, 1));
    selectAll(page->list());
    QTest::keyClick(page.get(), Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->list()->messages()->bars().first()->message().tone == Tone::Ok; }));
    ListQuery query;
    query.text = u"ida@"_s;
    const auto candidates = waitFor(m_workspace->candidates().list(query));
    ASSERT_TRUE(isOk(candidates));
    ASSERT_EQ(candidates->items.size(), 1U);
    EXPECT_EQ(candidates->items.front().state, CandidateState::Ready);
    EXPECT_EQ(candidates->items.front().justification, Justification::PaidLightAgent);
}

TEST_F(LeaksPageTest, ASecondAccountIsNotProposedAndTheReasonIsGiven) {
    importTeam(member("1", "Ada", "ada@acme.example") + member("5", "Ada", "Ada+desk@acme.example"));
    const auto page = open();
    ASSERT_TRUE(waitForRows(*page, 1));
    selectAll(page->list());
    for (const auto &command : page->list()->spec().commands) {
        if (command.id != u"leaks.propose")
            continue;
        const auto availability = command.check(page->list()->target());
        EXPECT_FALSE(availability.possible);
        EXPECT_FALSE(availability.reason.isEmpty());
    }
}

TEST_F(LeaksPageTest, EmptyListsSayWhyAndWhatToDo) {
    auto page = open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return headingOf(*page) == u"Nothing downloaded yet"_s; }));
    importTeam(member("1", "Ada", "ada@acme.example"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return headingOf(*page) == u"No seat is paid by mistake"_s; }));
    page->list()->chooseFacet(u"leaver"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return headingOf(*page) == u"Nobody is known to have left"_s; }));
    page->findChild<QPushButton *>(u"emptyFirstButton"_s)->click();
    auto *dialog = page->findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(LeaksPageTest, ARosterThatComesInShowsItsLeaversAtOnce) {
    importTeam();
    const auto page = open();
    EXPECT_EQ(page->list()->model()->totals().facets.value(u"leaver"_s), 0);
    Roster::Source source;
    source.path = write(u"roster.csv"_s, "email,status\nbob@acme.example,left\n");
    ASSERT_TRUE(isOk(waitFor(m_workspace->roster().import(source).result)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->list()->model()->totals().facets.value(u"leaver"_s) == 1; }));
    EXPECT_EQ(page->list()->model()->totals().shown, 5);
}

TEST_F(LeaksPageTest, LooksAsDrawn) {
    importTeam();
    price();
    Roster::Source source;
    source.path = write(u"roster.csv"_s, "email,status,manager,cost center\nbob@acme.example,left,Grace Hopper,CC-7\n");
    ASSERT_TRUE(isOk(waitFor(m_workspace->roster().import(source).result)));
    renderEverywhere(
        u"leaks"_s, {1280, 800},
        [this] {
            auto *page = new LeaksList(*m_context, std::nullopt, PageHead::Kind::Page);
            page->resize(1280, 800);
            page->show();
            EXPECT_TRUE(QTest::qWaitFor([&] { return !page->list()->model()->isFirstLoad(); }));
            QSignalSpy loaded(page->findChild<EvidenceCard *>(), &EvidenceCard::loaded);
            page->list()->view()->setCurrentKey(page->list()->model()->recordAt(0)->key);
            EXPECT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }));
            return page;
        },
        [](QWidget *page) {
            expectTextFits(page);
            expectAccessibleNames(page);
        });
}
