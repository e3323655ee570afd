#include "gui/pages/quality/QualityPanel.h"
#include "gui/Rendering.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/candidates/CandidatesList.h"
#include "gui/pages/profiles/ProfileRecordPage.h"
#include "gui/widgets/CheckRow.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/StatePill.h"
#include "services/Exclusions.h"
#include "services/Quality.h"
#include "services/wording/QualityText.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class QualityPanelTest : public DemoPages {
protected:
    static QString light(QWidget &page) { return page.findChild<StatePill *>(u"qualityPill"_s)->words(); }
};

} // namespace

TEST_F(QualityPanelTest, SaysTheLightItsReasonAndEveryCheckOnDemand) {
    QualityPanel panel(context(), profile());
    show(panel, {1000, 340});
    waitUntil([&] { return !light(panel).isEmpty(); }, "the light comes");
    const auto quality = waitFor(workspace().quality().of(profile()));
    ASSERT_TRUE(isOk(quality));
    EXPECT_EQ(light(panel), QualityText::light(quality->light()));
    EXPECT_EQ(panel.findChild<QLabel *>(u"qualitySummary"_s)->text(), QualityText::summary(*quality));
    auto *findings = panel.findChild<QScrollArea *>(u"qualityFindings"_s);
    EXPECT_FALSE(findings->isVisible());
    QTest::mouseClick(panel.findChild<QPushButton *>(u"qualityMoreButton"_s), Qt::LeftButton);
    EXPECT_TRUE(findings->isVisible());
    EXPECT_EQ(findings->findChildren<CheckRow *>().size(), static_cast<qsizetype>(quality->findings().size()));
    for (const CheckRow *row : findings->findChildren<CheckRow *>())
        EXPECT_FALSE(row->accessibleDescription().isEmpty()) << row->accessibleName().toStdString();
    expectAccessibleNames(&panel);
    picture(u"quality-panel"_s, panel);
}

TEST_F(QualityPanelTest, FollowsWhatChanges) {
    ProfileRecordPage page(context(), profile());
    show(page, {1280, 860});
    waitUntil([&] { return page.findChild<CheckRow *>(u"quality_identifiers"_s) != nullptr; }, "the checks come");
    EXPECT_EQ(page.findChild<CheckRow *>(u"quality_exclusions_ending"_s), nullptr);
    ExclusionRule rule;
    rule.pattern = u"*@vendor.example"_s;
    rule.reason = u"Trial"_s;
    rule.until = context().clock->now().date().addDays(2);
    const auto saved = waitFor(workspace().exclusions().save(rule));
    ASSERT_TRUE(isOk(saved));
    waitUntil([&] { return page.findChild<CheckRow *>(u"quality_exclusions_ending"_s) != nullptr; },
              "the exclusion that ends soon is named");
    picture(u"profile-record"_s, page);
    QTest::mouseClick(page.findChild<QPushButton *>(u"qualityMoreButton"_s), Qt::LeftButton);
    picture(u"profile-record-quality"_s, page);
    ASSERT_TRUE(isOk(waitFor(workspace().exclusions().remove(saved->id))));
    waitUntil([&] { return page.findChild<CheckRow *>(u"quality_exclusions_ending"_s) == nullptr; }, "and it goes");
}

TEST_F(QualityPanelTest, TheCandidatesPageIsSilentWhileTheDataIsReliable) {
    CandidatesList page(context(), profile(), PageHead::Kind::Page);
    show(page, {1280, 700});
    const auto quality = waitFor(workspace().quality().of(profile()));
    ASSERT_TRUE(isOk(quality));
    ASSERT_TRUE(quality->isReliable());
    EXPECT_TRUE(page.list()->messages()->bars().isEmpty());
    picture(u"candidates"_s, page);
}

TEST_F(QualityPanelTest, TheCandidatesPageSaysThatNoneAreMadeWhileItIsRed) {
    CandidatesList page(context(), profile(), PageHead::Kind::Page);
    show(page, {1280, 700});
    QualityPanel panel(context(), profile());
    show(panel, {1000, 120});
    const auto now = context().clock->now();
    runSql(u"UPDATE profile SET last_refresh = '%1'"_s.arg(now.addDays(-12).toString(Qt::ISODate)));
    waitUntil([&] { return !page.list()->messages()->bars().isEmpty(); }, "a message comes");
    const Message message = page.list()->messages()->bars().front()->message();
    EXPECT_EQ(message.tone, Tone::Danger);
    EXPECT_TRUE(message.fact.contains(u"No new candidates are made"_s)) << message.fact.toStdString();
    EXPECT_TRUE(message.consequence.contains(u"12 days ago"_s)) << message.consequence.toStdString();
    waitUntil([&] { return light(panel) == QualityText::light(QualityLight::Red); }, "the light is red");
    picture(u"candidates-red"_s, page);
    picture(u"quality-red"_s, panel);
    runSql(u"UPDATE profile SET last_refresh = '%1'"_s.arg(now.toString(Qt::ISODate)));
    waitUntil([&] { return page.list()->messages()->bars().isEmpty(); }, "the message goes when it is mended");
}
