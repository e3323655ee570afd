#include "gui/pages/lists/FeedList.h"

#include "gui/widgets/MessageArea.h"
#include "services/Workspace.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

ListServices listServices(WindowContext &context) {
    return ListServices{*context.clock, context.viewSettings, context.dialogs};
}

FeedList::FeedList(WindowContext &context, const ListPageSpec &spec, QStringList topics, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_topics(std::move(topics)),
      m_source(new MemorySource(spec.columns, this)),
      m_list(new ListPage(spec, m_source, listServices(context), this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (m_topics.contains(topic))
            reload();
    });
}

void FeedList::adopt(ListFeed *feed) {
    m_feed = feed;
    connect(feed, &ListFeed::failed, this, [this](const Error &error) {
        m_list->messages()->showError(QStringLiteral("load"), error, {{tr("Try again"), [this] { reload(); }}});
    });
    connect(feed, &ListFeed::loaded, this, [this] {
        m_loaded = true;
        m_list->messages()->withdraw(QStringLiteral("load"));
        Q_EMIT countChanged(m_source->records().size());
    });
    reload();
}

void FeedList::reload() {
    if (m_feed)
        m_feed->reload();
}

bool FeedList::report(const QString &id, const std::optional<Error> &error) {
    if (!error) {
        m_list->messages()->withdraw(id);
        return false;
    }
    m_list->messages()->showError(id, *error);
    return true;
}

} // namespace seatkeeper::gui
