#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace seatkeeper::gui {

class CheckRow;
class ToneLabel;

//! The checklist of *Validate connection*, filled line by line by real calls that change nothing.
//! Serves the wizard and the profile's record.
class ValidationPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ValidationPanel(WindowContext &context, QWidget *parent = nullptr);
    ~ValidationPanel() override;
    void setProfile(ProfileId profile, const std::optional<ValidationReport> &report);
    void run();
    void stop();
    bool isRunning() const { return m_running.has_value(); }
    const std::optional<ValidationReport> &report() const { return m_report; }
    //! The whole checklist as text, for a colleague.
    QString asText() const;

Q_SIGNALS:
    void finished();
    void signInRequested();

private:
    void buildHead();
    void buildRows();
    void show(const ValidationCheck &check);
    void finish(const Result<ValidationReport> &result);
    void summarize();

    WindowContext &m_context;
    ProfileId m_profile;
    std::optional<ValidationReport> m_report;
    std::optional<CancelSource> m_running;
    QMap<QString, CheckRow *> m_rows;
    QMap<QString, ValidationCheck> m_checks;
    ToneLabel *m_passed = nullptr;
    ToneLabel *m_limited = nullptr;
    ToneLabel *m_failed = nullptr;
    QLabel *m_when = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace seatkeeper::gui
