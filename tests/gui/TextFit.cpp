#include "gui/TextFit.h"

#include "gui/pages/profiles/RelatedTabBar.h"
#include "gui/shell/Navigation.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test {

namespace {

//! Rounding of fonts and layouts.
constexpr int grace = 1;

class Inspection {
public:
    explicit Inspection(const QWidget *root) : m_root(root) {}
    QStringList run();

private:
    template <typename T>
    void each(void (Inspection::*look)(const T &)) {
        for (const T *widget : m_root->findChildren<T *>()) {
            if (widget->isVisibleTo(m_root))
                (this->*look)(*widget);
        }
    }
    void label(const QLabel &label);
    void button(const QAbstractButton &button);
    void field(const QLineEdit &field);
    void choice(const QComboBox &choice);
    void spin(const QAbstractSpinBox &spin);
    void tabs(const QTabBar &tabs);
    void head(const QHeaderView &head);
    void menus(const QMenuBar &bar);
    void navigation(const Navigation &navigation);
    void tree(const QTreeView &tree);
    void scrolling(const QAbstractScrollArea &area);
    void surroundings(const QWidget &widget, const QString &text);
    void neighbours();
    void report(const QWidget &widget, const QString &text, const QString &what);
    void demand(const QWidget &widget, const QString &text, int needed, int given, const QString &what) {
        if (needed > given + grace)
            report(widget, text, u"%1: needs %2, has %3"_s.arg(what).arg(needed).arg(given));
    }

    const QWidget *m_root;
    QStringList m_found;
    QVector<std::pair<const QWidget *, QString>> m_texts;
};

void Inspection::report(const QWidget &widget, const QString &text, const QString &what) {
    m_found.append(u"%1 “%2” (%3 %4)"_s.arg(what, QString(text).left(60).replace(u'\n', u' '),
                                            QString::fromLatin1(widget.metaObject()->className()),
                                            widget.objectName()));
}

void Inspection::surroundings(const QWidget &widget, const QString &text) {
    m_texts.append({&widget, text});
    for (const QWidget *up = widget.parentWidget(); up && up != m_root->parentWidget(); up = up->parentWidget()) {
        const QRect place(widget.mapTo(up, QPoint()), widget.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        if (area && area->viewport() == up)
            return; // it scrolls; scrolling() has its own view on that
        if (!up->rect().adjusted(-grace, -grace, grace, grace).contains(place))
            report(widget, text,
                   u"cut off by %1 %2"_s.arg(QString::fromLatin1(up->metaObject()->className()), up->objectName()));
    }
}

void Inspection::label(const QLabel &label) {
    if (label.text().isEmpty())
        return;
    surroundings(label, label.text());
    if (label.wordWrap()) {
        demand(label, label.text(), label.heightForWidth(label.width()), label.height(), u"too low"_s);
        demand(label, label.text(), label.minimumSizeHint().width(), label.width(), u"a word is too long"_s);
        return;
    }
    demand(label, label.text(), label.sizeHint().height(), label.height(), u"too low"_s);
    const bool elides = qobject_cast<const ElidedLabel *>(&label) && !label.toolTip().isEmpty();
    if (!elides)
        demand(label, label.text(), label.sizeHint().width(), label.width(), u"too narrow"_s);
}

void Inspection::button(const QAbstractButton &button) {
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return;
    surroundings(button, button.text());
    const auto needed = button.sizeHint();
    demand(button, button.text(), needed.width(), button.width(), u"too narrow"_s);
    demand(button, button.text(), needed.height(), button.height(), u"too low"_s);
}

void Inspection::field(const QLineEdit &field) {
    if (qobject_cast<const QAbstractSpinBox *>(field.parentWidget()) ||
        qobject_cast<const QComboBox *>(field.parentWidget()))
        return;
    surroundings(field, field.text());
    demand(field, field.text(), field.sizeHint().height(), field.height(), u"too low"_s);
    // What somebody typed may be longer than the field; what the program says there may not, unless it says it twice.
    const QString words = field.text().isEmpty() ? field.placeholderText()
                          : field.isReadOnly()   ? field.text()
                                                 : QString();
    if (words.isEmpty() || !field.toolTip().isEmpty())
        return;
    QStyleOptionFrame option;
    option.initFrom(&field);
    const auto margins = field.textMargins();
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() -
                     margins.left() - margins.right() - 4;
    demand(field, words, field.fontMetrics().horizontalAdvance(words), room, u"too narrow"_s);
}

void Inspection::choice(const QComboBox &choice) {
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const auto room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice).width();
    demand(choice, choice.currentText(), choice.fontMetrics().horizontalAdvance(choice.currentText()), room,
           u"too narrow"_s);
    surroundings(choice, choice.currentText());
}

void Inspection::spin(const QAbstractSpinBox &spin) {
    QStyleOptionSpinBox option;
    option.initFrom(&spin);
    option.buttonSymbols = spin.buttonSymbols();
    const auto room =
        spin.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, &spin).width();
    demand(spin, spin.text(), spin.fontMetrics().horizontalAdvance(spin.text()), room, u"too narrow"_s);
    surroundings(spin, spin.text());
}

