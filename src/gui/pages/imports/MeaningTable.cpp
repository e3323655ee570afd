#include "gui/pages/imports/MeaningTable.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsWithoutScrolling = 5;
}

MeaningTable::MeaningTable(QVector<Choice> choices, QWidget *parent) : QWidget(parent), m_choices(std::move(choices)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its boxes take the focus and scroll into view
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    box->addWidget(area);
    m_body = new QWidget(area);
    area->setWidget(m_body);
}

bool MeaningTable::isSameList(const QVector<Word> &words) const {
    if (words.size() != m_words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).id != m_words.at(i).id || words.at(i).note != m_words.at(i).note)
            return false;
    }
    return true;
}

void MeaningTable::setWords(const QVector<Word> &words) {
    const bool same = isSameList(words);
    m_words = words;
    if (!same) {
        rebuild();
        return;
    }
    const auto boxes = m_body->findChildren<QComboBox *>();
    for (qsizetype i = 0; i < boxes.size() && i < words.size(); ++i)
        boxes.at(i)->setCurrentIndex(boxes.at(i)->findData(words.at(i).meaning));
}

void MeaningTable::rebuild() {
    qDeleteAll(m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_body->layout();
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, Space::s, 0);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Word &word : m_words) {
        auto *name = makeLabel(word.text, TextRole::Body, false, m_body);
        auto *box = new QComboBox(m_body);
        box->setObjectName(u"meaning_"_s + word.id);
        box->setAccessibleName(tr("What “%1” means").arg(word.text));
        for (const Choice &choice : m_choices)
            box->addItem(choice.text, choice.id);
        box->setCurrentIndex(box->findData(word.meaning));
        grid->addWidget(name, row, 0);
        grid->addWidget(makeLabel(word.note, TextRole::Small, true, m_body), row, 1, Qt::AlignRight);
        grid->addWidget(box, row, 2);
        connect(box, &QComboBox::activated, this,
                [this, box, id = word.id] { Q_EMIT meaningChosen(id, box->currentData().toString()); });
        ++row;
    }
    grid->setRowStretch(row, 1);
    const int shown = std::min(static_cast<int>(m_words.size()), rowsWithoutScrolling);
    setFixedHeight(shown * (Theme::controlHeight() + Space::xs));
}

} // namespace seatkeeper::gui
