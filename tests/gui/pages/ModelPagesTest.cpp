#include "gui/Rendering.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/models/IdentifiersList.h"
#include "gui/pages/models/MapIdentifierDialog.h"
#include "gui/pages/models/ModelPriceDialog.h"
#include "gui/pages/models/ModelsList.h"
#include "gui/pages/models/SplitRoleDialog.h"
#include "gui/pages/prices/ListPriceDialog.h"
#include "gui/pages/prices/ListPricesList.h"
#include "gui/pages/prices/PlanComboBox.h"
#include "gui/pages/settings/SettingsPage.h"
#include "gui/widgets/FieldMessage.h"
#include "services/ListPrices.h"
#include "services/Models.h"
#include "services/Subscriptions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ModelPagesTest : public DemoPages {
protected:
    static QPushButton *saveButton(QWidget *dialog) { return dialog->findChild<QPushButton *>(u"saveButton"_s); }
    static void press(QWidget *dialog) {
        ASSERT_TRUE(saveButton(dialog)->isEnabled());
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    }
    qint64 count(const QString &where) {
        ListQuery query;
        query.profile = profile();
        query.where = where;
        const auto found = waitFor(workspace().subscriptions().list(query));
        EXPECT_TRUE(isOk(found));
        return found ? found->total : -1;
    }
};

} // namespace

TEST_F(ModelPagesTest, MappingAnUnrecognizedIdentifierUpdatesEveryRowAtOnce) {
    IdentifiersList page(context(), profile(), true, PageHead::Kind::Page);
    show(page, {1000, 400});
    waitUntil([&] { return !page.source()->records().isEmpty(); }, "the demo has an unrecognized identifier");
    const auto identifier = page.source()->records().front().payload.value<SubscriptionIdentifier>();
    ASSERT_GT(identifier.subscriptions, 0);
    picture(u"unrecognized"_s, page);

    QPointer<MapIdentifierDialog> dialog = new MapIdentifierDialog(context(), identifier, &page);
    QSignalSpy mapped(dialog, &MapIdentifierDialog::mapped);
    dialog->open();
    auto *model = dialog->findChild<QComboBox *>(u"modelComboBox"_s);
    waitUntil([&] { return model->count() > 0; }, "the models are offered");
    EXPECT_FALSE(saveButton(dialog)->isEnabled()) << "no model is chosen";
    model->setFocus();
    QTest::keyClicks(model->lineEdit(), u"Zendesk Guest"_s);
    expectTextFits(dialog);
    expectAccessibleNames(dialog);
    picture(u"map-identifier"_s, *dialog);
    press(dialog);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes");
    ASSERT_EQ(mapped.size(), 1);
    EXPECT_EQ(mapped.front().at(1).toLongLong(), identifier.subscriptions);
    EXPECT_EQ(count(u"identifier = '%1' and model = 'Zendesk Guest'"_s.arg(identifier.identifier)),
              identifier.subscriptions);
    waitUntil([&] { return page.source()->records().isEmpty(); }, "the list is empty: everything is recognized");
}

TEST_F(ModelPagesTest, ARoleIsSplitOffAndJoinedAgain) {
    IdentifiersList page(context(), profile(), false, PageHead::Kind::Page);
    show(page, {1000, 460});
    waitUntil([&] { return !page.source()->records().isEmpty(); }, "the identifiers are there");
    QPointer<SplitRoleDialog> dialog = new SplitRoleDialog(context(), profile(), &page);
    dialog->open();
    auto *role = dialog->findChild<QComboBox *>(u"roleComboBox"_s);
    waitUntil([&] { return role->count() > 0; }, "the custom roles are offered");
    ASSERT_GE(role->findText(u"Team lead"_s), 0);
    role->setCurrentIndex(role->findText(u"Team lead"_s));
    auto *model = dialog->findChild<QComboBox *>(u"modelComboBox"_s);
    EXPECT_EQ(model->currentText(), u"Zendesk Agent: Team lead"_s);
    const qint64 people = count(u"customRole = 'Team lead'"_s);
    ASSERT_GT(people, 0);
    EXPECT_TRUE(dialog->findChild<FieldMessage *>(u"roleMessage"_s)->text().contains(QString::number(people)));
    expectTextFits(dialog);
    expectAccessibleNames(dialog);
    picture(u"split-role"_s, *dialog);
    press(dialog);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes");
    EXPECT_EQ(count(u"model = 'Zendesk Agent: Team lead'"_s), people);
    const auto row = [&page] {
        for (const Record &record : page.source()->records()) {
            const auto identifier = record.payload.value<SubscriptionIdentifier>();
            if (identifier.splitRole == u"Team lead")
                return identifier;
        }
        return SubscriptionIdentifier();
    };
    waitUntil([&] { return !row().identifier.isEmpty(); }, "the list shows the new identifier");
    picture(u"identifiers"_s, page);
    ASSERT_TRUE(isOk(waitFor(workspace().models().join(profile(), row().identifier))));
    EXPECT_EQ(count(u"model = 'Zendesk Agent' and customRole = 'Team lead'"_s), people);
    waitUntil([&] { return row().identifier.isEmpty(); }, "it is gone from the list");
}

