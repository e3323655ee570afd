#include "gui/pages/whatif/ChangesView.h"

#include "gui/text/Format.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Draw.h"
#include "services/wording/RuleText.h"

#include <QAbstractItemDelegate>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

//! Icon, two lines, days and money; heads are one bold line.
class ChangesDelegate final : public QAbstractItemDelegate {
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        return {100, isHead(index) ? Theme::controlHeight(Size::cardHead) : Theme::rowHeight(Size::rowTwoLines, 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = Theme::current();
        painter->save();
        const bool head = isHead(index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, head ? theme.alt : selected ? theme.accentSoft : theme.base);
        Draw::bottomLine(painter, option.rect, theme.line);
        QRect room = option.rect.adjusted(Space::m, 0, -Space::m, 0);
        if (!head)
            paintIcon(painter, option, index, room);
        paintMoney(painter, option, index, room, head);
        paintWords(painter, option, index, room, head);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            Draw::focusRing(painter, option.rect, Radius::tag);
        painter->restore();
    }

private:
    static ChangesModel::Kind kindOf(const QModelIndex &index) {
        return static_cast<ChangesModel::Kind>(index.data(ChangesModel::KindRole).toInt());
    }
    static bool isHead(const QModelIndex &index) {
        return kindOf(index) == ChangesModel::Kind::EnterHead || kindOf(index) == ChangesModel::Kind::LeaveHead;
    }
    static int side(const QStyleOptionViewItem &option, Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment));
    }

    static void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          QRect &room) {
        const Theme &theme = Theme::current();
        const bool enters = kindOf(index) == ChangesModel::Kind::Enter;
        const QRect spot(room.left(), room.top(), Size::icon, room.height());
        Draw::icon(painter, enters ? Icon::Enter : Icon::Leave, QStyle::visualRect(option.direction, room, spot),
                   Size::icon, enters ? theme.tone(Tone::Warn).word : theme.link);
        const QRect rest = room.adjusted(Size::icon + Space::s, 0, 0, 0);
        room = QStyle::visualRect(option.direction, room, rest);
    }

    static void paintMoney(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &room,
                           bool head) {
        const auto write = [&](int role, TextRole font, const QColor &color) {
            const QString words = index.data(role).toString();
            if (words.isEmpty())
                return;
            painter->setFont(Theme::font(font));
            painter->setPen(color);
            painter->drawText(room, side(option, Qt::AlignRight) | Qt::AlignVCenter, words);
            const int taken = painter->fontMetrics().horizontalAdvance(words) + Space::m;
            const QRect rest = room.adjusted(0, 0, -taken, 0);
            room = QStyle::visualRect(option.direction, room, rest);
        };
        const Theme &theme = Theme::current();
        write(ChangesModel::MoneyRole, head ? TextRole::BodyBold : TextRole::Body, theme.text);
        write(ChangesModel::DaysRole, TextRole::Small, theme.muted);
    }

    static void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect room,
                           bool head) {
        const Theme &theme = Theme::current();
        const auto write = [&](const QString &words, TextRole font, const QColor &color, Qt::Alignment vertical) {
            painter->setFont(Theme::font(font));
            painter->setPen(color);
            painter->drawText(room, side(option, Qt::AlignLeft) | static_cast<int>(vertical),
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
        };
        if (head) {
            write(index.data(Qt::DisplayRole).toString(), TextRole::BodyBold, theme.text, Qt::AlignVCenter);
            return;
        }
        room.adjust(0, Space::xs, 0, -Space::xs);
        write(index.data(Qt::DisplayRole).toString(), TextRole::Body, theme.text, Qt::AlignTop);
        write(index.data(ChangesModel::SecondRole).toString(), TextRole::Small, theme.muted, Qt::AlignBottom);
    }
};

QString moneyWords(const std::optional<Money> &money) {
    return money ? Format::money(money->minor, money->currency) : QString();
}

} // namespace

