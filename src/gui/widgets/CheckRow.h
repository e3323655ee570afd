#pragma once

#include "gui/theme/Theme.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace seatkeeper::gui {

class IconLabel;
class ToneLabel;

//! How far one line of a checklist is. Noted is worth knowing and spoils nothing.
enum class CheckState { Waiting, Running, Passed, Noted, Limited, Failed };

//! One line of a checklist: icon, name, what was found, verdict; below it what is lost, the remedy and the acts.
class CheckRow final : public QFrame {
    Q_OBJECT
public:
    struct Act {
        QString text;
        Icon icon = Icon::None;
        std::function<void()> run;
    };

    explicit CheckRow(const QString &name, QWidget *parent = nullptr);
    //! @param lost and @p remedy are shown when the line is noted, limited or failed.
    void set(CheckState state, const QString &found, const QString &lost = {}, const QString &remedy = {});
    //! Other words than "Passed", "Limited" … for the state that was set.
    void setVerdict(const QString &words);
    //! Another word before what is lost.
    void setLostLabel(const QString &words);
    void setActs(const QVector<Act> &acts);
    //! The line beneath is left out in the last row of a card.
    void setLast(bool last);
    CheckState state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildDetails(QGridLayout *grid);
    void describe();
    CheckState m_state = CheckState::Waiting;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_found;
    ToneLabel *m_verdict;
    QWidget *m_details;
    QLabel *m_lostLabel;
    QLabel *m_lost;
    QLabel *m_remedyLabel;
    QLabel *m_remedy;
    QHBoxLayout *m_acts;
    bool m_last = false;
};

} // namespace seatkeeper::gui
