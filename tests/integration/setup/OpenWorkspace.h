#pragma once

#include "services/Workspace.h"
#include "support/Wait.h"

#include <QTemporaryDir>

namespace seatkeeper::test {

//! A workspace in a folder of its own, with its secrets in a file beside it.
class OpenWorkspace {
public:
    explicit OpenWorkspace(WorkspaceOptions options = {}) : m_options(std::move(options)) {
        if (m_options.location.isEmpty())
            m_options.location = m_folder.filePath(QStringLiteral("workspace/seatkeeper.sqlite"));
        if (m_options.credentials.isEmpty())
            m_options.credentials = QStringLiteral("file:") + credentialsPath();
        reopen();
    }
    Workspace *operator->() const { return m_workspace.get(); }
    Workspace &operator*() const { return *m_workspace; }
    QString credentialsPath() const { return m_folder.filePath(QStringLiteral("credentials")); }
    QString path() const { return m_options.location; }
    const WorkspaceOptions &options() const { return m_options; }

    void close() { m_workspace.reset(); }
    void reopen() {
        close();
        auto opened = waitFor(Workspace::open(m_options));
        EXPECT_TRUE(isOk(opened));
        if (opened)
            m_workspace = *opened;
    }

private:
    QTemporaryDir m_folder;
    WorkspaceOptions m_options;
    std::shared_ptr<Workspace> m_workspace;
};

} // namespace seatkeeper::test
