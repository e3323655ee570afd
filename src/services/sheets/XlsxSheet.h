#pragma once

#include "services/sheets/SheetFile.h"

#include <QHash>
#include <QSaveFile>
#include <QTemporaryFile>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace seatkeeper {

//! An Excel workbook through libxlsxwriter in its mode of constant memory. Texts are texts, numbers numbers, amounts
//! numbers in their currency's format, moments dates in UTC; the head stays in view and filters. What does not fit on
//! one sheet goes on on the next.
class XlsxSheet final : public SheetFile {
public:
    static Result<std::unique_ptr<SheetFile>> create(const QString &path, const QString &name,
                                                     std::vector<SheetColumn> columns);
    ~XlsxSheet() override;
    Result<void> add(const SheetRow &row) override;
    Result<void> finish() override;

    static constexpr quint32 mostRows = 1048576; //!< of one sheet, with its head

private:
    XlsxSheet(const QString &path, QString name, std::vector<SheetColumn> columns);
    Result<void> open();
    Result<void> beginSheet();
    void endSheet();
    int write(quint16 column, const SheetCell &cell);
    int writeText(quint16 column, const QString &text);
    lxw_format *format(const QString &numbers);
    Result<void> checkDraft() const;
    Result<void> moveDraft();
    QString sheetName() const;

    QString m_name;
    std::vector<SheetColumn> m_columns;
    QSaveFile m_target;
    QTemporaryFile m_draft;
    lxw_workbook *m_book = nullptr; //!< owned until it is closed
    std::vector<lxw_worksheet *> m_sheets;
    QHash<QString, lxw_format *> m_formats;
    quint32 m_row = 0; //!< the next one of the sheet
};

} // namespace seatkeeper
