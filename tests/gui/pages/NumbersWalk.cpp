#include "gui/pages/NumbersWalk.h"

#include "gui/journey/WindowDriver.h"
#include "gui/listpage/ListFoot.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/ListText.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/profiles/RelatedLists.h"
#include "gui/pages/profiles/RelatedTabBar.h"
#include "gui/pages/whatif/ChangesView.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Navigation.h"
#include "gui/text/Format.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/TileButton.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test {

namespace {

constexpr int patienceMs = 5000;
constexpr int mostFailures = 15; //!< after that the walk only repeats itself

template <typename T>
QVector<T *> showing(const QWidget *root) {
    QVector<T *> found;
    for (T *one : root->findChildren<T *>()) {
        if (one->isVisible())
            found.append(one);
    }
    return found;
}

bool hasNumber(const QString &text) { return text.contains(QRegularExpression(u"\\d"_s)); }

//! The first number in words such as "Show all 12 who enter in a list".
QString numberIn(const QString &text) {
    static const QRegularExpression number(u"\\d[\\d.,\\x{a0}\\x{202f}]*"_s);
    return number.match(text).captured();
}

QString plain(const ListPage &list, const QString &label) {
    const auto *found = list.foot()->findChild<QLabel *>(label);
    if (!found || !found->isVisibleTo(list.foot()))
        return {};
    return QTextDocumentFragment::fromHtml(found->text()).toPlainText();
}

//! What the rows themselves say, one by one.
struct Rows {
    qint64 count = 0;
    qint64 selectable = 0;
    Amounts sum;
    bool isEstimate = false;
    QMap<QString, qint64> groups;
};

Rows rowsOf(const RecordModel &model) {
    Rows rows;
    const int money = moneyColumn(model.columns());
    for (int row = 0; row < model.rowCount(); ++row) {
        const Record *record = model.recordAt(row);
        if (!record)
            continue;
        ++rows.count;
        ++rows.groups[record->group];
        rows.selectable += record->selectable ? 1 : 0;
        const Cell cell = money < 0 ? Cell() : record->cells.value(money);
        if (!cell.value || cell.currency.isEmpty() || cell.isUncounted)
            continue;
        rows.sum[cell.currency] += *cell.value;
        rows.isEstimate = rows.isEstimate || cell.isEstimate;
    }
    return rows;
}

bool isSettled(const ListPage &list) {
    const auto *feed = qobject_cast<const FeedList *>(list.parentWidget());
    return (!feed || feed->isLoaded()) && !list.model()->isFirstLoad() && !list.model()->isLoading();
}

//! Where foot, totals and rows of a list differ; empty: nowhere.
QString disagreement(const ListPage &list) {
    if (!isSettled(list))
        return u"the list does not come"_s;
    const Totals &totals = list.model()->totals();
    const Rows rows = rowsOf(*list.model());
    if (rows.count != totals.shown)
        return u"%1 rows, but the totals say %2"_s.arg(rows.count).arg(totals.shown);
    const QString shown = u"Shown %1 of %2"_s.arg(Format::number(rows.count), Format::number(totals.all));
    if (plain(list, u"shownLabel"_s) != shown)
        return u"the foot says “%1” instead of “%2”"_s.arg(plain(list, u"shownLabel"_s), shown);
    if (rows.sum != totals.sum)
        return u"the rows cost %1, the totals say %2"_s.arg(ListText::amounts(rows.sum), ListText::amounts(totals.sum));
    const QString sum = plain(list, u"sumLabel"_s);
    if (sum.isEmpty() != rows.sum.isEmpty() || !sum.contains(ListText::amounts(rows.sum)))
        return u"the foot says “%1”, the rows cost “%2”"_s.arg(sum, ListText::amounts(rows.sum));
    if (!rows.sum.isEmpty() && sum.endsWith(u"(estimate)") != rows.isEstimate)
        return u"the foot says “%1”, some row is an estimate: %2"_s.arg(sum).arg(rows.isEstimate);
    for (const GroupTotal &group : totals.groups) {
        if (list.model()->isGrouped() && rows.groups.value(group.key) != group.count)
            return u"the group %1 says %2 and has %3 rows"_s.arg(group.title)
                .arg(group.count)
                .arg(rows.groups.value(group.key));
    }
    return {};
}

ListPage *firstList(const QWidget *root) {
    const auto lists = showing<ListPage>(root);
    return lists.isEmpty() ? nullptr : lists.first();
}

QString differs(qint64 number, const ListPage *list) {
    if (!list)
        return u"no list opens"_s;
    const QString own = disagreement(*list);
    const qint64 rows = rowsOf(*list->model()).count;
    return own.isEmpty() && rows != number ? u"the number is %1, the list has %2 rows"_s.arg(number).arg(rows) : own;
}

} // namespace

