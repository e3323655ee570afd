#pragma once

#include <QLineEdit>

namespace seatkeeper::gui {

//! The filter field of a page: a lens at the left, its key at the right while empty.
//! Escape clears, a second Escape and Down hand the focus back to the list.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    //! The key that is shown, for example Ctrl+F.
    void setKeyHint(const QString &hint);
    QSize sizeHint() const override;

Q_SIGNALS:
    //! Escape in an empty field.
    void left();
    //! Down: the first row is wanted.
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    //! Of the icons inside at the end of the field.
    int iconsRoom() const;
    QString m_hint;
};

} // namespace seatkeeper::gui
