#pragma once

#include "base/Await.h"
#include "gui/dialogs/Dialogs.h"

#include <QQueue>

#include <gtest/gtest.h>

namespace seatkeeper::test {

//! Answers that a test gives in advance, by the question's id. An unexpected question fails the test, and so does an
//! answer that nobody asked for.
class ScriptedDialogs final : public gui::Dialogs {
public:
    ~ScriptedDialogs() override {
        EXPECT_TRUE(m_answers.isEmpty()) << "not asked: "
                                         << (m_answers.isEmpty() ? "" : m_answers.head().first.toStdString());
    }
    //! @param answer the id of a choice, the text or the path.
    void answer(const QString &id, const QString &answer) { m_answers.enqueue({id, Result<QString>(answer)}); }
    void cancel(const QString &id) { m_answers.enqueue({id, fail(ErrorCode::Cancelled)}); }

    QFuture<Result<QString>> ask(const gui::Question &question, QWidget *) override {
        asked = question;
        return next(question.id);
    }
    QFuture<Result<QString>> askText(const gui::TextQuestion &question, QWidget *) override {
        return next(question.id);
    }
    QFuture<Result<QString>> askFile(const gui::FileQuestion &question, QWidget *) override {
        askedFile = question;
        return next(question.id);
    }
    QFuture<Result<void>> inform(const gui::Notice &notice, QWidget *) override {
        const auto answer = take(notice.id);
        return ready(answer ? ok() : Result<void>(answer.error()));
    }

    gui::Question asked;         //!< the last question with choices
    gui::FileQuestion askedFile; //!< the last one for a file

private:
    Result<QString> take(const QString &id) {
        if (m_answers.isEmpty() || m_answers.head().first != id) {
            ADD_FAILURE() << "unexpected question: " << id.toStdString();
            return fail(ErrorCode::Cancelled);
        }
        return m_answers.dequeue().second;
    }
    QFuture<Result<QString>> next(const QString &id) { return ready(take(id)); }
    QQueue<std::pair<QString, Result<QString>>> m_answers;
};

} // namespace seatkeeper::test