bool NumbersWalk::agrees(const QString &where, const std::function<QString()> &problem) {
    if (m_failures >= mostFailures)
        return false;
    if (QTest::qWaitFor([&] { return problem().isEmpty(); }, patienceMs))
        return true;
    ++m_failures;
    ADD_FAILURE() << where.toStdString() << ": " << problem().toStdString();
    return false;
}

void NumbersWalk::note(const ListPage &list) {
    const RecordModel &model = *list.model();
    m_compared[u"list"_s] += 1;
    if (!model.totals().sum.isEmpty())
        m_compared[u"sum"_s] += 1;
    if (model.isGrouped())
        m_compared[u"group"_s] += static_cast<int>(model.totals().groups.size());
}

void NumbersWalk::selection(ListPage *list, const QString &where) {
    const Rows rows = rowsOf(*list->model());
    if (!list->spec().selectable || rows.selectable == 0)
        return;
    list->model()->selectAllShown();
    QString words = u"Selected "_s + Format::number(rows.selectable);
    if (!rows.sum.isEmpty())
        words += u", "_s + ListText::amounts(rows.sum);
    const auto problem = [&] {
        const QString said = plain(*list, u"selectedLabel"_s);
        return said == words ? QString() : u"the foot says “%1” instead of “%2”"_s.arg(said, words);
    };
    if (agrees(where + u", everything selected"_s, problem))
        m_compared[u"selection"_s] += 1;
    list->model()->selection().clear();
}

void NumbersWalk::chips(ListPage *list, const QString &where) {
    for (Chip *chip : showing<Chip>(list)) {
        if (chip->count() < 0)
            continue;
        const QString place = where + u", chip “"_s + chip->text() + u'”';
        QTest::mouseClick(chip, Qt::LeftButton);
        const auto problem = [&] {
            return chip->isChecked() ? differs(chip->count(), list) : u"the chip is not chosen"_s;
        };
        if (!agrees(place, problem))
            continue;
        m_compared[u"chip"_s] += 1;
        note(*list);
        selection(list, place);
    }
}

void NumbersWalk::list(ListPage *list, const QString &where) {
    list->resetFilters();
    if (!agrees(where, [&] { return disagreement(*list); }))
        return;
    note(*list);
    selection(list, where);
    chips(list, where);
    list->resetFilters();
    if (!agrees(where, [&] { return disagreement(*list); }))
        return;
    QString text;
    for (int row = 0; row < list->model()->rowCount() && text.isEmpty(); ++row) {
        if (const Record *record = list->model()->recordAt(row); record && !record->cells.isEmpty())
            text = record->cells.first().text.left(3).trimmed();
    }
    if (text.isEmpty())
        return;
    list->setFilterText(text);
    const QString filtered = where + u", filter “"_s + text + u'”';
    if (agrees(filtered, [&] { return disagreement(*list); }))
        note(*list);
    chips(list, filtered);
    list->resetFilters();
    agrees(where, [&] { return disagreement(*list); });
}

void NumbersWalk::tabs(QWidget *root, const QString &where) {
    for (RelatedTabBar *bar : showing<RelatedTabBar>(root)) {
        QWidget *record = bar->parentWidget();
        for (int i = 0; i < bar->QTabBar::count(); ++i) {
            const QString place = where + u", tab "_s + bar->accessibleTabName(i);
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
            const auto problem = [&]() -> QString {
                if (bar->currentIndex() != i)
                    return u"the tab does not open"_s;
                return bar->count(i) ? differs(*bar->count(i), firstList(record)) : u"the tab has no number"_s;
            };
            if (!agrees(place, problem))
                continue;
            m_compared[u"tab"_s] += 1;
            list(firstList(record), place);
        }
    }
}

