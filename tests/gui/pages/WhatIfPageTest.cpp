#include "gui/pages/whatif/WhatIfPage.h"
#include "gui/Rendering.h"
#include "gui/listpage/ListPage.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/whatif/ChangesView.h"
#include "gui/pages/whatif/HistogramView.h"
#include "gui/pages/whatif/SeatsDialog.h"
#include "gui/text/Format.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/TileButton.h"
#include "services/Candidates.h"
#include "services/ListPrices.h"
#include "services/Models.h"
#include "services/Rules.h"
#include "services/WhatIfs.h"
#include "services/wording/RuleText.h"

#include <QCheckBox>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class WhatIfPageTest : public DemoPages {
protected:
    static void SetUpTestSuite() {
        DemoPages::SetUpTestSuite();
        if (!HasFatalFailure())
            price();
    }

    //! Each test starts with one rule of 60 days and nothing else.
    void SetUp() override {
        DemoPages::SetUp();
        if (HasFatalFailure())
            return;
        removeRules();
        ReclamationRule rule;
        rule.profile = profile();
        rule.name = u"Idle people"_s;
        const auto saved = waitFor(workspace().rules().save(rule));
        ASSERT_TRUE(isOk(saved));
        m_rule = *saved;
    }

    static void price() {
        ListPrice own;
        own.name = u"Own plan"_s;
        own.perMonth = Money{11500, u"USD"_s};
        own.asOf = QDate::currentDate().addDays(-20);
        const auto saved = waitFor(workspace().prices().save(own));
        ASSERT_TRUE(isOk(saved));
        const auto models = waitFor(workspace().models().list(std::nullopt));
        ASSERT_TRUE(isOk(models));
        for (const SoftwareModel &model : *models)
            ASSERT_TRUE(isOk(waitFor(workspace().prices().chooseForModel(model.displayName, saved->plan))));
    }

    static std::vector<ReclamationRule> rules() {
        const auto all = waitFor(workspace().rules().list(std::nullopt));
        EXPECT_TRUE(isOk(all));
        return all ? *all : std::vector<ReclamationRule>();
    }
    static void removeRules() {
        for (const ReclamationRule &rule : rules())
            EXPECT_TRUE(isOk(waitFor(workspace().rules().remove(rule.id))));
    }

    std::unique_ptr<WhatIfPage> open() {
        auto page = std::make_unique<WhatIfPage>(context());
        page->setProfile(profile());
        show(*page, {1280, 800});
        waitUntil([&] { return page->model().hasData(); }, "the saved data are there");
        return page;
    }

    template <typename T>
    static T *part(const QWidget &root, const QString &name) {
        auto *found = root.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static QSlider *slider(const QWidget &page) { return part<QSlider>(page, u"thresholdSlider"_s); }
    static QSpinBox *spin(const QWidget &page) { return part<QSpinBox>(page, u"whatIfThresholdSpinBox"_s); }
    static TileButton *tile(const QWidget &page, const QString &name) {
        return part<TileButton>(page, name + u"Tile"_s);
    }
    static QCheckBox *signalBox(const QWidget &page, SignalKind kind) {
        return part<QCheckBox>(page, u"signal-"_s + signalName(kind));
    }

    //! Where the handle's middle stands for @p days, in the slider.
    static QPoint handleAt(const QSlider &slider, int days) {
        const int handle = slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &slider);
        const int x =
            QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), days, slider.width() - handle);
        return {x + handle / 2, slider.height() / 2};
    }
    //! The columns of the histogram that are nothing but the solid line of the threshold, at the height of its words.
    static QList<int> markColumns(HistogramView &view) {
        constexpr int top = 5;
        constexpr int bottom = 19;
        const QImage image = view.grab().toImage();
        const qreal scale = image.devicePixelRatio();
        QList<int> columns;
        for (int x = 0; x < view.width(); ++x) {
            bool line = true;
            for (int y = top; y <= bottom && line; ++y)
                line = image.pixelColor(int(x * scale), int(y * scale)).rgb() == Theme::current().accent.rgb();
            if (line)
                columns.append(x);
        }
        return columns;
    }

    //! What the service says of a rule over the saved data, without the page.
    struct Expected {
        WhatIfs::BasisPointer basis;
        WhatIfCurve curve;
        WhatIfAnswer answer;
        int days = 0;
    };
    static Expected ask(const ReclamationRule &rule) {
        WhatIfs::Request request;
        request.profile = profile();
        request.asked = rule;
        const auto basis = waitFor(workspace().whatIfs().load(request).result);
        EXPECT_TRUE(isOk(basis));
        Expected expected;
        expected.days = rule.thresholdDays;
        if (basis) {
            expected.basis = *basis;
            expected.curve = (*basis)->whatIf.curve(WhatIfSettings::of(rule));
            expected.answer = expected.curve.at(rule.thresholdDays);
        }
        return expected;
    }
    static QStringList namesOf(const std::vector<WhatIfSeat> &seats) {
        std::vector<SubscriptionId> ids;
        ids.reserve(seats.size());
        for (const WhatIfSeat &seat : seats)
            ids.push_back(seat.id);
        const auto people = waitFor(workspace().whatIfs().people(ids));
        EXPECT_TRUE(isOk(people));
        QStringList names;
        for (const Subscription &one : people ? *people : std::vector<Subscription>())
            names.append(Format::isolated(one.displayName));
        return names;
    }
    static QStringList shownNames(const QWidget &page, ChangesModel::Kind kind) {
        const auto *model = part<QListView>(page, u"changesView"_s)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            if (index.data(ChangesModel::KindRole).toInt() == static_cast<int>(kind))
                names.append(index.data().toString());
        }
        return names;
    }

    //! Everything on the page says what the service says of @p rule.
    static void expectShows(WhatIfPage &page, const ReclamationRule &rule) {
        ASSERT_EQ(page.model().settings(), WhatIfSettings::of(rule));
        const Expected expected = ask(rule);
        ASSERT_TRUE(expected.basis);
        const WhatIfAnswer &answer = expected.answer;
        EXPECT_EQ(tile(page, u"candidates"_s)->value(), Format::number(answer.candidates));
        const QString nothing = answer.candidates == 0 ? u"–"_s : u"no price"_s;
        EXPECT_EQ(tile(page, u"savings"_s)->value(),
                  answer.savings ? Format::money(answer.savings->minor, answer.savings->currency) : nothing);
        EXPECT_EQ(tile(page, u"enter"_s)->value(), Format::number(answer.enter));
        EXPECT_EQ(tile(page, u"leave"_s)->value(), Format::number(answer.leave));
        EXPECT_EQ(spin(page)->value(), rule.thresholdDays);
        EXPECT_EQ(slider(page)->value(), rule.thresholdDays);
        expectNames(page, expected);
        expectHistogram(page, expected);
    }
    static void expectNames(WhatIfPage &page, const Expected &expected) {
        const auto &whatIf = expected.basis->whatIf;
        const auto most = WhatIfModel::namesShown;
        const QStringList enter = namesOf(whatIf.entering(expected.curve, expected.days, most));
        const QStringList leave = namesOf(whatIf.leaving(expected.curve, expected.days, most));
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return shownNames(page, ChangesModel::Kind::Enter) == enter &&
                   shownNames(page, ChangesModel::Kind::Leave) == leave;
        })) << "enter: "
            << shownNames(page, ChangesModel::Kind::Enter).join(u", "_s).toStdString()
            << "\nleave: " << shownNames(page, ChangesModel::Kind::Leave).join(u", "_s).toStdString();
    }
    static void expectHistogram(WhatIfPage &page, const Expected &expected) {
        auto *asTable = part<QPushButton>(page, u"asTableButton"_s);
        asTable->setChecked(true);
        constexpr int bars = 36;
        const int end = page.model().scaleEnd();
        auto wanted = expected.curve.bars(expected.days, (end + bars - 1) / bars, end);
        wanted.push_back(expected.curve.neverUsed(expected.days));
        const auto *table = part<QTableWidget>(page, u"histogramTable"_s);
        ASSERT_EQ(table->rowCount(), int(wanted.size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            const WhatIfBar &bar = wanted.at(static_cast<std::size_t>(row));
            const QStringList cells{Format::number(bar.seats), Format::number(bar.candidates),
                                    Format::number(bar.leave)};
            for (int column = 0; column < cells.size(); ++column)
                EXPECT_EQ(table->item(row, column + 1)->text(), cells.at(column)) << "bar " << row;
        }
        asTable->setChecked(false);
        expectMark(page, expected.days);
    }
    //! The solid line of the histogram and the slider's handle stand one above the other, at @p days.
    static void expectMark(WhatIfPage &page, int days) {
        auto *view = part<HistogramView>(page, u"histogramView"_s);
        EXPECT_TRUE(view->accessibleDescription().contains(RuleText::days(days)));
        const auto *handle = slider(page);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const int x = handle->mapToGlobal(handleAt(*handle, days)).x();
            return std::abs(x - view->mapToGlobal(QPoint(qRound(view->scale().x(days)), 0)).x()) <= 2;
        })) << "the handle stands under the line";
        const QList<int> columns = markColumns(*view);
        ASSERT_FALSE(columns.isEmpty()) << "a line is drawn at " << days;
        for (const int x : columns)
            EXPECT_NEAR(x, view->scale().x(days), 2) << "at " << days;
    }
    //! The rule of the test with another threshold.
    ReclamationRule at(int days) const {
        ReclamationRule rule = m_rule;
        rule.thresholdDays = days;
        return rule;
    }
    //! Waits for the list that a press opened and closes it.
    static void expectList(WhatIfPage &page, qint64 rows) {
        QPointer<SeatsDialog> dialog = page.findChild<SeatsDialog *>();
        ASSERT_TRUE(dialog) << "a list opens";
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return !dialog->list()->model()->isFirstLoad() && dialog->list()->model()->totals().shown == rows;
        })) << dialog->list()->model()->totals().shown
            << " rows for " << rows;
        EXPECT_EQ(dialog->list()->model()->rowCount(), rows);
        dialog->reject();
        waitUntil([&] { return dialog.isNull(); }, "the list goes away");
    }
    static qint64 openCandidates() {
        ListQuery query;
        query.profile = profile();
        query.facet = u"open"_s;
        const auto list = waitFor(workspace().candidates().list(query));
        EXPECT_TRUE(isOk(list));
        return list ? list->total : -1;
    }

    ReclamationRule m_rule;
};

} // namespace

