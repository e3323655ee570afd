#include "cli/Schedule.h"

#include "base/Answer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

//! Runs a program without blocking the loop. @return whether it ended with 0
Task<bool> succeeds(QString program, QStringList arguments) {
    QProcess process;
    const Answer<bool> answer;
    QObject::connect(&process, &QProcess::finished, &process, [answer](int code, QProcess::ExitStatus status) {
        answer.settle(status == QProcess::NormalExit && code == 0);
    });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer.settle(false);
    });
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    auto result = co_await await(answer.future());
    co_return result;
}

Task<bool> systemctl(QStringList arguments) {
    arguments.prepend(u"--user"_s);
    co_return co_await succeeds(u"systemctl"_s, arguments);
}

//! One word of ExecStart: specifiers and variables are switched off, the rest is in double quotes.
QString unitQuoted(QString word) {
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + word + u'"';
}

//! One word of a shell command inside a crontab, where % would end the line.
QString cronQuoted(QString word) {
    word.replace(u'\'', u"'\\''"_s).replace(u'%', u"\\%"_s);
    return u'\'' + word + u'\'';
}

Result<void> writeFile(const QString &path, const QString &text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return ok();
}

Result<void> removeFile(const QString &path) {
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::FileAccess, u"cannot be removed"_s,
                    {{u"path"_s, path}, {u"detail"_s, u"not removed"_s}});
    return ok();
}

} // namespace

Schedule::Schedule(const GlobalOptions &options)
    : m_command{QCoreApplication::applicationFilePath()},
      m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s) {
    if (!options.workspace.isEmpty())
        m_command += {u"--workspace"_s, QFileInfo(options.workspace).absoluteFilePath()};
    if (!options.credentials.isEmpty())
        m_command += {u"--credentials"_s, options.credentials};
    m_command += {u"--quiet"_s, u"jobs"_s, u"run"_s, u"--due"_s};
}

QString Schedule::unitName() { return u"seatkeeper-jobs.timer"_s; }

QString Schedule::servicePath() const { return m_folder + u"/seatkeeper-jobs.service"_s; }

QString Schedule::timerPath() const { return m_folder + u'/' + unitName(); }

QString Schedule::serviceText() const {
    QStringList words;
    for (const QString &word : m_command)
        words.append(unitQuoted(word));
    return u"[Unit]\nDescription=Run the due jobs of Seatkeeper\n\n[Service]\nType=oneshot\nExecStart=%1\n"_s.arg(
        words.join(u' '));
}

QString Schedule::timerText() {
    return u"[Unit]\nDescription=Run the due jobs of Seatkeeper\n\n[Timer]\nOnCalendar=hourly\nPersistent=true\n"
           "RandomizedDelaySec=120\n\n[Install]\nWantedBy=timers.target\n"_s;
}

QString Schedule::cronLine() const {
    QStringList words;
    for (const QString &word : m_command)
        words.append(cronQuoted(word));
    return u"5 * * * * "_s + words.join(u' ');
}

Task<bool> Schedule::install() const {
    SK_CO_CHECK(writeFile(servicePath(), serviceText()));
    SK_CO_CHECK(writeFile(timerPath(), timerText()));
    const QStringList reload{u"daemon-reload"_s};
    const QStringList enable{u"enable"_s, u"--now"_s, unitName()};
    SK_CO_TRY(known, co_await systemctl(reload));
    bool enabled = false;
    if (known) {
        SK_CO_TRY(started, co_await systemctl(enable));
        enabled = started;
    }
    if (!enabled) {
        SK_CO_CHECK(removeFile(servicePath()));
        SK_CO_CHECK(removeFile(timerPath()));
    }
    co_return enabled;
}

Task<void> Schedule::remove() const {
    const QStringList disable{u"disable"_s, u"--now"_s, unitName()};
    const QStringList reload{u"daemon-reload"_s};
    // Without systemd there is nothing to stop; the files go in any case.
    SK_CO_CHECK(co_await systemctl(disable));
    SK_CO_CHECK(removeFile(servicePath()));
    SK_CO_CHECK(removeFile(timerPath()));
    SK_CO_CHECK(co_await systemctl(reload));
    co_return ok();
}

bool Schedule::isInstalled() const { return QFileInfo::exists(timerPath()); }

Task<bool> Schedule::isActive() const {
    const QStringList ask{u"--quiet"_s, u"is-active"_s, unitName()};
    co_return co_await systemctl(ask);
}

} // namespace seatkeeper::cli
