#pragma once

#include "gui/context/WindowContext.h"
#include "gui/pages/whatif/WhatIfModel.h"

namespace seatkeeper::gui {

//! What is known about a rule while it is written: what is wrong or odd about it, and what it would propose by the
//! what-if. Whom the rule looks at is asked of the saved data a moment after the typing rests, and only the answer to
//! the last question counts; everything else follows at once. Window thread.
class RulePreview final : public QObject {
    Q_OBJECT
public:
    explicit RulePreview(WindowContext &context, QObject *parent = nullptr);
    ~RulePreview() override;

    //! The rule as it is typed now.
    void ask(const ReclamationRule &rule);
    //! Does not wait for the typing to rest.
    void hurry();

    //! What blocks saving is always of the rule asked last; the rest too once isCurrent().
    const std::vector<RuleRemark> &remarks() const { return m_remarks; }
    //! The first remark that blocks saving, or null.
    const RuleRemark *blocker() const;
    //! The saved data were asked about the rule as it is typed.
    bool isCurrent() const { return m_current; }
    //! An answer is on its way.
    bool isAsking() const { return m_rest.isActive() || m_loading; }
    //! Why they could not be; absent while all is well.
    const std::optional<Error> &error() const { return m_error; }
    //! Its numbers hold while isCurrent() and nothing blocks.
    WhatIfModel &model() const { return *m_model; }

Q_SIGNALS:
    void changed();

private:
    bool answersTyped() const;
    ReclamationRule askable() const;
    void load();
    //! What is on its way is not wanted any more.
    void drop();
    //! @param news as they were when it was asked for
    void take(const Result<WhatIfs::BasisPointer> &basis, quint64 news);
    void review();

    WindowContext &m_context;
    WhatIfModel *m_model;
    ReclamationRule m_rule;
    std::vector<RuleRemark> m_remarks;
    std::optional<Error> m_error;
    std::optional<Operation<WhatIfs::BasisPointer>> m_loading;
    WhatIfs::BasisPointer m_basis;
    QTimer m_rest;
    quint64 m_asked = 0;
    quint64 m_news = 1;  //!< counts changes of the saved data
    quint64 m_known = 0; //!< those that the basis has
    bool m_current = false;
};

} // namespace seatkeeper::gui
