#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "services/Quality.h"
#include "services/wording/QualityText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class QualityReport {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::QualityReport)

public:
    static QString text(const DataQuality &quality) {
        QString text = u"%1 (%2). %3\n\n"_s.arg(QualityText::light(quality.light()), qualityLightName(quality.light()),
                                                QualityText::summary(quality));
        for (const QualityFinding &finding : quality.findings()) {
            const QualityWords words = QualityText::words(finding);
            text += u"%1: %2  %3\n"_s.arg(QualityText::level(finding.level), words.title, printable(words.found));
            for (const QString &more : {words.means, words.remedy}) {
                if (!more.isEmpty())
                    text += u"    "_s + printable(more) + u'\n';
            }
        }
        return text;
    }
    static Noun noun(Run show) {
        Noun noun{u"quality"_s, tr("Whether a profile's numbers can be relied on, why not, and what mends it."), {}};
        noun.verbs = {Verb{QString(), noun.description, {profileArgument()}, std::move(show)}};
        return noun;
    }
};

QJsonObject findingJson(const QualityFinding &finding) {
    const QualityWords words = QualityText::words(finding);
    QJsonObject facts;
    for (auto it = finding.args.begin(); it != finding.args.end(); ++it)
        facts.insert(it.key(), it.value());
    return {{u"id"_s, finding.id},
            {u"level"_s, qualityLevelName(finding.level)},
            {u"title"_s, words.title},
            {u"detail"_s, words.found},
            {u"means"_s, Json::text(words.means)},
            {u"remedy"_s, Json::text(words.remedy)},
            {u"facts"_s, facts}};
}

Task<int> show(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    SK_CO_TRY(quality, co_await await(call->workspace().quality().of(profile.id)));
    const QJsonObject json{{u"profile"_s, profile.id.value},
                           {u"light"_s, qualityLightName(quality.light())},
                           {u"reliable"_s, quality.isReliable()},
                           {u"summary"_s, QualityText::summary(quality)},
                           {u"findings"_s, Json::array(quality.findings(), &findingJson)}};
    call->out().result(json, QualityReport::text(quality));
    co_return exitDone;
}

} // namespace

Noun qualityCommand() { return QualityReport::noun(&show); }

} // namespace seatkeeper::cli
