#pragma once

#include <QFrame>

class QLabel;

namespace seatkeeper::gui {

//! The reason before the button: one bold sentence and one muted.
class ReasonBox final : public QFrame {
    Q_OBJECT
public:
    explicit ReasonBox(QWidget *parent = nullptr);
    void set(const QString &reason, const QString &proof);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_reason;
    QLabel *m_proof;
};

} // namespace seatkeeper::gui
