#pragma once

#include "gui/context/WindowContext.h"
#include "gui/wizard/ProfileDraft.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace seatkeeper::gui {

//! One step of the set-up: shows a draft's values, checks as one types, gives them back. Knows no other step.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    WizardPage(const QString &title, const QString &explanation, QWidget *parent);

    QString title() const { return m_title; }
    //! The widgets take the draft's values.
    virtual void load(const ProfileDraft &draft) = 0;
    //! The draft takes the widgets' values.
    virtual void store(ProfileDraft &draft) const = 0;
    //! Why *Next* is closed, in words; empty when it is open.
    virtual QString obstacle() const = 0;
    //! A calm fact for the foot while nothing stands in the way.
    virtual QString footNote() const { return {}; }
    //! Called each time the page comes up, after load().
    virtual void enter() {}
    //! Called before another page comes up or the wizard closes: running work is told to stop.
    virtual void leave() {}

Q_SIGNALS:
    void obstacleChanged();
    //! The draft must be stored before this page can go on (the answer comes as load() with the stored draft).
    void saveRequested();

protected:
    QVBoxLayout *content() const { return m_content; }

private:
    QString m_title;
    QVBoxLayout *m_content;
};

} // namespace seatkeeper::gui
