#pragma once

#include "base/Answer.h"
#include "base/Await.h"
#include "secrets/SecretStore.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace seatkeeper::test {

//! A secret store in memory that fails or dawdles as told, and remembers what was asked of it. One thread.
class ScriptedSecretStore final : public SecretStore {
public:
    //! Every read, write or remove fails with this while it is set, for example SecretStoreLocked.
    std::optional<ErrorCode> readFailure;
    std::optional<ErrorCode> writeFailure;
    //! While set, answers wait for release().
    bool slow = false;
    //! Called when a value was written, before the write is answered.
    std::function<void(const QString &key, const QByteArray &value)> onWrite;
    QHash<QString, QByteArray> values;
    QStringList calls; //!< "read k", "write k", "remove k"

    QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) override {
        calls << QStringLiteral("read ") + key;
        if (readFailure)
            return answered<std::optional<SecretBytes>>(failure(*readFailure));
        std::optional<SecretBytes> value;
        if (values.contains(key))
            value = SecretBytes(values.value(key));
        return answered<std::optional<SecretBytes>>(std::move(value));
    }
    QFuture<Result<void>> write(const QString &key, const SecretBytes &value) override {
        calls << QStringLiteral("write ") + key;
        if (writeFailure)
            return answered<void>(failure(*writeFailure));
        values.insert(key, value.reveal());
        if (onWrite)
            onWrite(key, value.reveal());
        return answered<void>(ok());
    }
    QFuture<Result<void>> remove(const QString &key) override {
        calls << QStringLiteral("remove ") + key;
        if (writeFailure)
            return answered<void>(failure(*writeFailure));
        values.remove(key);
        return answered<void>(ok());
    }
    QString describe() const override { return QStringLiteral("scripted"); }
    void release() {
        slow = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &answer : waiting)
            answer();
    }

private:
    static Error failure(ErrorCode code) {
        return fail(code, QStringLiteral("scripted"), {{QStringLiteral("detail"), QStringLiteral("scripted")}});
    }
    template <typename T>
    QFuture<Result<T>> answered(Result<T> result) {
        if (!slow)
            return ready<T>(std::move(result));
        const Answer<T> answer;
        m_waiting.push_back([answer, result] { answer.settle(result); });
        return answer.future();
    }
    std::vector<std::function<void()>> m_waiting;
};

} // namespace seatkeeper::test