void NumbersWalk::opensDialog(QAbstractButton *button, const QString &value, const QString &where) {
    QTest::mouseClick(button, Qt::LeftButton);
    bool isCount = false;
    const qint64 number = QLocale().toLongLong(value, &isCount);
    const auto problem = [&]() -> QString {
        const auto *dialog = QApplication::activeModalWidget();
        const ListPage *list = dialog ? firstList(dialog) : nullptr;
        if (isCount || !list)
            return differs(number, list);
        const QString own = disagreement(*list);
        const QString sum = ListText::amounts(rowsOf(*list->model()).sum);
        return own.isEmpty() && sum != value ? u"it says %1, the rows cost %2"_s.arg(value, sum) : own;
    };
    if (agrees(where, problem))
        m_compared[qobject_cast<TileButton *>(button) ? u"tile"_s : u"button"_s] += 1;
    const QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    dialog->reject();
    agrees(where, [&] { return dialog && dialog->isVisible() ? u"the dialog does not close"_s : QString(); });
}

void NumbersWalk::tiles(QWidget *root, const QString &where) {
    for (TileButton *tile : showing<TileButton>(root)) {
        if (tile->isEnabled() && hasNumber(tile->value()))
            opensDialog(tile, tile->value(), where + u", tile “"_s + tile->text() + u'”');
    }
    for (const ChangesView *view : showing<ChangesView>(root)) {
        for (QPushButton *button : showing<QPushButton>(view))
            opensDialog(button, numberIn(button->text()), where + u", button “"_s + button->text() + u'”');
    }
}

void NumbersWalk::nothingElse(QWidget *root, const QString &where) {
    for (const QAbstractButton *button : showing<QAbstractButton>(root)) {
        const bool known = qobject_cast<const Chip *>(button) || qobject_cast<const TileButton *>(button) ||
                           qobject_cast<const ChangesView *>(button->parentWidget());
        EXPECT_TRUE(known || !hasNumber(button->text()))
            << where.toStdString() << ": nobody walks the number on the button “" << button->text().toStdString()
            << "” (" << button->objectName().toStdString() << ")";
    }
}

void NumbersWalk::everything(QWidget *root, const QString &where) {
    tabs(root, where);
    for (ListPage *one : showing<ListPage>(root)) {
        bool isRelated = false;
        for (const QWidget *parent = one; parent && !isRelated; parent = parent->parentWidget())
            isRelated = qobject_cast<const RelatedLists *>(parent) != nullptr;
        if (!isRelated)
            list(one, where + u", list “"_s + one->spec().title + u'”');
    }
    tiles(root, where);
    nothingElse(root, where);
}

void NumbersWalk::page(const QModelIndex &entry) {
    auto *navigation = m_window.findChild<Navigation *>();
    const QString id = entry.data(Navigation::IdRole).toString();
    const QString where = u"page “"_s + entry.data(Qt::DisplayRole).toString() + u'”';
    navigation->scrollTo(entry);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualRect(entry).center());
    if (!agrees(where, [&] { return m_window.currentPage() == id ? QString() : u"the page does not open"_s; }))
        return;
    QWidget *opened = m_window.page(id);
    if (auto *main = firstList(opened); main && entry.data(Navigation::CountRole).isValid()) {
        main->resetFilters();
        const auto problem = [&] { return differs(entry.data(Navigation::CountRole).toLongLong(), main); };
        if (agrees(where, problem))
            m_compared[u"page"_s] += 1;
    }
    everything(opened, where);
}

void NumbersWalk::pages() {
    auto *navigation = m_window.findChild<Navigation *>();
    ASSERT_NE(navigation, nullptr);
    const auto *model = navigation->model();
    QVector<QPersistentModelIndex> open{QPersistentModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeFirst();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex entry = model->index(row, 0, parent);
            if (model->hasChildren(entry))
                open.append(entry);
            else
                page(entry);
        }
    }
}

void NumbersWalk::warnings() {
    auto *button = m_window.findChild<QPushButton *>(u"warningsButton"_s);
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible(); }, patienceMs)) << "nothing has failed";
    QTest::mouseClick(button, Qt::LeftButton);
    const auto problem = [&]() -> QString {
        for (const ListPage *one : showing<ListPage>(&m_window)) {
            if (one->spec().id == u"job_results")
                return differs(numberIn(button->text()).toLongLong(), one);
        }
        return u"no job results open"_s;
    };
    if (agrees(u"the number of warnings"_s, problem))
        m_compared[u"warnings"_s] += 1;
}

int NumbersWalk::total() const { return std::accumulate(m_compared.begin(), m_compared.end(), 0); }

QString NumbersWalk::summary() const {
    QStringList parts;
    for (auto one = m_compared.begin(); one != m_compared.end(); ++one)
        parts.append(u"%1 %2"_s.arg(one.value()).arg(one.key()));
    return u"%1 numbers: %2"_s.arg(total()).arg(parts.join(u", "_s));
}

} // namespace seatkeeper::test
