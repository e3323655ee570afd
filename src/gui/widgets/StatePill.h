#pragma once

#include "gui/theme/Theme.h"

#include <QWidget>

namespace seatkeeper::gui {

//! A state as icon, word and colour. The same shape that the pill delegate paints.
class StatePill final : public QWidget {
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);
    StatePill(Tone tone, const QString &words, QWidget *parent = nullptr);
    //! @param icon the tone's own icon when absent.
    void set(Tone tone, const QString &words);
    void set(Tone tone, const QString &words, Icon icon);
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
    QString m_words;
    Icon m_icon = Icon::None;
};

} // namespace seatkeeper::gui