TEST_F(WhatIfPageTest, ShowsTheSavedRuleAtFirst) {
    const auto page = open();
    expectShows(*page, m_rule);
    EXPECT_GT(page->model().answer().candidates, 0) << "the demo has idle people";
    EXPECT_TRUE(page->model().answer().savings) << "their seats have a price";
    EXPECT_EQ(page->model().answer().candidates, openCandidates());
    EXPECT_FALSE(part<QPushButton>(*page, u"primaryButton"_s)->isEnabled()) << "there is nothing to save";
    EXPECT_FALSE(part<QPushButton>(*page, u"resetButton"_s)->isEnabled());
    expectAccessibleNames(page.get());
    picture(u"whatif-page"_s, *page);
}

TEST_F(WhatIfPageTest, TheSliderMovesByTheKeyboard) {
    const auto page = open();
    const auto press = [&](Qt::Key key, int days) {
        QTest::keyClick(slider(*page), key);
        expectShows(*page, at(days));
    };
    press(Qt::Key_Right, 61);
    press(Qt::Key_Left, 60);
    press(Qt::Key_PageUp, 70);
    press(Qt::Key_PageUp, 80);
    press(Qt::Key_PageDown, 70);
    press(Qt::Key_End, 180);
    EXPECT_GT(page->model().answer().leave, 0);
    press(Qt::Key_Home, RuleLimits::leastThreshold);
    EXPECT_GT(page->model().answer().enter, 0);
    press(Qt::Key_Left, RuleLimits::leastThreshold);
    part<QPushButton>(*page, u"resetButton"_s)->click();
    expectShows(*page, m_rule);
}

