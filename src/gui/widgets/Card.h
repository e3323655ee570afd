#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace seatkeeper::gui {

//! A box on base with a 1 px line; with a title it gets a head of 36 on alt.
class Card final : public QFrame {
    Q_OBJECT
public:
    enum class Fill { Base, Alt };

    explicit Card(QWidget *parent = nullptr, Fill fill = Fill::Base);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    //! Where the content goes. Margins are 12; set them to 0 for lists.
    QVBoxLayout *content() const { return m_content; }
    void setTitle(const QString &title);
    //! The muted words at the right end of the head.
    void setNote(const QString &note);
    //! Puts a widget at the right end of the head.
    void addToHead(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    Fill m_fill;
    QVBoxLayout *m_content;
    QWidget *m_head = nullptr;
    QHBoxLayout *m_headLayout = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace seatkeeper::gui
