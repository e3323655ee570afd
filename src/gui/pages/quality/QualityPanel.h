#pragma once

#include "domain/DataQuality.h"
#include "gui/context/WindowContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace seatkeeper::gui {

class StatePill;

//! The data quality of a profile: a traffic light that says its reason, and on demand every check with what it means
//! and how it is mended. Keeps itself up to date.
class QualityPanel final : public QWidget {
    Q_OBJECT
public:
    QualityPanel(WindowContext &context, ProfileId profile, QWidget *parent = nullptr);

private:
    void build();
    void load();
    void show(const DataQuality &quality);
    void setOpen(bool open);

    WindowContext &m_context;
    ProfileId m_profile;
    StatePill *m_light = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_more = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_list = nullptr;
    QTimer *m_delay = nullptr;
};

} // namespace seatkeeper::gui
