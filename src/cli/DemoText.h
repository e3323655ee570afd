#pragma once

#include "cli/Command.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the demo commands say and how they are called.
class DemoText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::DemoText)

public:
    static Noun noun(const Run &serve, const Run &run);
    static QString stopHint();
    //! The name of a step of the journey by its id.
    static QString step(const QString &id);
    static QString failed(const QString &why);
    static QString planned(int people, int withdrawn);
    static QString summary(int steps, qint64 people, int freed, qint64 seconds);

private:
    static Verb serveVerb(const Run &run);
};

} // namespace seatkeeper::cli
