// The part of ListPage that writes files and keeps the layout.
#include "base/Await.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/listpage/ColumnLayout.h"
#include "gui/listpage/ListExport.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/RecordHeader.h"
#include "gui/listpage/RecordView.h"
#include "gui/listpage/ViewSettings.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

//! Shorter files are there before one could read that they are being written.
constexpr qint64 rowsWorthTelling = 5000;

} // namespace

QVector<int> ListPage::visibleColumns() const {
    QVector<int> columns;
    const auto *header = m_view->recordHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (logical > 0 && !header->isSectionHidden(logical))
            columns.append(logical - 1);
    }
    return columns;
}

QFuture<Result<qint64>> ListPage::exportTo(const QString &path) {
    const qint64 all = m_model->totals().shown;
    auto *work =
        new ListExport(m_source, m_model->query(), {m_spec.title, m_spec.columns, visibleColumns(), all}, path, this);
    m_export = work;
    connect(work, &ListExport::progressed, this, [this, all](qint64 rows) { showProgress(rows, all); });
    showProgress(0, all);
    auto future = work->start();
    whenDone(future, work, [this, work](const Result<qint64> &) {
        m_messages->withdraw(u"exporting"_s);
        work->deleteLater();
    });
    return future;
}

void ListPage::showProgress(qint64 rows, qint64 all) {
    if (all < rowsWorthTelling)
        return;
    m_messages->show({u"exporting"_s,
                      Tone::Info,
                      tr("Exporting…"),
                      tr("%1 of %2 rows.").arg(Format::number(rows), Format::number(all)),
                      {{tr("Stop"),
                        [this] {
                            if (m_export)
                                m_export->stop();
                        }}},
                      {}});
}

void ListPage::askForExport() {
    if (m_export)
        return;
    const auto name = (m_spec.exportName.isEmpty() ? m_spec.id : m_spec.exportName) + u".csv"_s;
    const FileQuestion question{
        u"exportDialog"_s, tr("Export what is shown"), name, {tr("CSV (*.csv)"), tr("Excel (*.xlsx)")}, true};
    whenDone(m_services.dialogs.askFile(question, this), this, [this](const Result<QString> &path) {
        if (!path || m_export)
            return;
        whenDone(exportTo(*path), this, [this, path = *path](const Result<qint64> &rows) {
            if (rows)
                m_messages->show({u"export"_s,
                                  Tone::Ok,
                                  tr("Written: %1.").arg(path),
                                  tr("%1 rows, the columns as shown.").arg(Format::number(*rows)),
                                  {},
                                  {}});
            else
                m_messages->showError(u"export"_s, rows.error());
        });
    });
}

void ListPage::restoreLayout() {
    auto &header = *m_view->recordHeader();
    ColumnLayout::reset(header, *m_model);
    const bool kept = ColumnLayout::restore(m_services.settings.read(m_spec.id), header, *m_model);
    const int column = columnIndex(m_spec.columns, m_spec.sortColumn);
    if (!kept && column >= 0)
        header.sortBy(column + 1, m_spec.sortOrder);
    m_saving.stop();
}

void ListPage::saveLayout() {
    m_saving.stop();
    m_services.settings.write(m_spec.id, ColumnLayout::save(*m_view->recordHeader(), *m_model));
}

} // namespace seatkeeper::gui
