#pragma once

#include "gui/pages/whatif/WhatIfModel.h"

#include <QAbstractListModel>
#include <QFrame>

class QListView;
class QPushButton;

namespace seatkeeper::gui {

//! Who enters and who leaves as rows: a head with count and money before each group.
class ChangesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { EnterHead, Enter, LeaveHead, Leave };
    enum Role { KindRole = Qt::UserRole + 1, SecondRole, DaysRole, MoneyRole };

    explicit ChangesModel(const WhatIfModel &whatIf, QObject *parent = nullptr);
    //! Takes what the what-if says now.
    void refresh(const QDateTime &now);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        Kind kind = Kind::EnterHead;
        QString words;
        QString second;
        QString days;
        QString money;
        bool operator==(const Line &) const = default;
    };
    Line head(Kind kind, const QString &title, qint64 count, const std::optional<Money> &money, QChar sign) const;
    Line line(Kind kind, const WhatIfSeat &seat, const QDateTime &now) const;
    const WhatIfModel &m_whatIf;
    std::vector<Line> m_lines;
};

//! The card at the right of a what-if.
class ChangesView final : public QFrame {
    Q_OBJECT
public:
    ChangesView(const WhatIfModel &whatIf, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    void refresh();
    QListView *view() const { return m_view; }

Q_SIGNALS:
    //! The whole list is wanted.
    void enteringRequested();
    void leavingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WhatIfModel &m_whatIf;
    std::shared_ptr<const Clock> m_clock;
    ChangesModel *m_model;
    QListView *m_view;
    QPushButton *m_allEntering;
    QPushButton *m_allLeaving;
};

} // namespace seatkeeper::gui
