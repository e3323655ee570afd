#pragma once

#include "gui/theme/Theme.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace seatkeeper::gui {

//! News on the page it concerns: the fact in bold, then what was not changed or what follows.
struct Message {
    struct Action {
        QString text;
        std::function<void()> run;
    };
    QString id;             //!< the same id replaces, the same fact and consequence merge into "2 times"
    Tone tone = Tone::Info; //!< Info, Ok, Warn or Danger
    QString fact;
    QString consequence;
    QVector<Action> actions;
    QString details; //!< technical words behind a "Details" button
};

//! One message. Lives in a MessageArea.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(const Message &message, QWidget *parent = nullptr);
    const Message &message() const { return m_message; }
    int times() const { return m_times; }
    //! The same news came again.
    void countAgain();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions(QHBoxLayout *layout);
    void write();
    void announce();
    Message m_message;
    QLabel *m_words;
    QLabel *m_details = nullptr;
    int m_times = 1;
};

} // namespace seatkeeper::gui
