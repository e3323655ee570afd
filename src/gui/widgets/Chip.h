#pragma once

#include <QAbstractButton>

namespace seatkeeper::gui {

//! A checkable question above a list, with how many rows answer it.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &words, QWidget *parent = nullptr);
    //! A negative count shows none.
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    qint64 m_count = -1;
};

} // namespace seatkeeper::gui
