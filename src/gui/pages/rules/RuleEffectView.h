#pragma once

#include "gui/context/WindowContext.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace seatkeeper::gui {

class ChangesView;
class RulePreview;

//! What a rule that is being written would do: candidates and money now and with it, who enters and who leaves.
class RuleEffectView final : public QFrame {
    Q_OBJECT
public:
    RuleEffectView(WindowContext &context, const RulePreview &preview, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class List { Entering, Leaving };
    QLabel *addNumber(QGridLayout *grid, int row, int column, const QString &name);
    QString state() const;
    void showNumbers(bool known);
    void showList(List which);

    WindowContext &m_context;
    const RulePreview &m_preview;
    QLabel *m_candidatesNow = nullptr;
    QLabel *m_candidates = nullptr;
    QLabel *m_savingsNow = nullptr;
    QLabel *m_savings = nullptr;
    QLabel *m_state = nullptr;
    ChangesView *m_changes = nullptr;
};

} // namespace seatkeeper::gui