TEST_F(WhatIfPageTest, APressBesideTheHandleMovesItThere) {
    const auto page = open();
    const auto *line = slider(*page);
    QTest::mouseClick(slider(*page), Qt::LeftButton, {}, handleAt(*line, 150));
    const int up = page->model().settings().thresholdDays;
    EXPECT_GT(up, 60);
    EXPECT_LE(up, 151);
    expectShows(*page, at(up));
    QTest::mouseClick(slider(*page), Qt::LeftButton, {}, handleAt(*line, 20));
    const int down = page->model().settings().thresholdDays;
    EXPECT_LT(down, up);
    expectShows(*page, at(down));
}

TEST_F(WhatIfPageTest, TheNumbersFollowWhileTheHandleIsDragged) {
    const auto page = open();
    auto *line = slider(*page);
    waitUntil([&] { return line->width() > 200; }, "the layout is done");
    QTest::mousePress(line, Qt::LeftButton, {}, handleAt(*line, 60));
    EXPECT_TRUE(line->isSliderDown()) << "the handle is where it is looked for";
    for (const int wanted : {75, 120, 30}) {
        QTest::mouseMove(line, handleAt(*line, wanted));
        const int days = page->model().settings().thresholdDays;
        EXPECT_NEAR(days, wanted, 1);
        EXPECT_TRUE(line->isSliderDown());
        expectShows(*page, at(days));
    }
    QTest::mouseRelease(line, Qt::LeftButton, {}, handleAt(*line, 30));
    EXPECT_FALSE(line->isSliderDown());
    EXPECT_NEAR(page->model().settings().thresholdDays, 30, 1);
    EXPECT_EQ(rules(), std::vector<ReclamationRule>{m_rule}) << "nothing is saved by looking";
}

