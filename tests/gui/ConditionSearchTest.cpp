#include "gui/ListFixture.h"
#include "gui/Rendering.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/MessageBar.h"
#include "gui/widgets/SearchField.h"
#include "support/Wait.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ConditionSearchTest : public testing::Test {
protected:
    ConditionSearchTest() : m_source(Candidates::columns()) {
        Candidates::prepare(m_source);
        m_source.setRecords(Candidates::people(m_clock.now()));
        auto spec = Candidates::spec();
        spec.conditions = WhereScope::Candidates;
        m_page = std::make_unique<ListPage>(std::move(spec), &m_source, ListServices{m_clock, m_settings, m_dialogs});
        m_page->resize(1230, 740);
        m_page->show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_page->model()->isFirstLoad(); }));
    }
    SearchField *field() { return m_page->findChild<SearchField *>(); }
    QAction *toggle() { return m_page->findChild<QAction *>(u"conditionSwitch"_s); }
    const Query &query() { return m_page->model()->query(); }
    QString message() {
        QStringList words;
        for (const auto *bar : m_page->findChild<MessageArea *>()->bars()) {
            for (const auto *label : bar->findChildren<QLabel *>())
                words.append(label->text());
        }
        return words.join(u' ');
    }
    void type(const QString &text) {
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(6, 12), Qt::UTC)};
    MemorySettings m_settings;
    ScriptedDialogs m_dialogs;
    MemorySource m_source;
    std::unique_ptr<ListPage> m_page;
};

} // namespace

TEST_F(ConditionSearchTest, WhatIsTypedIsACondition) {
    ASSERT_NE(toggle(), nullptr);
    type(u"ann"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return query().text == u"ann"; }));
    toggle()->trigger();
    type(u"state = ready and inactiveDays > 90"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return query().where == u"state = ready and inactiveDays > 90"; }));
    EXPECT_TRUE(query().text.isEmpty());
    EXPECT_TRUE(message().isEmpty());
    EXPECT_TRUE(m_page->model()->isFiltered());
    toggle()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return query().where.isEmpty(); }));
    EXPECT_EQ(query().text, u"state = ready and inactiveDays > 90"_s);
}

TEST_F(ConditionSearchTest, AnErrorNamesItsColumnAndAsksForNothing) {
    toggle()->trigger();
    type(u"state = ready"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return query().where == u"state = ready"; }));
    type(u"state = ready and nonsense = 1"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(u"19"_s); })) << message().toStdString();
    EXPECT_TRUE(message().contains(u"nonsense"_s));
    EXPECT_TRUE(message().contains(u"justification"_s)) << "it says what there is";
    EXPECT_EQ(query().where, u"state = ready"_s) << "the rows stay";
    expectTextFits(m_page.get());
    type(u"state = ready"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().isEmpty(); }));
}

TEST_F(ConditionSearchTest, WhatIsOnlyUnfinishedIsSaidAtReturn) {
    toggle()->trigger();
    type(u"inactiveDays >"_s);
    EXPECT_TRUE(message().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_FALSE(message().isEmpty());
}
