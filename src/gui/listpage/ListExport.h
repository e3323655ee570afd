#pragma once

#include "base/CancelToken.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/RecordSource.h"
#include "services/sheets/SheetFile.h"

#include <QPromise>

#include <memory>

namespace seatkeeper::gui {

//! What of a list goes into a file.
struct ExportedTable {
    QString name;
    QVector<ColumnSpec> columns;
    QVector<int> shown; //!< places of the columns, in the order of the file
    qint64 rows = 0;    //!< about how many there are
};

//! Writes what a list shows into a file, page by page: rows are asked for in the window's thread, cells are made and
//! written outside of it. When the rows change meanwhile it begins anew, so that a file never mixes two states.
class ListExport final : public QObject {
    Q_OBJECT
public:
    //! @param source must outlive it. @param path decides the format.
    ListExport(RecordSource *source, const Query &query, ExportedTable table, QString path, QObject *parent);
    ~ListExport() override;
    //! How many rows were written. Cancelled, FileAccess, DiskFull, Busy (the rows keep changing), errors of the
    //! source; then a file that was there before is untouched. To be called once.
    QFuture<Result<qint64>> start();
    void stop() { m_cancel.cancel(); }

Q_SIGNALS:
    //! After each page.
    void progressed(qint64 rows);

private:
    void open();
    void fetch();
    void write(const QVector<Record> &records);
    //! All pages are written: are they of one state?
    void compare();
    void close();
    //! False when it ended, because it was stopped or the rows keep changing; begins anew when they changed once.
    bool goesOn();
    void letGo();
    void end(Result<qint64> result);
    qint64 pageRows() const;

    RecordSource *m_source;
    Query m_query;
    ExportedTable m_table;
    QString m_path;
    CancelSource m_cancel;
    QPromise<Result<qint64>> m_promise;
    std::shared_ptr<SheetFile> m_file;
    qint64 m_written = 0;
    int m_pages = 0;
    int m_attempts = 0;
    bool m_changed = false;
};

} // namespace seatkeeper::gui