TEST_F(WhatIfPageTest, TheHistogramCanBePressedAndDragged) {
    const auto page = open();
    auto *view = part<HistogramView>(*page, u"histogramView"_s);
    const auto place = [&](int days) { return QPoint(qRound(view->scale().x(days)), view->height() / 2); };
    QTest::mousePress(view, Qt::LeftButton, {}, place(100));
    const int pressed = page->model().settings().thresholdDays;
    EXPECT_NEAR(pressed, 100, 1);
    expectShows(*page, at(pressed));
    QTest::mouseMove(view, place(40));
    const int dragged = page->model().settings().thresholdDays;
    EXPECT_NEAR(dragged, 40, 1);
    QTest::mouseRelease(view, Qt::LeftButton, {}, place(40));
    expectShows(*page, at(dragged));
}

TEST_F(WhatIfPageTest, DaysCanBeTypedAndPresetsChosen) {
    const auto page = open();
    const auto type = [&](const QString &days) {
        spin(*page)->selectAll();
        QTest::keyClicks(spin(*page), days);
    };
    type(u"83"_s);
    expectShows(*page, at(83));
    type(u"400"_s);
    EXPECT_EQ(slider(*page)->maximum(), 720) << "the scale grows";
    expectShows(*page, at(400));
    for (const int days : {15, 30, 60, 90, 180}) {
        auto *chip = part<Chip>(*page, u"preset%1"_s.arg(days));
        QTest::mouseClick(chip, Qt::LeftButton);
        EXPECT_TRUE(chip->isChecked());
        expectShows(*page, at(days));
    }
    type(u"0"_s);
    EXPECT_EQ(page->model().settings().thresholdDays, 180) << "0 is no threshold";
    const auto *message = part<FieldMessage>(*page, u"whatIfThresholdMessage"_s);
    EXPECT_FALSE(message->text().isEmpty());
    QTest::mouseClick(part<Chip>(*page, u"preset180"_s), Qt::LeftButton);
    EXPECT_EQ(spin(*page)->value(), 180);
    EXPECT_EQ(message->text(), QString());
}

TEST_F(WhatIfPageTest, SignalsThatCountChangeTheNumbers) {
    const auto page = open();
    const qint64 before = page->model().answer().candidates;
    ReclamationRule asked = m_rule;
    for (const SignalKind kind : {SignalKind::AuditLog, SignalKind::TicketWork, SignalKind::Session}) {
        signalBox(*page, kind)->click();
        asked.countingSignals.erase(kind);
        expectShows(*page, asked);
    }
    EXPECT_GT(page->model().answer().candidates, before) << "whoever never signs out looks idle by the sign-in alone";
    signalBox(*page, SignalKind::SignIn)->click();
    EXPECT_TRUE(signalBox(*page, SignalKind::SignIn)->isChecked()) << "one signal must count";
    const auto *message = part<FieldMessage>(*page, u"whatIfSignalsMessage"_s);
    EXPECT_EQ(message->text(), RuleText::remark({RuleProblem::SignalsMissing, {}, {}})) << "and it is said why";
    expectShows(*page, asked);
    for (const SignalKind kind : {SignalKind::AuditLog, SignalKind::TicketWork, SignalKind::Session})
        signalBox(*page, kind)->click();
    EXPECT_EQ(message->text(), QString());
    expectShows(*page, m_rule);
}

TEST_F(WhatIfPageTest, NeverUsedSeatsAndGraceChangeTheNumbers) {
    const auto page = open();
    const qint64 before = page->model().answer().candidates;
    auto *neverUsed = part<QCheckBox>(*page, u"whatIfNeverUsedCheckBox"_s);
    ReclamationRule asked = m_rule;
    neverUsed->click();
    asked.neverUsed = NeverUsedHandling::Ignore;
    expectShows(*page, asked);
    EXPECT_LT(page->model().answer().candidates, before);
    EXPECT_EQ(page->model().answer().leave, before - page->model().answer().candidates);
    neverUsed->click();
    asked.neverUsed = NeverUsedHandling::Propose;
    expectShows(*page, asked);

    asked.graceDays = 200;
    part<QSpinBox>(*page, u"whatIfGraceSpinBox"_s)->setValue(asked.graceDays);
    expectShows(*page, asked);
    EXPECT_LE(page->model().answer().candidates, before);
    asked.graceDays = 0;
    asked.thresholdDays = RuleLimits::leastThreshold;
    part<QSpinBox>(*page, u"whatIfGraceSpinBox"_s)->setValue(asked.graceDays);
    spin(*page)->setValue(asked.thresholdDays);
    expectShows(*page, asked);
}

