#pragma once

#include "gui/theme/Theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace seatkeeper::gui {

//! Help or validation in words beside or under a field: icon and text, never colour alone.
//! Also becomes the field's accessible description. Keeps its height when empty only if asked to.
class FieldMessage final : public QWidget {
    Q_OBJECT
public:
    //! @param field whom it describes; may be null.
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);
    //! Empty text hides the message.
    void set(Tone tone, const QString &text);
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QPointer<QWidget> m_field;
    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Muted;
};

} // namespace seatkeeper::gui
