#include "cli/Call.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Call::Call(GlobalOptions given, Environment found, Arguments typed, CancelToken interrupted)
    : m_options(std::move(given)),
      m_environment(std::move(found)),
      m_arguments(std::move(typed)),
      m_output(m_options.json, m_options.quiet),
      m_interrupted(std::move(interrupted)),
      m_bar(!m_options.noProgress && !m_options.quiet) {}

Result<WorkspaceOptions> Call::workspaceOptions() const {
    if (m_options.workspace.startsWith(u"postgres"_s) && m_options.workspace.contains(u"://"_s)) {
        const QUrl url(m_options.workspace);
        if (!url.password().isEmpty())
            return usage(u"--workspace"_s, u"postgresql://…"_s, u"an address without a password"_s);
        return usage(u"--workspace"_s, u"postgresql://…"_s,
                     u"the path of an SQLite file (this version opens no other)"_s);
    }
    WorkspaceOptions options;
    options.location = m_options.workspace;
    options.credentials = m_options.credentials;
    options.credentialsDirectory = m_environment.credentialsDirectory;
    options.stateDirectory = m_environment.stateDirectory;
    options.clock = m_clock;
    return options;
}

Error Call::usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, u"%1: %2"_s.arg(field, expected),
                {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

Result<std::optional<QDate>> Call::dateOf(const QString &argument) const {
    if (!m_arguments.has(argument))
        return std::optional<QDate>();
    const QString typed = m_arguments.text(argument);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        return usage(argument, typed, u"YYYY-MM-DD"_s);
    return std::optional(date);
}

Result<qint64> Call::idOf(const QString &text, const QString &what) {
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return usage(what, text, u"a number"_s);
    return id;
}

} // namespace seatkeeper::cli