void Inspection::tabs(const QTabBar &tabs) {
    const QFontMetrics bold(Theme::font(TextRole::BodyBold));
    for (int i = 0; i < tabs.count(); ++i)
        demand(tabs, tabs.tabText(i), bold.boundingRect(QRect(0, 0, 10000, 10000), 0, tabs.tabText(i)).width(),
               tabs.tabRect(i).width() - 2 * Space::s, u"tab too narrow"_s);
    if (const auto *related = qobject_cast<const RelatedTabBar *>(&tabs)) {
        for (const QString &title : related->cutTitles())
            report(tabs, title, u"tab too narrow"_s);
    }
}

void Inspection::head(const QHeaderView &head) {
    if (head.orientation() != Qt::Horizontal || !head.model())
        return;
    const QFontMetrics bold(Theme::font(TextRole::SmallBold));
    for (int i = 0; i < head.count(); ++i) {
        const QString title = head.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int arrow = head.isSortIndicatorShown() && head.sortIndicatorSection() == i ? Size::iconTiny + 2 : 0;
        if (!head.isSectionHidden(i) && !title.isEmpty())
            demand(head, title, bold.horizontalAdvance(title) + arrow + 2 * Space::s, head.sectionSize(i),
                   u"column too narrow"_s);
    }
}

void Inspection::menus(const QMenuBar &bar) {
    for (const auto *action : bar.actions()) {
        if (action->isVisible())
            demand(bar, action->text(), bar.actionGeometry(const_cast<QAction *>(action)).right(), bar.width(),
                   u"menu outside"_s);
    }
}

void Inspection::navigation(const Navigation &navigation) {
    if (navigation.isCollapsed())
        return;
    for (const QString &title : navigation.cutTitles())
        report(navigation, title, u"entry too narrow"_s);
}

void Inspection::tree(const QTreeView &tree) {
    if (qobject_cast<const Navigation *>(&tree) || !tree.model())
        return;
    for (int row = 0; row < tree.model()->rowCount(); ++row) {
        for (int column = 0; column < tree.model()->columnCount(); ++column) {
            const auto cell = tree.model()->index(row, column);
            if (!tree.isColumnHidden(column) && cell.data(Qt::ToolTipRole).toString().isEmpty())
                demand(tree, cell.data().toString(), tree.sizeHintForIndex(cell).width(), tree.columnWidth(column),
                       u"cell too narrow and without a tool tip"_s);
        }
    }
}

void Inspection::scrolling(const QAbstractScrollArea &area) {
    if (!qobject_cast<const QScrollArea *>(&area) && !qobject_cast<const QAbstractItemView *>(&area))
        return;
    const auto *bar = area.horizontalScrollBar();
    if (area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && bar->maximum() > 0)
        report(area, area.accessibleName(), u"scrolls sideways by %1"_s.arg(bar->maximum()));
    else if (bar->maximum() > 0)
        report(area, area.accessibleName(), u"hides %1 at its side"_s.arg(bar->maximum()));
}

void Inspection::neighbours() {
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
            const auto *one = m_texts.at(i).first;
            const auto *other = m_texts.at(j).first;
            if (one->parentWidget() != other->parentWidget())
                continue;
            const auto both = one->geometry().intersected(other->geometry());
            if (both.width() > grace && both.height() > grace)
                report(*one, m_texts.at(i).second, u"overlaps “%1”"_s.arg(m_texts.at(j).second.left(40)));
        }
    }
}

QStringList Inspection::run() {
    each<QLabel>(&Inspection::label);
    each<QAbstractButton>(&Inspection::button);
    each<QLineEdit>(&Inspection::field);
    each<QComboBox>(&Inspection::choice);
    each<QAbstractSpinBox>(&Inspection::spin);
    each<QTabBar>(&Inspection::tabs);
    each<QHeaderView>(&Inspection::head);
    each<QMenuBar>(&Inspection::menus);
    each<Navigation>(&Inspection::navigation);
    each<QTreeView>(&Inspection::tree);
    each<QAbstractScrollArea>(&Inspection::scrolling);
    neighbours();
    return m_found;
}

} // namespace

QStringList unfitTexts(const QWidget *root) { return Inspection(root).run(); }

void settleLayout() {
    constexpr int passes = 5;
    for (int pass = 0; pass < passes; ++pass)
        QCoreApplication::processEvents();
}

void expectTextFits(const QWidget *root) {
    settleLayout();
    for (const QString &problem : unfitTexts(root))
        ADD_FAILURE() << problem.toStdString();
}

} // namespace seatkeeper::test