TEST_F(ModelPagesTest, AListPriceIsEditedAndItsCostsFollow) {
    ListPricesList page(context(), nullptr);
    show(page, {1000, 420});
    waitUntil([&] { return page.source()->records().size() >= 9; }, "the shipped prices are there");
    picture(u"list-prices"_s, page);
    const auto price = waitFor(workspace().prices().find(u"Suite Enterprise"_s));
    ASSERT_TRUE(isOk(price));
    QPointer<ListPriceDialog> dialog = new ListPriceDialog(context(), *price, &page);
    dialog->open();
    auto *amount = dialog->findChild<QLineEdit *>(u"amountEdit"_s);
    auto *yearly = dialog->findChild<FieldMessage *>(u"yearlyMessage"_s);
    for (const QString &wrong : {u"0"_s, u"-5"_s, u"12.345"_s, u"abc"_s}) {
        amount->clear();
        QTest::keyClicks(amount, wrong);
        EXPECT_FALSE(saveButton(dialog)->isEnabled()) << wrong.toStdString();
        EXPECT_EQ(yearly->tone(), Tone::Danger) << wrong.toStdString();
    }
    amount->clear();
    QTest::keyClicks(amount, u"100.50"_s);
    EXPECT_TRUE(yearly->text().contains(u"$1,206"_s)) << yearly->text().toStdString();
    expectTextFits(dialog);
    expectAccessibleNames(dialog);
    picture(u"list-price-dialog"_s, *dialog);
    press(dialog);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes");
    ListQuery query;
    query.profile = profile();
    query.where = u"seatKind = admin"_s;
    const auto admins = waitFor(workspace().subscriptions().list(query));
    ASSERT_TRUE(isOk(admins) && !admins->items.empty());
    EXPECT_EQ(admins->items.front().costPerYear, (Money{120600, u"USD"_s}));
    ASSERT_TRUE(isOk(waitFor(workspace().prices().remove(price->plan))));
}

TEST_F(ModelPagesTest, AModelGetsAPlanOfItsOwn) {
    ModelsList page(context(), profile(), PageHead::Kind::Page);
    show(page, {1080, 420});
    waitUntil([&] { return !page.source()->records().isEmpty(); }, "the models are there");
    picture(u"models"_s, page);
    const auto models = waitFor(workspace().models().list(profile()));
    ASSERT_TRUE(isOk(models));
    const auto agent = std::find_if(models->begin(), models->end(),
                                    [](const SoftwareModel &one) { return one.displayName == u"Zendesk Agent"; });
    ASSERT_NE(agent, models->end());
    ASSERT_TRUE(agent->listPrice) << "the demo's profile has a plan";
    QPointer<ModelPriceDialog> dialog = new ModelPriceDialog(context(), *agent, &page);
    dialog->open();
    auto *plan = dialog->findChild<PlanComboBox *>(u"planComboBox"_s);
    waitUntil([&] { return plan->count() > 9; }, "the plans are offered");
    const int index = plan->findData(u"zendesk.suite_team"_s);
    ASSERT_GT(index, 0);
    plan->setCurrentIndex(index);
    Q_EMIT plan->activated(index);
    expectTextFits(dialog);
    picture(u"model-price"_s, *dialog);
    press(dialog);
    waitUntil([&] { return dialog.isNull(); }, "the dialog closes");
    EXPECT_EQ(waitFor(workspace().subscriptions().totals([] {
                  ListQuery query;
                  query.where = u"model = 'Zendesk Agent' and seatKind = agent"_s;
                  return query;
              }()))
                      ->costPerYear->minor %
                  66000,
              0);
    ASSERT_TRUE(isOk(waitFor(workspace().prices().chooseForModel(u"Zendesk Agent"_s, {}))));
}

TEST_F(ModelPagesTest, TheSettingsHoldTheListPrices) {
    SettingsPage page(context());
    show(page, {1080, 900});
    auto *prices = page.findChild<ListPricesList *>(u"listPrices"_s);
    ASSERT_NE(prices, nullptr);
    waitUntil([&] { return prices->source()->records().size() >= 9; }, "the prices are there");
    expectTextFits(&page);
    picture(u"settings"_s, page);
}
