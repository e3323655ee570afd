#include "arch/Layers.h"
#include "arch/TextRules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace seatkeeper::arch;

namespace {

const QDir &project() {
    static const QDir directory(QStringLiteral(SEATKEEPER_SOURCE_DIR));
    return directory;
}

const Sources &sources() {
    static const Sources all = readSources(project(), {u"src"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
    return all;
}

const Sources &sourcesAndSql() {
    static const Sources all = sources() + readSources(project(), {u"resources/sql"_s}, {u"*.sql"_s});
    return all;
}

void expectNone(const QStringList &found) { EXPECT_TRUE(found.isEmpty()) << found.join(u'\n').toStdString(); }

class EveryTextRule : public testing::TestWithParam<TextRule> {};

std::string ruleName(const testing::TestParamInfo<TextRule> &info) {
    auto name = info.param.name.toStdString();
    for (auto &character : name) {
        if (std::isalnum(static_cast<unsigned char>(character)) == 0)
            character = '_';
    }
    return name;
}

} // namespace

TEST(Project, IsReadAtAll) {
    const auto hasClock = [](const SourceText &source) { return source.path() == u"src/base/Clock.h"; };
    EXPECT_TRUE(std::any_of(sources().begin(), sources().end(), hasClock));
}

TEST(Project, IncludesOnlyDownwards) { expectNone(stepsUpwards(sources())); }

TEST(Project, LinksOnlyDownwards) {
    const auto lists = readSources(project(), {u"src"_s}, {u"CMakeLists.txt"_s});
    EXPECT_FALSE(lists.isEmpty());
    expectNone(foreignLinks(lists));
}

TEST(Project, HasNoWindowCodeInCoreLayers) { expectNone(windowCodeInCoreLayers(sources())); }

TEST(Project, KeepsForeignClassesOutOfPublicHeaders) { expectNone(leaksInPublicHeaders(sources())); }

TEST(Project, HasNoLongFile) { expectNone(tooLong(sources())); }

TEST(Project, GuardsItsHeaders) { expectNone(withoutPragmaOnce(sources())); }

TEST(Project, NamesItsFiles) { expectNone(badFileNames(sources())); }

TEST_P(EveryTextRule, HoldsInTheProject) { expectNone(offences(GetParam(), sourcesAndSql())); }

TEST_P(EveryTextRule, RefusesItsBadExamples) {
    EXPECT_FALSE(GetParam().bad.isEmpty());
    for (const auto &text : GetParam().bad)
        EXPECT_EQ(offences(GetParam(), {SourceText(GetParam().badPath, text)}).size(), 1) << text.toStdString();
}

TEST_P(EveryTextRule, AcceptsItsGoodExample) {
    expectNone(offences(GetParam(), {SourceText(GetParam().badPath, GetParam().good)}));
}

INSTANTIATE_TEST_SUITE_P(TextRules, EveryTextRule, testing::ValuesIn(textRules()), ruleName);
