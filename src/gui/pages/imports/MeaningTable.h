#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace seatkeeper::gui {

//! Words of a file, each with a choice of what it means: statuses of a roster, roles of an export.
class MeaningTable final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
    };
    struct Word {
        QString id; //!< given back with meaningChosen()
        QString text;
        QString note;    //!< for example the number of people
        QString meaning; //!< id of a choice
    };
    MeaningTable(QVector<Choice> choices, QWidget *parent);
    //! Shows these words; the same words only get their meanings set, so that nothing jumps under the person's hand.
    void setWords(const QVector<Word> &words);
    QVector<Word> words() const { return m_words; }

Q_SIGNALS:
    void meaningChosen(const QString &word, const QString &meaning);

private:
    void rebuild();
    bool isSameList(const QVector<Word> &words) const;
    QVector<Choice> m_choices;
    QVector<Word> m_words;
    QWidget *m_body = nullptr;
};

} // namespace seatkeeper::gui
