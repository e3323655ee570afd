#pragma once

#include "arch/SourceText.h"

#include <QStringList>

namespace seatkeeper::arch {

//! A folder of src/ and whom it may know.
struct Layer {
    QString name;
    QStringList mayKnow;
};

//! The table of docs/architecture.md, lowest first.
const QList<Layer> &layers();

//! Each answer is "path:line: what is wrong"; an empty list is good.
QStringList stepsUpwards(const Sources &sources);
QStringList foreignLinks(const Sources &cmakeLists);
QStringList windowCodeInCoreLayers(const Sources &sources);
//! A public header is one that another folder includes, directly or through other headers of its folder.
QStringList leaksInPublicHeaders(const Sources &sources);

} // namespace seatkeeper::arch
