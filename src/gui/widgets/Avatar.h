#pragma once

#include <QWidget>

namespace seatkeeper::gui {

//! A circle with a person's initials.
class Avatar final : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr, int diameter = 40);
    void setName(const QString &name);
    QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_initials;
};

} // namespace seatkeeper::gui
