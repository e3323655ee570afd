#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace seatkeeper::gui {

//! Copies a value to the clipboard and reads "Copied" with a tick for two seconds.
class CopyButton final : public QPushButton {
    Q_OBJECT
public:
    //! @param what what is copied, for the accessible name, for example "client name".
    //! @param value asked for at each press.
    CopyButton(const QString &what, std::function<QString()> value, QWidget *parent = nullptr);
    //! Another word than "Copy", for example "Copy report".
    void setWords(const QString &words);

private:
    void copy();
    void dress(bool copied);
    QString m_what;
    QString m_words;
    std::function<QString()> m_value;
    QTimer m_back;
};

} // namespace seatkeeper::gui
