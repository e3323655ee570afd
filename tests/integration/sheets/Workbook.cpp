#include "integration/sheets/Workbook.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

//! "_x000D_" stands for a character; what only looks like it was escaped itself.
QString unescaped(const QString &text) {
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype at = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(text).mid(at, found.capturedStart() - at);
        result += QChar(found.capturedView(1).toUShort(nullptr, 16));
        at = found.capturedEnd();
    }
    result += QStringView(text).mid(at);
    return result;
}

zip_t *opened(const QString &path, int flags) {
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), flags, &error);
    EXPECT_NE(archive, nullptr) << path.toStdString() << " is no archive: " << error;
    return archive;
}

} // namespace

QByteArray Workbook::part(const QString &name) const {
    zip_t *archive = opened(m_path, ZIP_RDONLY);
    if (!archive)
        return {};
    QByteArray content;
    if (zip_file_t *file = zip_fopen(archive, name.toUtf8().constData(), 0)) {
        QByteArray bytes(1 << 16, '\0');
        zip_int64_t count = 0;
        while ((count = zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))) > 0)
            content += bytes.left(static_cast<qsizetype>(count));
        zip_fclose(file);
    }
    zip_discard(archive);
    return content;
}

QStringList Workbook::parts() const {
    QStringList names;
    zip_t *archive = opened(m_path, ZIP_RDONLY);
    if (!archive)
        return names;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0)));
    zip_discard(archive);
    return names;
}

void Workbook::replace(const QString &name, const QByteArray &content) const {
    zip_t *archive = opened(m_path, 0);
    ASSERT_NE(archive, nullptr);
    const zip_int64_t index = zip_name_locate(archive, name.toUtf8().constData(), 0);
    ASSERT_GE(index, 0);
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    ASSERT_EQ(zip_file_replace(archive, static_cast<zip_uint64_t>(index), source, 0), 0);
    ASSERT_EQ(zip_close(archive), 0);
}

QStringList Workbook::formats() const {
    QHash<QString, QString> codes;
    QStringList ofStyles;
    bool inCells = false;
    QXmlStreamReader xml(part(u"xl/styles.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const auto value = [&](const QString &name) { return xml.attributes().value(name).toString(); };
        if (xml.name() == u"numFmt")
            codes.insert(value(u"numFmtId"_s), value(u"formatCode"_s));
        else if (inCells && xml.name() == u"xf")
            ofStyles.append(codes.value(value(u"numFmtId"_s)));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return ofStyles;
}

QMap<QString, WorkbookCell> Workbook::cells(int sheet) const {
    const QStringList styles = formats();
    QMap<QString, WorkbookCell> found;
    QXmlStreamReader xml(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(u"r"_s).toString();
            found[place].isText = xml.attributes().value(u"t"_s) == u"inlineStr";
            found[place].format = styles.value(xml.attributes().value(u"s"_s).toInt());
        } else if (xml.name() == u"t" || xml.name() == u"v") {
            found[place].value = unescaped(xml.readElementText());
        } else if (xml.name() == u"f") {
            ADD_FAILURE() << "a formula stands in " << place.toStdString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return found;
}

} // namespace seatkeeper::test
