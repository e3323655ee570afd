#include "cli/ProgressBar.h"

#include "cli/Table.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

bool errorIsTerminal() {
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return ::_isatty(2) != 0;
#endif
}

void write(const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressBar::ProgressBar(bool wanted, QObject *parent) : QObject(parent), m_active(wanted && errorIsTerminal()) {}

ProgressBar::~ProgressBar() { clear(); }

QString ProgressBar::stageText(const QString &stage) {
    if (stage == u"download"_s)
        return tr("Downloading");
    if (stage == u"product_roles"_s)
        return tr("Reading product roles");
    if (stage == u"evidence"_s)
        return tr("Reading activity");
    if (stage == u"rules"_s || stage == u"candidates"_s)
        return tr("Applying rules");
    if (stage == u"waiting"_s)
        return tr("Waiting for the browser");
    if (stage == u"reclaim"_s)
        return tr("Reclaiming");
    if (stage == u"plan"_s)
        return tr("Reading the people of the plan");
    if (stage == u"plan_groups"_s || stage == u"groups"_s)
        return tr("Reading groups");
    if (stage == u"store"_s)
        return tr("Storing");
    if (stage == u"undo"_s)
        return tr("Giving seats back");
    if (stage == u"read_back"_s)
        return tr("Reading back");
    return stage;
}

void ProgressBar::show(const Progress &progress) {
    if (!m_active)
        return;
    constexpr qint64 cells = 24;
    QString line = stageText(progress.stage);
    if (progress.total && *progress.total > 0) {
        const auto filled = std::clamp<qint64>(progress.done * cells / *progress.total, 0, cells);
        line += u" ["_s + QString(filled, u'#') + QString(cells - filled, u'.') + u"] "_s +
                QString::number(progress.done) + u'/' + QString::number(*progress.total);
    } else if (progress.done > 0) {
        line += u' ' + QString::number(progress.done);
    }
    if (!progress.subject.isEmpty())
        line += u"  "_s + printable(progress.subject);
    const int width = displayWidth(line);
    write(u'\r' + line + QString(std::max(0, m_width - width), u' '));
    m_width = width;
}

void ProgressBar::clear() {
    if (m_active && m_width > 0)
        write(u'\r' + QString(m_width, u' ') + u'\r');
    m_width = 0;
}

} // namespace seatkeeper::cli
