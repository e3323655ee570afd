#pragma once

#include "base/Result.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Theme.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>

namespace seatkeeper::gui {

//! One answer to a question. @c text is a verb with its object, for example "Delete profile".
struct Choice {
    QString id;
    QString text;
    ButtonLook look = ButtonLook::Plain;
};

//! A decision that cannot wait. Cancel is always offered, is the default button, and comes back as Cancelled.
struct Question {
    QString id; //!< stable name, so that tests know what is asked
    QString title;
    QString text;   //!< what happens
    QString detail; //!< what does not, or what follows; muted
    Tone tone = Tone::Warn;
    QVector<Choice> choices;
    QString cancelText; //!< empty for "Cancel"
};

//! Asks for a line of text. @c check gives an empty string when the text is good, else the reason in words.
struct TextQuestion {
    QString id;
    QString title;
    QString text;
    QString label;
    QString value;
    QString placeholder;
    Choice accept;
    std::function<QString(const QString &)> check;
};

//! Asks for a file. @c filters as in QFileDialog, for example "CSV (*.csv)".
struct FileQuestion {
    QString id;
    QString title;
    QString suggestion; //!< path or name shown first
    QStringList filters;
    bool save = false;
};

//! Something that a person must read before going on.
struct Notice {
    QString id;
    QString title;
    QString text;
    QString detail;
    Tone tone = Tone::Info;
};

//! The only way to a dialog. Nothing blocks: every answer arrives in a future, in the window thread,
//! and a dialog that is closed without an answer gives ErrorCode::Cancelled. Tests put another one in its place.
class Dialogs : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    //! The id of the chosen answer.
    virtual QFuture<Result<QString>> ask(const Question &question, QWidget *owner) = 0;
    //! The text that was typed.
    virtual QFuture<Result<QString>> askText(const TextQuestion &question, QWidget *owner) = 0;
    //! The path of the file.
    virtual QFuture<Result<QString>> askFile(const FileQuestion &question, QWidget *owner) = 0;
    virtual QFuture<Result<void>> inform(const Notice &notice, QWidget *owner) = 0;
};

} // namespace seatkeeper::gui
