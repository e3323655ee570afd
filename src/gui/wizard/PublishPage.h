#pragma once

#include "base/CancelToken.h"
#include "gui/wizard/WizardPage.h"
#include "services/Publishing.h"

#include <optional>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace seatkeeper::gui {

class MessageArea;

//! The summary, the confirmation, and the first refresh with a bar that counts seats.
class PublishPage final : public WizardPage {
    Q_OBJECT
public:
    explicit PublishPage(WindowContext &context, QWidget *parent = nullptr);
    ~PublishPage() override;
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &) const override {}
    QString obstacle() const override { return {}; }
    QString footNote() const override;
    void leave() override;
    bool isPublished() const { return m_published; }

Q_SIGNALS:
    void published(seatkeeper::ProfileId profile);

private:
    void confirm();
    void publish();
    void showProgress(const Progress &progress);
    void finish(const Result<Publishing::Outcome> &result);
    static QString ruleLine(const ReclamationRule &rule);
    void addLine(const QString &label, const QString &value);

    WindowContext &m_context;
    Profile m_profile;
    QFormLayout *m_summary = nullptr;
    MessageArea *m_messages = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_stop = nullptr;
    std::optional<CancelSource> m_running;
    bool m_published = false;
};

} // namespace seatkeeper::gui
