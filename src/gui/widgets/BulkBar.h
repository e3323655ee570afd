#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace seatkeeper::gui {

//! What one can do with the selected rows. Stands in the layout, never over the list.
class BulkBar final : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    //! @param sum money of the selection in words; may be empty.
    void setSelection(qint64 count, const QString &sum);
    //! Adds one act; the first is the page's primary one. @param key shown small after the words.
    QPushButton *addAct(const QString &text, const QString &key, bool primary);
    //! Where the rest of the acts goes; the button appears when the menu has entries.
    QMenu *moreMenu() const { return m_menu; }
    void showMore(bool visible);

Q_SIGNALS:
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QLabel *m_sum;
    QHBoxLayout *m_acts;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace seatkeeper::gui
