#pragma once

#include "base/Error.h"
#include "gui/widgets/MessageBar.h"

#include <QWidget>

class QVBoxLayout;

namespace seatkeeper::gui {

//! The messages of one page, one above the other. Takes no room while there are none.
//! Identical news merges; information closes itself after eight seconds, errors stay until mended.
class MessageArea final : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);
    void show(const Message &message);
    //! Shows a failure in ErrorText's words; @p id as in Message.
    void showError(const QString &id, const Error &error, const QVector<Message::Action> &actions = {});
    //! Takes the message with @p id away, because what it said is mended.
    void withdraw(const QString &id);
    void clear();
    QVector<MessageBar *> bars() const { return m_bars; }

private:
    void remove(MessageBar *bar);
    QVBoxLayout *m_layout;
    QVector<MessageBar *> m_bars;
};

} // namespace seatkeeper::gui
