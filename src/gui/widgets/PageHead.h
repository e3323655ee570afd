#pragma once

#include "gui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace seatkeeper::gui {

class ElidedLabel;
class SearchField;
class StatePill;

//! Title and explanation at the left; from the right: primary button, icon buttons, search. Nothing else.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    //! Embedded heads stand in a card: a smaller title and margins of 12.
    enum class Kind { Page, Embedded };

    explicit PageHead(QWidget *parent = nullptr, Kind kind = Kind::Page);
    void setTitle(const QString &title);
    QString title() const;
    //! The explanation under the title (beside it when embedded). May be hidden by the person on pages.
    void setExplanation(const QString &text);
    void setExplanationVisible(bool visible);
    bool isExplanationVisible() const { return m_explanationShown; }
    //! The pill after the name of a record.
    void setState(Tone tone, const QString &words);
    //! Shows the button at the left that leads back; emits backRequested().
    void setBackVisible(bool visible);
    //! Makes the search field on first use.
    SearchField *search();
    QToolButton *addIconButton(Icon icon, const QString &name);
    QPushButton *addButton(const QString &text, Icon icon = Icon::None);
    QPushButton *setPrimary(const QString &text, Icon icon = Icon::None);
    QPushButton *primary() const { return m_primary; }

Q_SIGNALS:
    void backRequested();
    void explanationToggled(bool visible);

private:
    void makeInfoButton();
    Kind m_kind;
    QToolButton *m_back;
    QLabel *m_title;
    StatePill *m_state;
    ElidedLabel *m_explanation;
    QHBoxLayout *m_tools;
    QToolButton *m_info = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_explanationShown = true;
};

} // namespace seatkeeper::gui
