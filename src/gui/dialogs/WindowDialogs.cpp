#include "gui/dialogs/WindowDialogs.h"

#include "base/Await.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/widgets/FieldMessage.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace seatkeeper::gui {

namespace {

constexpr int dialogWidth = 440;

//! Finishes exactly once: with the answer, or as cancelled when the dialog goes without one.
class Answer {
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(fail(ErrorCode::Cancelled)); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    void give(Result<QString> result) {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    QFuture<Result<QString>> future() { return m_promise.future(); }

private:
    QPromise<Result<QString>> m_promise;
    bool m_given = false;
};

using SharedAnswer = std::shared_ptr<Answer>;

DialogFrame *makeFrame(const QString &id, const QString &title, QWidget *owner, const SharedAnswer &answer) {
    auto *dialog = new DialogFrame(title, owner ? owner->window() : nullptr);
    dialog->setObjectName(id);
    dialog->setMinimumWidth(dialogWidth);
    QObject::connect(dialog, &QDialog::finished, dialog, [answer] { answer->give(fail(ErrorCode::Cancelled)); });
    return dialog;
}

void answerWith(QPushButton *button, DialogFrame *dialog, const SharedAnswer &answer, const QString &value) {
    QObject::connect(button, &QPushButton::clicked, dialog, [dialog, answer, value] {
        answer->give(value);
        dialog->accept();
    });
}

QPushButton *addCancel(DialogFrame *dialog, const QString &text) {
    auto *cancel = dialog->addButton(text.isEmpty() ? WindowDialogs::tr("Cancel") : text, ButtonLook::Plain);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return cancel;
}

} // namespace

QFuture<Result<QString>> WindowDialogs::ask(const Question &question, QWidget *owner) {
    auto answer = std::make_shared<Answer>();
    auto *dialog = makeFrame(question.id, question.title, owner, answer);
    dialog->addParagraph(question.text);
    if (!question.detail.isEmpty())
        dialog->addParagraph(question.detail, true);
    auto *cancel = addCancel(dialog, question.cancelText);
    for (const auto &choice : question.choices) {
        auto *button = dialog->addButton(choice.text, choice.look);
        button->setObjectName(choice.id + QStringLiteral("Button"));
        answerWith(button, dialog, answer, choice.id);
    }
    // A question interrupts: a Return that was meant for something else must change nothing.
    cancel->setDefault(true);
    dialog->open();
    return answer->future();
}

QFuture<Result<QString>> WindowDialogs::askText(const TextQuestion &question, QWidget *owner) {
    auto answer = std::make_shared<Answer>();
    auto *dialog = makeFrame(question.id, question.title, owner, answer);
    if (!question.text.isEmpty())
        dialog->addParagraph(question.text);
    auto *label = dialog->addParagraph(question.label, true);
    auto *edit = new QLineEdit(question.value, dialog);
    edit->setObjectName(QStringLiteral("answerEdit"));
    edit->setPlaceholderText(question.placeholder);
    edit->setAccessibleName(question.label);
    label->setBuddy(edit);
    auto *message = new FieldMessage(edit, dialog);
    dialog->content()->addWidget(edit);
    dialog->content()->addWidget(message);
    addCancel(dialog, {});
    auto *accept = dialog->addButton(question.accept.text, question.accept.look);
    accept->setObjectName(QStringLiteral("acceptButton"));
    const auto judge = [check = question.check, accept, message](const QString &text) {
        const auto reason = check ? check(text) : QString();
        accept->setEnabled(reason.isEmpty());
        accept->setToolTip(reason);
        message->set(Tone::Danger, text.isEmpty() ? QString() : reason);
    };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, judge);
    accept->setDefault(true);
    QObject::connect(accept, &QPushButton::clicked, dialog, [dialog, answer, edit] {
        answer->give(edit->text());
        dialog->accept();
    });
    judge(question.value);
    dialog->open();
    edit->setFocus();
    return answer->future();
}

QFuture<Result<QString>> WindowDialogs::askFile(const FileQuestion &question, QWidget *owner) {
    auto answer = std::make_shared<Answer>();
    auto *dialog = new QFileDialog(owner ? owner->window() : nullptr, question.title);
    dialog->setObjectName(question.id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    dialog->selectFile(question.suggestion);
    if (question.save) {
        // A name that is typed without an ending gets that of the chosen kind of file.
        const auto follow = [dialog](const QString &filter) {
            dialog->setDefaultSuffix(
                filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).section(u' ', 0, 0));
        };
        follow(question.filters.value(0));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString &path) { answer->give(path); });
    QObject::connect(dialog, &QDialog::rejected, dialog, [answer] { answer->give(fail(ErrorCode::Cancelled)); });
    dialog->open();
    return answer->future();
}

QFuture<Result<void>> WindowDialogs::inform(const Notice &notice, QWidget *owner) {
    auto *dialog = new DialogFrame(notice.title, owner ? owner->window() : nullptr);
    dialog->setObjectName(notice.id);
    dialog->setMinimumWidth(dialogWidth);
    dialog->addParagraph(notice.text);
    if (!notice.detail.isEmpty())
        dialog->addParagraph(notice.detail, true);
    auto *close = dialog->addButton(tr("Close"), ButtonLook::Plain);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    QObject::connect(dialog, &QDialog::finished, dialog, [promise] {
        promise->addResult(ok());
        promise->finish();
    });
    dialog->open();
    return future;
}

} // namespace seatkeeper::gui
