#include "arch/Layers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace seatkeeper::arch {

using namespace Qt::StringLiterals;

const QList<Layer> &layers() {
    static const QList<Layer> table{
        {u"base"_s, {}},
        {u"simulator"_s, {u"base"_s}},
        {u"domain"_s, {u"base"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"secrets"_s, {u"base"_s, u"domain"_s}},
        {u"net"_s, {u"base"_s, u"domain"_s}},
        {u"oauth"_s, {u"base"_s, u"domain"_s, u"net"_s, u"secrets"_s}},
        {u"vendor"_s, {u"base"_s, u"domain"_s}},
        {u"zendesk"_s, {u"base"_s, u"domain"_s, u"net"_s, u"secrets"_s, u"oauth"_s, u"vendor"_s}},
        {u"services"_s,
         {u"base"_s, u"domain"_s, u"storage"_s, u"secrets"_s, u"net"_s, u"oauth"_s, u"vendor"_s, u"zendesk"_s}},
        {u"gui"_s, {u"base"_s, u"domain"_s, u"services"_s}},
        {u"cli"_s, {u"base"_s, u"domain"_s, u"services"_s}},
    };
    return table;
}

namespace {

// The one place that puts the simulated account together with the rest.
const QString simulatorsFriend = u"src/services/DemoAccount"_s;
const QSet<QString> windowLayers{u"gui"_s};
const QString windowModules = u"Widgets|Gui|Svg|SvgWidgets|Charts|OpenGL|PrintSupport"_s;
const QString windowClasses =
    u"QApplication|QGuiApplication|QWidget|QDialog|QMessageBox|QFileDialog|QLabel|QMainWindow|"
    u"QTableView|QTreeView|QPushButton|QPainter|QPixmap|QIcon|QColor|QFont|QImage|QAction|"
    u"QDesktopServices|QClipboard|QStandardItemModel"_s;
const QString privateClasses = u"QSqlQuery|QNetworkReply|QKeychain"_s;

const Layer *findLayer(const QString &name) {
    for (const auto &layer : layers()) {
        if (layer.name == name)
            return &layer;
    }
    return nullptr;
}

QString layerOf(const QString &path) {
    return path.startsWith(u"src/"_s) && path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

QString at(const SourceText &source, qsizetype offset, const QString &what) {
    return u"%1:%2: %3"_s.arg(source.path()).arg(source.lineOf(offset)).arg(what);
}

struct Include {
    QString target;
    qsizetype offset = 0;
};

QList<Include> ownIncludes(const SourceText &source) {
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"]+)\""_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> result;
    for (auto match = line.globalMatch(source.view(View::Includes)); match.hasNext();) {
        const auto found = match.next();
        result.append({found.captured(1), found.capturedStart(1)});
    }
    return result;
}

bool isGenerated(const QString &target) { return target.startsWith(u"ui_"_s) || target.endsWith(u".moc"_s); }

bool mayInclude(const SourceText &source, const Layer &layer, const QString &target) {
    if (target == layer.name || layer.mayKnow.contains(target))
        return true;
    return target == u"simulator"_s && source.path().startsWith(simulatorsFriend);
}

QStringList matches(const SourceText &source, View view, const QRegularExpression &pattern, const QString &what) {
    QStringList result;
    for (auto match = pattern.globalMatch(source.view(view)); match.hasNext();) {
        const auto found = match.next();
        result.append(at(source, found.capturedStart(), what.arg(found.captured().simplified())));
    }
    return result;
}

} // namespace

QStringList stepsUpwards(const Sources &sources) {
    QStringList result;
    for (const auto &source : sources) {
        if (!source.path().startsWith(u"src/"_s))
            continue;
        const auto *layer = findLayer(layerOf(source.path()));
        if (layer == nullptr) {
            result.append(at(source, 0, u"stands in no layer of the table"_s));
            continue;
        }
        for (const auto &include : ownIncludes(source)) {
            if (isGenerated(include.target))
                continue;
            const auto target = include.target.section(u'/', 0, 0);
            if (!include.target.contains(u'/') || findLayer(target) == nullptr)
                result.append(at(source, include.offset, u"\"%1\" is not written from src/"_s.arg(include.target)));
            else if (!mayInclude(source, *layer, target))
                result.append(at(source, include.offset, u"%1 must not know %2"_s.arg(layer->name, include.target)));
        }
    }
    return result;
}

QStringList foreignLinks(const Sources &cmakeLists) {
    static const QRegularExpression ownTarget(u"\\bseatkeeper_(\\w+)\\b"_s);
    static const QRegularExpression windowTarget(u"\\bQt6::(?:%1)\\b"_s.arg(windowModules));
    static const QRegularExpression sqlTarget(u"\\bQt6::Sql\\b"_s);
    QStringList result;
    for (const auto &source : cmakeLists) {
        const auto *layer = findLayer(layerOf(source.path()));
        if (layer == nullptr)
            continue;
        for (auto match = ownTarget.globalMatch(source.view(View::All)); match.hasNext();) {
            const auto found = match.next();
            const auto target = found.captured(1);
            const bool demo = layer->name == u"services"_s && target == u"simulator"_s;
            if (findLayer(target) != nullptr && target != layer->name && !layer->mayKnow.contains(target) && !demo)
                result.append(at(source, found.capturedStart(), u"%1 must not link %2"_s.arg(layer->name, target)));
        }
        if (!windowLayers.contains(layer->name))
            result.append(matches(source, View::All, windowTarget, u"%1 belongs to the window"_s));
        if (layer->name != u"storage"_s)
            result.append(matches(source, View::All, sqlTarget, u"%1 belongs to storage"_s));
    }
    return result;
}

QStringList windowCodeInCoreLayers(const Sources &sources) {
    static const QRegularExpression module(u"#[ \\t]*include[ \\t]*<Qt(?:%1)/[^>]*>"_s.arg(windowModules));
    static const QRegularExpression header(u"#[ \\t]*include[ \\t]*<(?:%1)>"_s.arg(windowClasses));
    QStringList result;
    for (const auto &source : sources) {
        if (findLayer(layerOf(source.path())) == nullptr || windowLayers.contains(layerOf(source.path())))
            continue;
        result.append(matches(source, View::Includes, module, u"%1 belongs to the window"_s));
        result.append(matches(source, View::Includes, header, u"%1 belongs to the window"_s));
    }
    return result;
}

QStringList leaksInPublicHeaders(const Sources &sources) {
    QHash<QString, const SourceText *> headers;
    for (const auto &source : sources) {
        if (source.isHeader() && !layerOf(source.path()).isEmpty())
            headers.insert(source.path().mid(4), &source);
    }
    QStringList open;
    for (const auto &source : sources) {
        if (layerOf(source.path()).isEmpty())
            continue;
        for (const auto &include : ownIncludes(source)) {
            if (headers.contains(include.target) && layerOf(source.path()) != include.target.section(u'/', 0, 0))
                open.append(include.target);
        }
    }
    QSet<QString> seen;
    QStringList result;
    static const QRegularExpression leak(u"\\b(?:%1)\\b"_s.arg(privateClasses));
    while (!open.isEmpty()) {
        const auto path = open.takeLast();
        if (seen.contains(path))
            continue;
        seen.insert(path);
        const auto &header = *headers.value(path);
        result.append(matches(header, View::Includes, leak, u"%1 in a public header"_s));
        for (const auto &include : ownIncludes(header)) {
            if (headers.contains(include.target))
                open.append(include.target);
        }
    }
    result.sort();
    return result;
}

} // namespace seatkeeper::arch
