#pragma once

#include <QAbstractButton>

namespace seatkeeper::gui {

//! A number that opens the list it counts.
class TileButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TileButton(const QString &label, QWidget *parent = nullptr);
    //! @param beside muted words after the value. @param warn somebody must act: icon and the line in warn.
    void set(const QString &value, const QString &line, const QString &beside = {}, bool warn = false);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
    QString m_line;
    QString m_beside;
    bool m_warn = false;
};

} // namespace seatkeeper::gui
