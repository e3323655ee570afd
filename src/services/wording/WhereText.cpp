#include "services/wording/WhereText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

bool WhereText::isAbout(const Error &error) {
    return error.code == ErrorCode::BadInput && error.args.contains(u"near"_s);
}

QString WhereText::sentence(const Error &error) {
    const QString detail = error.arg("detail");
    const QString found = error.arg("near");
    const QString field = error.arg("field");
    QString words;
    if (detail == u"unknown_field")
        words = tr("There is no field “%1”.").arg(field.isEmpty() ? found : field);
    else if (detail == u"operator_not_for_field")
        words = tr("The field “%1” cannot be compared with “%2”.").arg(field, found);
    else if (detail == u"quote_open")
        words = tr("A quotation mark is opened here and never closed.");
    else if (detail == u"too_long")
        words = tr("The condition is too long.");
    else if (detail == u"too_deep")
        words = tr("The condition has too many parentheses inside each other.");
    else if (detail == u"unexpected_text")
        words = tr("“%1” does not fit here; conditions are joined by “and” or “or”.").arg(found);
    else
        words = found.isEmpty() ? tr("The condition ends too early: %1.").arg(expected(detail))
                                : tr("“%1” does not fit here: %2.").arg(found, expected(detail));
    return tr("Column %1: %2").arg(error.arg("where"), words);
}

QString WhereText::expected(const QString &detail) {
    if (detail == u"field_expected")
        return tr("the name of a field is expected");
    if (detail == u"operator_expected")
        return tr("one of = != < <= > >= ~ is expected");
    if (detail == u"value_expected")
        return tr("a value is expected");
    if (detail == u"flag_expected")
        return tr("true or false is expected");
    if (detail == u"number_expected")
        return tr("a number is expected");
    if (detail == u"time_expected")
        return tr("a date such as 2026-03-31 or an age such as 60d is expected");
    if (detail == u"closing_expected")
        return tr("a closing parenthesis is expected");
    return detail;
}

QString WhereText::hint(const Error &error) {
    const QString fields = error.arg("fields");
    return fields.isEmpty() ? QString() : tr("Fields: %1.").arg(fields);
}

} // namespace seatkeeper
