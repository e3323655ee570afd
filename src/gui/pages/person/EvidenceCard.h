#pragma once

#include "gui/context/WindowContext.h"
#include "services/Subscriptions.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace seatkeeper::gui {

class ActivityTimeline;
class Avatar;
class ReasonBox;
class StatePill;

//! The evidence card of a person: why (not) a candidate, every signal with its weakness, facts, history.
//! The acts under it are the owner's.
class EvidenceCard final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceCard(WindowContext &context, QWidget *parent = nullptr);
    //! Loads the card of a person; keeps the old one until the new one is there.
    void show(ProfileId profile, const QString &id);
    void clear();
    const std::optional<Subscriptions::Card> &card() const { return m_card; }
    //! Where the owner adds its acts.
    QVBoxLayout *foot() const { return m_foot; }

Q_SIGNALS:
    void closeRequested();
    void loaded();

private:
    void buildHead(QVBoxLayout *box);
    void buildBody(QVBoxLayout *box);
    void fill();
    void fillReason();
    void fillTimeline();
    void fillSignals();
    //! What stands in place of a date.
    static QString absentWords(SignalAvailability availability);
    QString groupWords() const;
    void fillFacts();
    void fillHistory();
    void addFact(const QString &label, const QString &value);
    QString costWords() const;

    WindowContext &m_context;
    std::optional<Subscriptions::Card> m_card;
    quint64 m_asked = 0;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_principal = nullptr;
    StatePill *m_pill = nullptr;
    QLabel *m_seat = nullptr;
    ReasonBox *m_reason = nullptr;
    ActivityTimeline *m_timeline = nullptr;
    QFormLayout *m_signals = nullptr;
    QFormLayout *m_facts = nullptr;
    QFormLayout *m_history = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_foot = nullptr;
};

} // namespace seatkeeper::gui
