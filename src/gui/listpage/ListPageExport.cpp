// The part of ListPage that writes files and keeps the layout.
#include "base/Await.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/listpage/ColumnLayout.h"
#include "gui/listpage/ListPage.h"
#include "gui/listpage/ListText.h"
#include "gui/listpage/RecordHeader.h"
#include "gui/listpage/RecordView.h"
#include "gui/listpage/ViewSettings.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

constexpr qint64 exportLimit = 2000000;

Result<void> writeFile(const QString &path, const QByteArray &content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(ErrorCode::FileAccess, file.errorString(), {{u"path"_s, path}});
    return ok();
}

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

QFuture<Result<void>> ListPage::exportCsv(const QString &path) {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    auto query = m_model->query();
    query.offset = 0;
    query.limit = exportLimit;
    whenDone(m_source->fetch(query), this, [this, path, promise](const Result<RecordPage> &answer) {
        promise->addResult(
            answer ? writeFile(path, ListText::csv(m_spec.columns, visibleColumns(), answer->records, *m_model))
                   : Result<void>(answer.error()));
        promise->finish();
    });
    return future;
}

void ListPage::askForExport() {
    const auto name = (m_spec.exportName.isEmpty() ? m_spec.id : m_spec.exportName) + u".csv"_s;
    const FileQuestion question{u"exportDialog"_s, tr("Export what is shown"), name, {tr("CSV (*.csv)")}, true};
    whenDone(m_services.dialogs.askFile(question, this), this, [this](const Result<QString> &path) {
        if (!path)
            return;
        whenDone(exportCsv(*path), this, [this, path = *path](const Result<void> &done) {
            if (done)
                m_messages->show({u"export"_s,
                                  Tone::Ok,
                                  tr("Written: %1.").arg(path),
                                  tr("%1 rows, the columns as shown.").arg(Format::number(m_model->totals().shown)),
                                  {},
                                  {}});
            else
                m_messages->showError(u"export"_s, done.error());
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