TEST_F(WhatIfPageTest, EveryNumberOpensAListOfAsManyRows) {
    const auto page = open();
    for (const int days : {15, 90}) {
        spin(*page)->setValue(days);
        const WhatIfAnswer answer = page->model().answer();
        ASSERT_GT(days < 60 ? answer.enter : answer.leave, 0);
        const auto press = [&](const QString &name, qint64 rows) {
            QTest::mouseClick(tile(*page, name), Qt::LeftButton);
            expectList(*page, rows);
        };
        press(u"candidates"_s, answer.candidates);
        press(u"savings"_s, answer.candidates);
        press(u"enter"_s, answer.enter);
        press(u"leave"_s, answer.leave);
        const bool enters = answer.enter > 0;
        auto *all = part<QPushButton>(*page, enters ? u"allEnteringButton"_s : u"allLeavingButton"_s);
        EXPECT_TRUE(all->isVisible());
        EXPECT_TRUE(all->text().contains(Format::number(enters ? answer.enter : answer.leave)));
        all->click();
        expectList(*page, enters ? answer.enter : answer.leave);
        EXPECT_EQ(part<QPushButton>(*page, u"allEnteringButton"_s)->isVisible(), answer.enter > 0);
        EXPECT_EQ(part<QPushButton>(*page, u"allLeavingButton"_s)->isVisible(), answer.leave > 0);
    }
}

TEST_F(WhatIfPageTest, SaveAsRuleGivesTheNumberOfCandidatesThatItShowed) {
    const auto page = open();
    QTest::mouseClick(part<Chip>(*page, u"preset90"_s), Qt::LeftButton);
    const WhatIfAnswer shown = page->model().answer();
    ASSERT_GT(shown.leave, 0);
    auto *save = part<QPushButton>(*page, u"primaryButton"_s);
    ASSERT_TRUE(save->isEnabled());
    dialogs().cancel(u"save_as_rule"_s);
    save->click();
    EXPECT_TRUE(dialogs().asked.text.contains(RuleText::days(90))) << dialogs().asked.text.toStdString();
    EXPECT_EQ(rules(), std::vector<ReclamationRule>{m_rule}) << "a question that is not answered saves nothing";

    dialogs().answer(u"save_as_rule"_s, u"save"_s);
    save->click();
    waitUntil([&] { return page->model().rule().thresholdDays == 90; }, "the rule is saved and asked again");
    EXPECT_EQ(rules(), std::vector<ReclamationRule>{at(90)});
    EXPECT_FALSE(page->model().isTurned());
    EXPECT_EQ(openCandidates(), shown.candidates);
    m_rule = at(90);
    expectShows(*page, m_rule);
    EXPECT_EQ(page->model().answer().candidatesNow, shown.candidates);
    EXPECT_EQ(page->model().answer().savingsNow, shown.savings);
}

TEST_F(WhatIfPageTest, SaveAsRuleMakesOneWhereNoneIs) {
    removeRules();
    EXPECT_EQ(openCandidates(), 0);
    const auto page = open();
    EXPECT_FALSE(page->model().basis()->whatIf.rules().saved);
    spin(*page)->setValue(90);
    const WhatIfAnswer shown = page->model().answer();
    ASSERT_GT(shown.candidates, 0);
    EXPECT_EQ(shown.enter, shown.candidates) << "nobody is proposed now";
    dialogs().answer(u"save_as_rule"_s, u"save"_s);
    part<QPushButton>(*page, u"primaryButton"_s)->click();
    waitUntil([&] { return page->model().rule().id.isValid(); }, "the rule is saved and asked again");
    const auto made = rules();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made.front().profile, profile());
    EXPECT_EQ(made.front().thresholdDays, 90);
    EXPECT_FALSE(made.front().name.isEmpty());
    EXPECT_EQ(openCandidates(), shown.candidates);
    expectShows(*page, made.front());
}
