#pragma once

#include "base/Await.h"

#include <QObject>
#include <QUrl>

namespace seatkeeper {

//! Answers the consent page of the demo account as a person's browser would: reads the form, presses Allow, follows
//! the redirect to the waiting listener. For this computer's own addresses only. Lives in the sync thread.
//! Errors: InsecureAddress, Protocol, Unreachable, Cancelled.
Task<void> pressAllow(QUrl authorizeUrl, CancelToken cancel);

} // namespace seatkeeper
