#include "gui/TextFit.h"

#include "gui/theme/ButtonLook.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test {

namespace {

const QString words = u"Reclaim the approved seats"_s;

//! One widget at its proper size, then spoilt by a test.
class TextFit : public testing::Test {
protected:
    TextFit() {
        m_room.resize(600, 400);
        m_room.show();
    }
    template <typename T>
    T *put(T *widget) {
        widget->setParent(&m_room);
        widget->move(20, 20);
        widget->resize(widget->sizeHint());
        widget->show();
        EXPECT_TRUE(unfitTexts(&m_room).isEmpty()) << unfitTexts(&m_room).join(u'\n').toStdString();
        return widget;
    }
    void narrow(QWidget *widget) {
        widget->resize(widget->width() * 2 / 3, widget->height());
        expectOne(u"too narrow"_s);
    }
    void expectOne(const QString &what) {
        const auto found = unfitTexts(&m_room);
        ASSERT_EQ(found.size(), 1) << found.join(u'\n').toStdString();
        EXPECT_TRUE(found.first().contains(what)) << found.first().toStdString();
    }
    QWidget m_room;
};

} // namespace

TEST_F(TextFit, FindsNarrowButtons) { narrow(put(new QPushButton(words))); }

TEST_F(TextFit, FindsNarrowPrimaryButtons) {
    auto *button = new QPushButton(words);
    setButtonLook(button, ButtonLook::Primary);
    narrow(put(button));
}

TEST_F(TextFit, FindsNarrowChecksAndChips) {
    auto *check = put(new QCheckBox(words));
    narrow(check);
    delete check;
    narrow(put(new Chip(words)));
}

TEST_F(TextFit, FindsNarrowAndLowLabels) {
    auto *label = put(makeLabel(words, TextRole::Body));
    narrow(label);
    label->resize(label->sizeHint().width(), 6);
    expectOne(u"too low"_s);
    label->setWordWrap(true);
    label->resize(60, 20);
    expectOne(u"too low"_s);
    label->setText(u"Abonnementbenutzerausschlussregeln"_s);
    label->resize(60, 200);
    expectOne(u"too long"_s);
}

TEST_F(TextFit, AllowsAnElisionThatTheToolTipCompletes) {
    auto *label = put(new ElidedLabel(words));
    label->resize(60, label->height());
    EXPECT_TRUE(unfitTexts(&m_room).isEmpty());
    label->setToolTip({});
    expectOne(u"too narrow"_s);
}

TEST_F(TextFit, FindsNarrowFields) {
    auto *field = new QLineEdit;
    field->setPlaceholderText(words + words);
    field->setParent(&m_room);
    field->show();
    field->resize(120, field->sizeHint().height());
    expectOne(u"too narrow"_s);
    field->setText(u"what somebody typed may be as long as they like"_s);
    EXPECT_TRUE(unfitTexts(&m_room).isEmpty());
    field->setReadOnly(true);
    expectOne(u"too narrow"_s);
    field->setToolTip(field->text());
    EXPECT_TRUE(unfitTexts(&m_room).isEmpty());
}

TEST_F(TextFit, FindsNarrowChoicesAndNumbers) {
    auto *choice = new QComboBox;
    choice->addItem(words);
    choice = put(choice);
    narrow(choice);
    delete choice;
    auto *number = new QSpinBox;
    number->setSuffix(u" people in each group"_s);
    narrow(put(number));
}

TEST_F(TextFit, FindsNarrowColumnsAndCells) {
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({words, u"x"_s});
    auto *row = new QTreeWidgetItem(tree, {u"y"_s, words});
    tree->setParent(&m_room);
    tree->resize(590, 200);
    tree->show();
    tree->header()->setStretchLastSection(false);
    tree->setColumnWidth(0, 280);
    tree->setColumnWidth(1, 280);
    EXPECT_TRUE(unfitTexts(&m_room).isEmpty()) << unfitTexts(&m_room).join(u'\n').toStdString();
    tree->setColumnWidth(0, 60);
    expectOne(u"column too narrow"_s);
    tree->setColumnWidth(0, 280);
    tree->setColumnWidth(1, 60);
    EXPECT_TRUE(unfitTexts(&m_room).join(u'\n').contains(u"cell too narrow"_s));
    row->setToolTip(1, words);
    EXPECT_FALSE(unfitTexts(&m_room).join(u'\n').contains(u"cell too narrow"_s));
}

TEST_F(TextFit, FindsWhatIsCutOffAndWhatOverlaps) {
    auto *label = put(makeLabel(words, TextRole::Body));
    label->move(m_room.width() - 30, 20);
    expectOne(u"cut off"_s);
    label->move(20, 20);
    auto *other = makeLabel(words, TextRole::Body, false, &m_room);
    other->setGeometry(label->geometry().translated(10, 0));
    other->show();
    expectOne(u"overlaps"_s);
}

TEST_F(TextFit, FindsPagesThatScrollSideways) {
    auto *area = new QScrollArea(&m_room);
    auto *wide = new QWidget;
    wide->resize(900, 40);
    area->setWidget(wide);
    area->resize(500, 300);
    area->show();
    expectOne(u"scrolls sideways"_s);
}

} // namespace seatkeeper::test
