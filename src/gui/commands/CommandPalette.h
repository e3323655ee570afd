#pragma once

#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QVector>

class QLineEdit;
class QListWidget;

namespace seatkeeper::gui {

//! All commands by name; those that are not possible now say why. Opened with Ctrl+K.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QVector<QAction *> &actions, QWidget *owner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();
    QVector<QPointer<QAction>> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace seatkeeper::gui
