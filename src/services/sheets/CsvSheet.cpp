#include "services/sheets/CsvSheet.h"

#include "base/Clock.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

struct CsvField {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return CsvSheet::field(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const SheetMoney &amount) const {
        const QString words = moneyText(amount.money) + u' ' + amount.money.currency;
        return amount.remark.isEmpty() ? words : words + u" ("_s + amount.remark + u')';
    }
    QString operator()(const QDateTime &moment) const { return moment.isValid() ? toIsoUtc(moment) : QString(); }
};

} // namespace

Result<std::unique_ptr<SheetFile>> CsvSheet::create(const QString &path, const std::vector<SheetColumn> &columns) {
    std::unique_ptr<CsvSheet> sheet(new CsvSheet(path));
    if (!sheet->m_file.open(QIODevice::WriteOnly))
        return sheet->failure();
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles.append(field(column.title));
    SK_CHECK(sheet->write(titles));
    return std::unique_ptr<SheetFile>(std::move(sheet));
}

QString CsvSheet::field(const QString &text) {
    QString field = inertText(text);
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> CsvSheet::add(const SheetRow &row) {
    QStringList fields;
    for (const SheetCell &cell : row)
        fields.append(std::visit(CsvField(), cell));
    return write(fields);
}

Result<void> CsvSheet::write(const QStringList &fields) {
    const QByteArray line = (fields.join(u',') + u"\r\n"_s).toUtf8();
    if (m_file.write(line) != line.size())
        return failure();
    return ok();
}

Result<void> CsvSheet::finish() {
    if (!m_file.commit())
        return failure();
    return ok();
}

Error CsvSheet::failure() const { return sheetFailure(m_file.fileName(), m_file.errorString()); }

} // namespace seatkeeper
