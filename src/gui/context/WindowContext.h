#pragma once

#include "base/Clock.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace seatkeeper {
class Workspace;
}

namespace seatkeeper::gui {

class Dialogs;
class ViewSettings;

//! What every page and dialog of the window is given; built in main, outlives all of them. Window thread.
struct WindowContext {
    Workspace &workspace;
    Dialogs &dialogs;
    ViewSettings &viewSettings;
    std::shared_ptr<const Clock> clock;
    //! Opens an address in the person's browser; false when the desktop could not. Tests put their own here.
    std::function<bool(const QUrl &)> openUrl;
};

} // namespace seatkeeper::gui
