#pragma once

#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"
#include "gui/pages/lists/ListFeed.h"

#include <QStringList>
#include <QWidget>

namespace seatkeeper::gui {

//! A ListPage over a list that fits in memory, filled by one use case and kept up to date by the workspace's news.
class FeedList : public QWidget {
    Q_OBJECT
public:
    //! @param topics words of Workspace::changed that make it reload.
    FeedList(WindowContext &context, const ListPageSpec &spec, QStringList topics, QWidget *parent);

    ListPage *list() const { return m_list; }
    MemorySource *source() const { return m_source; }
    void reload();
    //! True once the use case answered.
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void countChanged(qint64 count);

protected:
    WindowContext &context() const { return m_context; }
    //! Says how the rows are made and loads them for the first time.
    template <typename T>
    void setFeed(typename TypedFeed<T>::Load load, typename TypedFeed<T>::ToRecord toRecord) {
        adopt(new TypedFeed<T>(m_source, std::move(load), std::move(toRecord), this));
    }
    //! The payloads of a command's rows.
    template <typename T>
    static std::vector<T> payloads(const CommandTarget &target) {
        std::vector<T> values;
        for (const Record &record : target.records)
            values.push_back(record.payload.template value<T>());
        return values;
    }
    //! Shows the failure of a use case on this page; true when it failed.
    bool report(const QString &id, const std::optional<Error> &error);

private:
    void adopt(ListFeed *feed);
    WindowContext &m_context;
    QStringList m_topics;
    MemorySource *m_source;
    ListPage *m_list;
    ListFeed *m_feed = nullptr;
    bool m_loaded = false;
};

//! What lists of this window are given.
ListServices listServices(WindowContext &context);

} // namespace seatkeeper::gui
