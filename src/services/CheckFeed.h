#pragma once

#include "domain/Profile.h"

#include <QObject>

namespace seatkeeper {

//! Carries the lines of a validation from the sync thread to whoever watches. Private to services/.
class CheckFeed final : public QObject {
    Q_OBJECT
public:
    void report(const ValidationCheck &check) { Q_EMIT changed(check); }
Q_SIGNALS:
    void changed(const seatkeeper::ValidationCheck &check);
};

} // namespace seatkeeper
