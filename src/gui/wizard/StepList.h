#pragma once

#include <QStringList>
#include <QWidget>

namespace seatkeeper::gui {

//! The steps at the left: done, current, later. Shown, not operated; Back and Next lead.
class StepList final : public QWidget {
    Q_OBJECT
public:
    StepList(const QString &title, const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    //! The line at the bottom, for example when the draft was saved.
    void setNote(const QString &note);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QStringList m_steps;
    QString m_note;
    int m_current = 0;
};

} // namespace seatkeeper::gui
