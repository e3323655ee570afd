#pragma once

#include <QTabBar>
#include <QVector>

#include <optional>

namespace seatkeeper::gui {

//! The vertical tabs of a record: name, count, and a warning mark where a list needs somebody. Real tabs, so keyboard
//! and screen reader treat them as such.
class RelatedTabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit RelatedTabBar(QWidget *parent = nullptr);
    int addList(const QString &title);
    //! Forgets what addList() kept; call after removing the tabs.
    void clearLists() { m_facts.clear(); }
    using QTabBar::count;
    //! @param count absent while it is not known.
    void setCount(int index, std::optional<qint64> count);
    std::optional<qint64> count(int index) const { return m_facts.at(index).count; }
    void setWarning(int index, bool warning);
    //! Titles that would end in an ellipsis when their tab is the current one.
    QStringList cutTitles() const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Facts {
        QString title;
        std::optional<qint64> count;
        bool warning = false;
    };
    int titleRoom(int index, const QFontMetrics &metrics) const;
    void describe(int index);
    QVector<Facts> m_facts;
};

} // namespace seatkeeper::gui
