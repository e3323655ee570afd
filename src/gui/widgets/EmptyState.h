#pragma once

#include "gui/theme/Theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace seatkeeper::gui {

//! Why a list is empty. NothingThere is good news: ok colours and no primary button.
enum class EmptyKind { NotConnected, NeverRefreshed, NothingMatches, NothingThere };

//! What an empty list says and offers.
struct EmptyText {
    struct Action {
        QString text;
        std::function<void()> run;
    };
    Icon icon = Icon::Info;
    QString heading;
    QString words; //!< at most two lines
    std::optional<Action> first;
    std::optional<Action> second;
};

//! Stands in the middle of a list's viewport; its buttons are real ones in the tab order.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void set(EmptyKind kind, const EmptyText &text);
    QString heading() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(QPushButton *button, const std::optional<EmptyText::Action> &action);
    QWidget *m_circle;
    QLabel *m_heading;
    QLabel *m_words;
    QPushButton *m_first;
    QPushButton *m_second;
    EmptyKind m_kind = EmptyKind::NothingThere;
    Icon m_icon = Icon::Info;
    std::function<void()> m_runFirst;
    std::function<void()> m_runSecond;
};

} // namespace seatkeeper::gui
