#pragma once

#include <QWidget>

namespace seatkeeper::gui {

//! Process, Zendesk role, OAuth scope: the least that each process of a profile needs (the vendor configuration).
class PermissionTable final : public QWidget {
    Q_OBJECT
public:
    explicit PermissionTable(QWidget *parent = nullptr);

private:
    void addLine(int row, const QStringList &cells, bool head);
};

} // namespace seatkeeper::gui
