#include "cli/StandardInput.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {
constexpr qsizetype longestLine = 64 * 1024;
}

QFuture<Result<QByteArray>> StandardInput::line(const CancelToken &cancel) {
    m_answer = std::make_unique<Answer<QByteArray>>();
    m_bytes.clear();
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardInput::read);
    const Answer<QByteArray> answer = *m_answer;
    m_cancelled = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    return m_answer->future();
}

void StandardInput::read() {
    // Byte by byte: what follows the line belongs to whoever reads next.
    char byte = 0;
    const auto count = ::read(STDIN_FILENO, &byte, 1);
    if (count > 0 && byte != '\n' && m_bytes.size() < longestLine) {
        m_bytes.append(byte);
        return;
    }
    m_notifier->setEnabled(false);
    const bool ended = count <= 0 && m_bytes.isEmpty();
    if (ended || m_bytes.size() >= longestLine)
        m_answer->settle(fail(ErrorCode::BadInput, u"standard input ended"_s,
                              {{u"where"_s, u"stdin"_s}, {u"detail"_s, u"no line"_s}}));
    else
        m_answer->settle(m_bytes.trimmed());
}

} // namespace seatkeeper::cli
