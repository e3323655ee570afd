#pragma once

#include "gui/context/ProfileScoped.h"
#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"
#include "services/Candidates.h"

namespace seatkeeper::gui {

class CandidateSource;
class QualityMessage;
class PersonDrawer;

//! Removal candidates: decide about one or many, then reclaim the approved ones.
class CandidatesList final : public QWidget, public ProfileScoped {
    Q_OBJECT
public:
    CandidatesList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                   QWidget *parent = nullptr);
    ListPage *list() const { return m_list; }
    void setProfile(std::optional<ProfileId> profile) override;
    void reload();
    //! Takes the last local decision back (Ctrl+Z).
    void undoLast();

Q_SIGNALS:
    //! The approved ones shall be planned. One profile at a time: the shown one, or that of the chosen rows.
    void planRequested(seatkeeper::ProfileId profile, const std::vector<seatkeeper::CandidateId> &only);

private:
    using Decision = QFuture<Result<Candidates::Decided>>;
    ListPageSpec spec(PageHead::Kind kind);
    QVector<Command> commands(PageHead::Kind kind);
    PersonDrawer *makeDrawer(QWidget *parent);
    void decide(const QString &done, Decision decision);
    void approve(const std::vector<CandidateId> &ids);
    void keep(const std::vector<CandidateId> &ids);
    void postpone(const std::vector<CandidateId> &ids);
    void exclude(const std::vector<CandidateId> &ids);
    void doneByHand(const std::vector<CandidateId> &ids);
    void planApproved();
    void askReason(const QString &id, const QString &title, const QString &text, const QString &verb,
                   std::function<void(const QString &)> then);

    WindowContext &m_context;
    CandidateSource *m_source;
    ListPage *m_list;
    QualityMessage *m_quality = nullptr;
};

} // namespace seatkeeper::gui
