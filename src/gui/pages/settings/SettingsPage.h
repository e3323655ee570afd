#pragma once

#include "domain/Guard.h"
#include "gui/context/WindowContext.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace seatkeeper::gui {

class FieldMessage;
class MessageArea;

//! What the guards of a reclaim obey: limits, protected people, blackout dates; and where the data is.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(WindowContext &context, QWidget *parent = nullptr);

private:
    QWidget *buildLimits();
    QWidget *buildPeople();
    QWidget *buildPrices();
    void load();
    void show(const GuardSettings &guards);
    GuardSettings edited() const;
    void check();
    void save();

    WindowContext &m_context;
    GuardSettings m_guards;
    MessageArea *m_messages = nullptr;
    QSpinBox *m_people = nullptr;
    QSpinBox *m_percent = nullptr;
    QSpinBox *m_floor = nullptr;
    QSpinBox *m_minimum = nullptr;
    QPlainTextEdit *m_protected = nullptr;
    QPlainTextEdit *m_blackout = nullptr;
    FieldMessage *m_blackoutMessage = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace seatkeeper::gui
