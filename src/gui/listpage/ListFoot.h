#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace seatkeeper::gui {

class RecordModel;
struct ListPageSpec;

//! Shown of all, sum of the shown, count and sum of the selected; grouping at the right.
class ListFoot final : public QWidget {
    Q_OBJECT
public:
    ListFoot(const ListPageSpec &spec, QWidget *parent);
    void follow(const RecordModel &model);
    //! Words at the right, for example "as of 06:12".
    void setNote(const QString &note);
    QString shownText() const;

Q_SIGNALS:
    void groupingChosen(bool grouped);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sumWords;
    QLabel *m_shown;
    QLabel *m_sum;
    QLabel *m_selected;
    QLabel *m_note;
    QToolButton *m_grouping = nullptr;
    QString m_groupTitle;
};

} // namespace seatkeeper::gui
