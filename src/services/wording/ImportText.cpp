#include "services/wording/ImportText.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

ImportText::Sentences ImportText::words(const Error &error) {
    return error.code == ErrorCode::BadInput ? badFile(error) : Sentences{};
}

ImportText::Sentences ImportText::badFile(const Error &error) {
    const QString detail = error.arg("detail");
    if (detail == u"empty"_s)
        return {tr("The file is empty."), tr("Export it again and choose the new file.")};
    if (detail == u"binary"_s)
        return {tr("The file holds no text."), tr("Choose a CSV file.")};
    if (detail == u"spreadsheet"_s)
        return {tr("This is a spreadsheet, not a CSV file."), tr("Save it as CSV (UTF-8) and choose that file.")};
    if (detail == u"columns"_s)
        return {tr("The file has too many columns."), tr("Choose the right separator, or export fewer columns.")};
    if (detail == u"encoding"_s && error.arg("where") != u"file"_s)
        return {tr("This computer does not know the encoding %1.").arg(error.arg("where")),
                tr("Save the file as UTF-8 and choose it again.")};
    return badContent(error);
}

ImportText::Sentences ImportText::badContent(const Error &error) {
    const QString detail = error.arg("detail");
    if (detail == u"no_email_column"_s)
        return {tr("No column holds the e-mail address."), tr("Say which column it is.")};
    if (detail == u"no_people"_s)
        return {tr("Not a single person of the file could be taken."),
                tr("Look at the separator, the encoding and the columns.")};
    if (detail == u"no_team_export"_s)
        return {tr("This is not Zendesk's export of team members; these columns are missing: %1.")
                    .arg(error.arg("missing")),
                tr("In Zendesk's Admin Center open People > Team members and export the list.")};
    if (detail == u"bad_rows"_s)
        return {tr("%n row(s) cannot be read, the first in line %1.", nullptr, error.arg("count").toInt())
                    .arg(error.arg("line")),
                tr("A list with holes would make people look gone; mend the rows or export the list again.")};
    const QString row = cellProblem(detail, error.args);
    return row == detail ? Sentences{} : Sentences{row, tr("Mend the row and try again.")};
}

QString ImportText::rowProblem(const QString &problem, const QMap<QString, QString> &args) {
    if (problem == u"quote"_s)
        return tr("A quotation mark stands where none may be.");
    if (problem == u"quote_open"_s)
        return tr("A quotation mark is opened here and never closed.");
    if (problem == u"columns"_s)
        return tr("The row has more cells than the file has columns.");
    if (problem == u"too_long"_s)
        return tr("A cell is longer than 64 KB.");
    if (problem == u"encoding"_s)
        return tr("There are characters that the chosen encoding does not know.");
    return cellProblem(problem, args);
}

QString ImportText::cellProblem(const QString &problem, const QMap<QString, QString> &args) {
    const QString value = args.value(u"value"_s);
    const QString field = args.value(u"field"_s);
    if (problem == u"no_email"_s)
        return tr("There is no e-mail address.");
    if (problem == u"bad_email"_s)
        return tr("The text in the column of e-mail addresses is no address.");
    if (problem == u"same_email"_s)
        return tr("The same e-mail address stands in line %1 already.").arg(args.value(u"line"_s));
    if (problem == u"no_id"_s)
        return tr("There is no ID of a person.");
    if (problem == u"same_id"_s)
        return tr("The same ID stands in line %1 already.").arg(args.value(u"line"_s));
    if (problem == u"bad_date"_s)
        return tr("“%1” below “%2” is no date that can be read without doubt.").arg(value, field);
    if (problem == u"bad_flag"_s)
        return tr("“%1” below “%2” is neither true nor false.").arg(value, field);
    return problem;
}

} // namespace seatkeeper
