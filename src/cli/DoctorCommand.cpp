#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Doctor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class DoctorText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::DoctorText)

public:
    static QString title(const QString &id) {
        if (id == u"version"_s)
            return tr("Version");
        if (id == u"qt"_s)
            return tr("Qt");
        if (id == u"database"_s)
            return tr("Database");
        if (id == u"schema"_s)
            return tr("Schema");
        if (id == u"integrity"_s)
            return tr("Integrity");
        if (id == u"permissions"_s)
            return tr("Permissions");
        if (id == u"keychain"_s)
            return tr("Secrets");
        if (id == u"clock"_s)
            return tr("Clock");
        if (id == u"tls"_s)
            return tr("TLS");
        if (id == u"disk"_s)
            return tr("Disk");
        return id;
    }
    static QString text(const std::vector<Doctor::Line> &lines) {
        Table table({tr("Subject"), tr("Good"), tr("Found")});
        for (const Doctor::Line &line : lines)
            table.add({title(line.id), Words::yesNo(line.ok), line.value});
        return table.text();
    }
    static Noun noun(Run examine) {
        Noun noun{u"doctor"_s,
                  tr("Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets."),
                  {}};
        noun.verbs = {Verb{QString(), noun.description, {}, std::move(examine)}};
        return noun;
    }
};

Task<int> examine(CallPointer call) {
    SK_CO_TRY(lines, co_await await(call->workspace().doctor().examine()));
    const auto shape = [](const Doctor::Line &line) {
        QJsonObject args;
        for (auto it = line.args.begin(); it != line.args.end(); ++it)
            args.insert(it.key(), it.value());
        return QJsonObject{{u"id"_s, line.id},
                           {u"title"_s, DoctorText::title(line.id)},
                           {u"value"_s, line.value},
                           {u"ok"_s, line.ok},
                           {u"facts"_s, args}};
    };
    const bool ok = std::all_of(lines.begin(), lines.end(), [](const Doctor::Line &line) { return line.ok; });
    QJsonObject json = Json::list(Json::array(lines, shape), static_cast<qint64>(lines.size()));
    json.insert(u"ok"_s, ok);
    call->out().result(json, DoctorText::text(lines));
    co_return exitDone;
}

} // namespace

Noun doctorCommand() { return DoctorText::noun(&examine); }

} // namespace seatkeeper::cli
