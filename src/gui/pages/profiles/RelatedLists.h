#pragma once

#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QFrame>

#include <functional>
#include <vector>

class QStackedWidget;

namespace seatkeeper::gui {

class RelatedTabBar;

//! The related lists of a profile: tabs at the left, the chosen list at the right; a list is made when first shown.
class RelatedLists final : public QFrame {
    Q_OBJECT
public:
    //! Which lists the view chooser shows.
    enum class View { Default, CustomIntegration };

    RelatedLists(WindowContext &context, ProfileId profile, QWidget *parent = nullptr);
    void setView(View view);
    //! Asks for the counts on the tabs again.
    void refreshCounts();
    void next();
    void previous();

Q_SIGNALS:
    void openRunRequested(seatkeeper::RunId run);
    void undoRequested(seatkeeper::RunId run, const std::vector<seatkeeper::CandidateId> &only);
    void planRequested(seatkeeper::ProfileId profile, const std::vector<seatkeeper::CandidateId> &only);

private:
    struct List {
        QString id;
        QString title;
        bool inDefaultView = true;
        std::function<QWidget *()> make;
        QWidget *page = nullptr;
    };
    void define();
    void defineOwn();
    void show(int tab);
    int tabOf(const QString &id) const;
    void setCount(const QString &id, qint64 count, bool warning = false);
    void countModels();
    void countJobs();
    void countExclusions();
    void countPeople();

    WindowContext &m_context;
    ProfileId m_profile;
    View m_view = View::CustomIntegration;
    std::vector<List> m_lists;
    std::vector<std::size_t> m_shown;
    RelatedTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace seatkeeper::gui
