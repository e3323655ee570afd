#pragma once

#include "base/Ids.h"

#include <QAbstractButton>
#include <QVector>

class QMenu;

namespace seatkeeper::gui {

//! Chooses the profile that every page shows; "All profiles" is the default. Two lines, or initials when collapsed.
class ProfileSelector final : public QAbstractButton {
    Q_OBJECT
public:
    struct Choice {
        ProfileId id; //!< not valid for all profiles
        QString name;
        QString detail; //!< for example "2 accounts · 420 seats"
    };

    explicit ProfileSelector(QWidget *parent = nullptr);
    //! @param allDetail the line under "All profiles".
    void setProfiles(const QVector<Choice> &profiles, const QString &allDetail);
    ProfileId current() const { return m_choices.isEmpty() ? ProfileId() : m_choices.at(m_current).id; }
    void choose(ProfileId id);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(seatkeeper::ProfileId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();
    void describe();
    QVector<Choice> m_choices;
    int m_current = 0;
    bool m_collapsed = false;
};

} // namespace seatkeeper::gui
