#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace seatkeeper::gui {

//! What a person reads about a failure. Each part is a whole sentence or empty.
struct ErrorWords {
    QString happened;  //!< the fact, shown in bold
    QString unchanged; //!< what was not changed
    QString remedy;    //!< what mends it
    QString technical; //!< English details, redacted, shown on demand

    //! unchanged and remedy in one paragraph.
    QString consequence() const;
    //! All three in one paragraph.
    QString paragraph() const;
};

//! The only place of the window that turns an Error into words. Stateless; window thread.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ErrorText)

public:
    static ErrorWords words(const Error &error);

private:
    static ErrorWords general(const Error &error);
    static ErrorWords network(const Error &error);
    static ErrorWords answers(const Error &error);
    static ErrorWords signIn(const Error &error);
    static ErrorWords verdicts(const Error &error);
    static ErrorWords secrets(const Error &error);
    static ErrorWords disk(const Error &error);
    static ErrorWords database(const Error &error);
    static QString nothingChanged();
    static QString lastDataStays();
};

} // namespace seatkeeper::gui
