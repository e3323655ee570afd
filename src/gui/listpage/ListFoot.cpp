#include "gui/listpage/ListFoot.h"

#include "gui/listpage/ListPageSpec.h"
#include "gui/listpage/ListText.h"
#include "gui/listpage/RecordModel.h"
#include "gui/text/Format.h"
#include "gui/theme/Draw.h"
#include "gui/widgets/Labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

QString strong(const QString &words) {
    return u"<span style=\"font-weight:600\">%1</span>"_s.arg(words.toHtmlEscaped());
}

QLabel *richLabel(QWidget *parent) {
    auto *label = makeLabel({}, TextRole::Small, true, parent);
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

ListFoot::ListFoot(const ListPageSpec &spec, QWidget *parent)
    : QWidget(parent),
      m_sumWords(spec.sumWords.isEmpty() ? u"%1"_s : spec.sumWords),
      m_shown(richLabel(this)),
      m_sum(richLabel(this)),
      m_selected(richLabel(this)),
      m_note(makeLabel({}, TextRole::Small, true, this)),
      m_groupTitle(spec.groupTitle) {
    m_shown->setObjectName(u"shownLabel"_s);
    m_sum->setObjectName(u"sumLabel"_s);
    m_selected->setObjectName(u"selectedLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::l, 1, Space::m, 0);
    layout->setSpacing(Space::l);
    for (auto *label : {m_shown, m_sum, m_selected})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_note);
    m_note->hide();
    setMinimumHeight(Theme::controlHeight(Size::listHead));
    setAccessibleName(tr("Totals"));
    if (!spec.groupable)
        return;
    m_grouping = new QToolButton(this);
    m_grouping->setObjectName(u"groupingButton"_s);
    m_grouping->setFont(Theme::font(TextRole::Small));
    m_grouping->setPopupMode(QToolButton::InstantPopup);
    m_grouping->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_grouping);
    for (const bool grouped : {true, false}) {
        auto *action = menu->addAction(grouped ? m_groupTitle : tr("Nothing"));
        connect(action, &QAction::triggered, this, [this, grouped] { Q_EMIT groupingChosen(grouped); });
    }
    m_grouping->setMenu(menu);
    layout->addWidget(m_grouping);
}

void ListFoot::follow(const RecordModel &model) {
    const auto &totals = model.totals();
    //: %1 rows shown of %2 rows in all
    m_shown->setText(tr("Shown %1 of %2").arg(strong(Format::number(totals.shown)), Format::number(totals.all)));
    const auto sum = ListText::amounts(totals.sum);
    m_sum->setVisible(!sum.isEmpty());
    const QString words = m_sumWords.toHtmlEscaped().arg(strong(sum));
    //: %1 is a sum of money in words, such as "Saves $1,104 a year"
    m_sum->setText(totals.sumIsEstimate ? tr("%1 (estimate)").arg(words) : words);
    const auto count = model.selection().count();
    m_selected->setVisible(count > 0);
    QString selected = tr("Selected %1").arg(strong(Format::number(count)));
    const auto selectedSum = ListText::amounts(model.selection().amounts());
    if (!selectedSum.isEmpty())
        selected += u", "_s + strong(selectedSum);
    const auto hidden = model.hiddenSelected();
    if (hidden > 0)
        selected += u", "_s + tr("%n of them hidden by the filter", nullptr, static_cast<int>(hidden)).toHtmlEscaped();
    m_selected->setText(selected);
    if (m_grouping) {
        m_grouping->setText(tr("Group by: %1").arg(model.isGrouped() ? m_groupTitle : tr("Nothing")));
        m_grouping->setAccessibleName(m_grouping->text());
        m_grouping->setEnabled(totals.shown <= RecordModel::wholeLimit);
        m_grouping->setToolTip(m_grouping->isEnabled() ? QString() : tr("Long lists are not grouped."));
    }
}

void ListFoot::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString ListFoot::shownText() const { return m_shown->text(); }

void ListFoot::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto &theme = Theme::current();
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line2);
}

} // namespace seatkeeper::gui