ChangesModel::ChangesModel(const WhatIfModel &whatIf, QObject *parent) : QAbstractListModel(parent), m_whatIf(whatIf) {}

void ChangesModel::refresh(const QDateTime &now) {
    const WhatIfAnswer &answer = m_whatIf.answer();
    std::vector<Line> lines{head(Kind::EnterHead, tr("Enter"), answer.enter, answer.enterSavings, u'+')};
    for (const WhatIfSeat &seat : m_whatIf.entering())
        lines.push_back(line(Kind::Enter, seat, now));
    lines.push_back(head(Kind::LeaveHead, tr("Leave"), answer.leave, answer.leaveSavings, QChar(0x2212)));
    for (const WhatIfSeat &seat : m_whatIf.leaving())
        lines.push_back(line(Kind::Leave, seat, now));
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

ChangesModel::Line ChangesModel::head(Kind kind, const QString &title, qint64 count, const std::optional<Money> &money,
                                      QChar sign) const {
    const QString words = moneyWords(money);
    return {
        kind, u"%1  %2"_s.arg(title, Format::number(count)), {}, {}, words.isEmpty() ? QString() : sign + u' ' + words};
}

ChangesModel::Line ChangesModel::line(Kind kind, const WhatIfSeat &seat, const QDateTime &now) const {
    Line made{kind, tr("…"), {}, {}, moneyWords(seat.cost)};
    made.days = seat.neverUsed ? tr("never") : seat.idleDays ? RuleText::days(*seat.idleDays) : QString();
    if (const Subscription *person = m_whatIf.person(seat.id)) {
        made.words = Format::isolated(person->displayName);
        made.second = person->customRoleName.isEmpty() ? person->userPrincipalName : person->customRoleName;
        if (seat.neverUsed && person->assigned)
            made.second = tr("Assigned %1").arg(Format::relativeDate(*person->assigned, now));
    }
    if (seat.signInOnly)
        made.second = tr("By the sign-in alone");
    return made;
}

int ChangesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const {
    const Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return line.words;
    case KindRole: return static_cast<int>(line.kind);
    case SecondRole: return line.second;
    case DaysRole: return line.days;
    case MoneyRole: return line.money;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{line.words, line.second, line.days, line.money};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const {
    Q_UNUSED(index)
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ChangesView::ChangesView(const WhatIfModel &whatIf, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QFrame(parent),
      m_whatIf(whatIf),
      m_clock(std::move(clock)),
      m_model(new ChangesModel(whatIf, this)),
      m_view(new QListView(this)),
      m_allEntering(new QPushButton(this)),
      m_allLeaving(new QPushButton(this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, Space::xs);
    box->setSpacing(0);
    m_view->setObjectName(u"changesView"_s);
    m_view->setAccessibleName(tr("Who enters and who leaves"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChangesDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    box->addWidget(m_view, 1);
    for (auto *button : {m_allEntering, m_allLeaving}) {
        setButtonLook(button, ButtonLook::Link);
        box->addWidget(button, 0, Qt::AlignLeft);
    }
    m_allEntering->setObjectName(u"allEnteringButton"_s);
    m_allLeaving->setObjectName(u"allLeavingButton"_s);
    connect(m_allEntering, &QPushButton::clicked, this, &ChangesView::enteringRequested);
    connect(m_allLeaving, &QPushButton::clicked, this, &ChangesView::leavingRequested);
    refresh();
}

void ChangesView::refresh() {
    m_model->refresh(m_clock->now());
    const WhatIfAnswer &answer = m_whatIf.answer();
    m_allEntering->setText(tr("Show all %n who enter in a list", "", static_cast<int>(answer.enter)));
    m_allEntering->setVisible(answer.enter > 0);
    m_allLeaving->setText(tr("Show all %n who leave in a list", "", static_cast<int>(answer.leave)));
    m_allLeaving->setVisible(answer.leave > 0);
}

void ChangesView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    Draw::box(&painter, rect(), Radius::box, Theme::current().base, Theme::current().line);
}

} // namespace seatkeeper::gui
