#pragma once

#include <QLabel>

namespace seatkeeper::gui {

//! One line of words that ends in an ellipsis when there is no room; the tool tip then has all of them.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    //! Sets words and tool tip.
    void setWords(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace seatkeeper::gui
