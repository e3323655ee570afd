// Proves on small bad projects that the rules bite.
#include "arch/Layers.h"
#include "arch/TextRules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper::arch;

namespace {

SourceText file(const char *path, const QString &text) { return {QString::fromLatin1(path), text}; }

} // namespace

TEST(Layers, TableNamesOnlyEarlierLayers) {
    QStringList earlier;
    for (const auto &layer : layers()) {
        for (const auto &known : layer.mayKnow)
            EXPECT_TRUE(earlier.contains(known)) << layer.name.toStdString() << " knows " << known.toStdString();
        earlier.append(layer.name);
    }
}

TEST(Layers, RefuseEveryEdgeThatIsNotInTheTable) {
    for (const auto &from : layers()) {
        for (const auto &to : layers()) {
            const auto source = SourceText(u"src/%1/A.cpp"_s.arg(from.name), u"\n#include \"%1/B.h\"\n"_s.arg(to.name));
            const bool allowed = from.name == to.name || from.mayKnow.contains(to.name);
            EXPECT_EQ(stepsUpwards({source}).isEmpty(), allowed)
                << from.name.toStdString() << " includes " << to.name.toStdString();
        }
    }
}

TEST(Layers, NameTheLineOfAStep) {
    EXPECT_EQ(stepsUpwards({file("src/base/A.cpp", u"// one\n\n#include \"net/B.h\"\n"_s)}),
              QStringList(u"src/base/A.cpp:3: base must not know net/B.h"_s));
}

TEST(Layers, LetOnlyTheDemoAccountKnowTheSimulator) {
    const auto text = u"#include \"simulator/Simulator.h\"\n"_s;
    EXPECT_TRUE(stepsUpwards({file("src/services/DemoAccount.cpp", text)}).isEmpty());
    EXPECT_FALSE(stepsUpwards({file("src/services/Download.cpp", text)}).isEmpty());
    EXPECT_FALSE(stepsUpwards({file("src/cli/DemoCommand.cpp", text)}).isEmpty());
}

TEST(Layers, RefuseFoldersOutsideTheTableAndRelativePaths) {
    EXPECT_FALSE(stepsUpwards({file("src/other/A.cpp", u"int a;\n"_s)}).isEmpty());
    EXPECT_FALSE(stepsUpwards({file("src/A.cpp", u"int a;\n"_s)}).isEmpty());
    EXPECT_FALSE(stepsUpwards({file("src/net/A.cpp", u"#include \"../gui/B.h\"\n"_s)}).isEmpty());
    EXPECT_FALSE(stepsUpwards({file("src/net/A.cpp", u"#include \"B.h\"\n"_s)}).isEmpty());
    EXPECT_TRUE(stepsUpwards({file("src/gui/A.cpp", u"#include \"ui_A.h\"\n#include \"A.moc\"\n"_s)}).isEmpty());
}

TEST(Layers, DoNotReadComments) {
    EXPECT_TRUE(stepsUpwards({file("src/base/A.cpp", u"//\n/*\n#include \"net/B.h\"\n*/\n"_s)}).isEmpty());
}

TEST(Layers, RefuseForeignLinks) {
    const auto list = [](const QString &text) { return foreignLinks({file("src/domain/CMakeLists.txt", text)}); };
    EXPECT_EQ(list(u"seatkeeper_layer(domain PUBLIC seatkeeper_storage)"_s).size(), 1);
    EXPECT_EQ(list(u"seatkeeper_layer(domain PUBLIC Qt6::Widgets)"_s).size(), 1);
    EXPECT_EQ(list(u"seatkeeper_layer(domain PUBLIC Qt6::Sql)"_s).size(), 1);
    EXPECT_TRUE(list(u"seatkeeper_layer(domain PUBLIC seatkeeper_base Qt6::Core)"_s).isEmpty());
}

TEST(Layers, RefuseWindowCodeInCoreLayers) {
    const auto check = [](const char *path, const QString &text) { return windowCodeInCoreLayers({file(path, text)}); };
    EXPECT_EQ(check("src/cli/A.cpp", u"#include <QtWidgets/QLabel>\n"_s).size(), 1);
    EXPECT_EQ(check("src/domain/A.h", u"#include <QColor>\n"_s).size(), 1);
    EXPECT_TRUE(check("src/gui/A.cpp", u"#include <QLabel>\n"_s).isEmpty());
    EXPECT_TRUE(check("src/domain/A.cpp", u"#include <QString>\n#include <QtCore/QList>\n"_s).isEmpty());
}

TEST(PublicHeaders, AreThoseThatOthersReach) {
    const auto user = file("src/services/A.cpp", u"#include \"storage/Store.h\"\n"_s);
    const auto door = file("src/storage/Store.h", u"#include \"storage/Session.h\"\n"_s);
    const auto inner = file("src/storage/Session.h", u"#include <QSqlQuery>\n"_s);
    EXPECT_EQ(leaksInPublicHeaders({user, door, inner}),
              QStringList(u"src/storage/Session.h:1: QSqlQuery in a public header"_s));
    EXPECT_TRUE(leaksInPublicHeaders({door, inner}).isEmpty());
    const auto closed = file("src/storage/Store.h", u"class Session;\n"_s);
    EXPECT_TRUE(leaksInPublicHeaders({user, closed, inner}).isEmpty());
}

TEST(PublicHeaders, RefuseEachForeignClass) {
    for (const auto &name : {u"QSqlQuery"_s, u"QNetworkReply"_s, u"QKeychain"_s}) {
        const auto user = file("src/services/A.cpp", u"#include \"net/B.h\"\n"_s);
        EXPECT_EQ(leaksInPublicHeaders({user, file("src/net/B.h", u"class %1;\n"_s.arg(name))}).size(), 1);
    }
}

TEST(Files, MayNotBeLong) {
    const auto lines = [](qsizetype count) { return tooLong({file("src/net/A.cpp", u"\n"_s.repeated(count))}); };
    EXPECT_TRUE(lines(longestFile).isEmpty());
    EXPECT_EQ(lines(longestFile + 1).size(), 1);
}

TEST(Files, HeadersNeedPragmaOnce) {
    EXPECT_EQ(withoutPragmaOnce({file("src/net/A.h", u"// #pragma once\nint a;\n"_s)}).size(), 1);
    EXPECT_TRUE(withoutPragmaOnce({file("src/net/A.h", u"// first\n#pragma once\n"_s)}).isEmpty());
}

TEST(Files, AreNamedAfterTheirClass) {
    EXPECT_EQ(badFileNames({file("src/net/http_client.cpp", {})}).size(), 1);
    EXPECT_EQ(badFileNames({file("src/net/StringUtils.h", {})}).size(), 1);
    EXPECT_TRUE(badFileNames({file("src/net/HttpTransport.h", {}), file("src/gui/main.cpp", {})}).isEmpty());
}

TEST(SourceText, KeepsCodeStringsAndCommentsApart) {
    const auto source =
        file("src/net/A.cpp", u"a(\"b // c\\\"d\", 'e'); // f \"g\"\nR\"x(h\n\")x\" 1'000 /* i */ j\n"_s);
    const auto words = [&](View view) { return source.view(view).simplified(); };
    EXPECT_EQ(words(View::Strings), u"b // c\\\"d h \""_s);
    EXPECT_EQ(words(View::Comments), u"// f \"g\" /* i */"_s);
    EXPECT_TRUE(words(View::Code).contains(u"1'000"_s));
    EXPECT_FALSE(words(View::Code).contains(u'h'));
    EXPECT_EQ(source.lineOf(source.view(View::Code).indexOf(u'j')), 3);
}
